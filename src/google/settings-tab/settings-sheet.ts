import type { Cells } from '../../model/cell';
import { TAB_TITLE } from '../../settings/tab-title';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of settings: by its id where people have renamed it, else by its name, so that a copied one is found too. */
export function findSettingsSheet(sheetId: number | null): Sheet | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getSheetByName(TAB_TITLE);
  if (named || sheetId === null) return named;
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sheetId) ?? null;
}

export function readSettingsSheet(sheet: Sheet): Cells {
  return sheet.getDataRange().getValues();
}

const WIDTHS = [280, 200, 480, 380];

/** An empty tab behind all others; what the person looks at stays in sight. */
export function insertSettingsSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(TAB_TITLE, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setHiddenGridlines(true);
  return sheet;
}

/** Whether an edit, as Sheets tells of it, was made on the tab of settings. */
export function isSettingsEdit(event: unknown): boolean {
  const { range } = (event ?? {}) as { range?: { getSheet?: () => Sheet } };
  return typeof range?.getSheet === 'function' && range.getSheet().getName() === TAB_TITLE;
}
