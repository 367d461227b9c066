import type { Cells } from '../model/cell';
import { TAB_TITLE } from '../settings/tab-title';
import { PlainError } from './plain-error';
import { findReports } from './report-sheets/find-reports';
import { STAGING_NAME } from './report-sheets/staging-sheet';
import { versionsSheetId } from './versions-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_OF_HEAD = 100;

export interface Tab {
  name: string;
  sheetId: number;
  /** Rows below the header. */
  rows: number;
  /** Columns with content. */
  columns: number;
}

/** Every tab that is neither a report of ours nor that of settings, in the order of the spreadsheet. */
export function listTabs(): Tab[] {
  return foreignSheets()
    .map((sheet) => ({
      name: sheet.getName(),
      sheetId: sheet.getSheetId(),
      rows: Math.max(0, sheet.getLastRow() - 1),
      columns: Math.max(1, sheet.getLastColumn()),
    }))
    .filter(({ name }) => name !== TAB_TITLE);
}

/** The sheets with cells that people made; a chart can have a sheet to itself. */
export function foreignSheets(): Sheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reports = [...findReports(spreadsheet).values()].map(({ record }) => record.sheet);
  const own = new Set([...reports, versionsSheetId()]);
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .filter((sheet) => !own.has(sheet.getSheetId()) && sheet.getName() !== STAGING_NAME);
}

/** The sheet that the person looks at. */
export function activeSheetId(): number {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
}

/** All cells of a tab, in one read. */
export function readTab(name: string): Cells {
  return tabNamed(name).getDataRange().getValues();
}

/** The first rows of a tab: enough to tell what its columns are. */
export function readHead(name: string): Cells {
  const range = tabNamed(name).getDataRange();
  return range.offset(0, 0, Math.min(ROWS_OF_HEAD, range.getNumRows()), range.getNumColumns()).getValues();
}

/** The number format of one cell, which tells the currency of an amount. Row and column count from 0. */
export function amountFormat(name: string, row: number, column: number): string {
  return tabNamed(name)
    .getRange(row + 1, column + 1)
    .getNumberFormat();
}

function tabNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new PlainError(`There is no tab called ${name} any more. Choose another tab.`);
  return sheet;
}
