import type { Cells } from '../model/cell';

/** The names of all sheets, in the order of the spreadsheet. */
export function sheetNames(): string[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}

export function hasSheet(name: string): boolean {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) !== null;
}

/** All cells of a sheet, in one read; `null` when there is none of this name. Allowed in custom functions. */
export function cellsOfSheet(name: string): Cells | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  return sheet?.getDataRange().getValues() ?? null;
}
