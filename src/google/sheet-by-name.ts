import type { Cells } from '../model/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets that this execution has asked for, by the name under which it found them. */
const found = new Map<string, Sheet>();

/** The names of all sheets, in the order of the spreadsheet. */
export function sheetNames(): string[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}

/** The sheet of a name, looked for once an execution; `null` when there is none. */
export function sheetNamed(name: string): Sheet | null {
  const sheet = found.get(name) ?? SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet) found.set(name, sheet);
  return sheet;
}

/** Notes a sheet whose name is known, so that nobody has to look for it. */
export function noteSheet(name: string, sheet: Sheet): void {
  found.set(name, sheet);
}

export function hasSheet(name: string): boolean {
  return sheetNamed(name) !== null;
}

/** All cells of a sheet, in one read; `null` when there is none of this name. Allowed in custom functions. */
export function cellsOfSheet(name: string): Cells | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  return sheet?.getDataRange().getValues() ?? null;
}
