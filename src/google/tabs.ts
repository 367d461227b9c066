import type { Cells } from '../model/cell';
import { TAB_TITLE } from '../settings/tab-title';
import { PlainError } from './plain-error';
import { findOwn } from './report-sheets/find-own';
import { STAGING_NAME } from './report-sheets/staging-sheet';
import { noteSheet, sheetNamed } from './sheet-by-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS_OF_HEAD = 100;

/** A tab of data. What it holds is asked for when it is first needed. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  /** Rows below the header. */
  readonly rows: number;
  /** Columns with content. */
  readonly columns: number;
  /** The first rows: enough to tell what the columns are. */
  head(): Cells;
}

/** Every tab that is neither a report of ours nor that of settings, in the order of the spreadsheet. */
export function listTabs(): Tab[] {
  return namedSheets()
    .filter(({ name }) => name !== TAB_TITLE)
    .map(({ name, sheet }) => {
      noteSheet(name, sheet);
      return makeTab(name, sheet);
    });
}

/** The sheets with cells that people made; a chart can have a sheet to itself. */
export function foreignSheets(): Sheet[] {
  return namedSheets().map(({ sheet }) => sheet);
}

function namedSheets(): { name: string; sheet: Sheet }[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { reports, versions } = findOwn(spreadsheet);
  const own = new Set([...reports.values()].map(({ record }) => record.sheet));
  if (versions) own.add(versions.getSheetId());
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !own.has(sheet.getSheetId()))
    .map((sheet) => ({ name: sheet.getName(), sheet }))
    .filter(({ name }) => name !== STAGING_NAME);
}

function makeTab(name: string, sheet: Sheet): Tab {
  let known: GoogleAppsScript.Spreadsheet.Range | undefined;
  const range = () => {
    known ??= sheet.getDataRange();
    return known;
  };
  return {
    name,
    sheetId: sheet.getSheetId(),
    get rows() {
      return range().getNumRows() - 1;
    },
    get columns() {
      return range().getNumColumns();
    },
    head: () => headOf(range()),
  };
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
  return headOf(tabNamed(name).getDataRange());
}

function headOf(range: GoogleAppsScript.Spreadsheet.Range): Cells {
  return range.offset(0, 0, Math.min(ROWS_OF_HEAD, range.getNumRows()), range.getNumColumns()).getValues();
}

/** The number format of one cell, which tells the currency of an amount. Row and column count from 0. */
export function amountFormat(name: string, row: number, column: number): string {
  return tabNamed(name)
    .getRange(row + 1, column + 1)
    .getNumberFormat();
}

function tabNamed(name: string): Sheet {
  const sheet = sheetNamed(name);
  if (!sheet) throw new PlainError(`There is no tab called ${name} any more. Choose another tab.`);
  return sheet;
}
