import { fitGrid } from './fit-grid';

/** People never see it, unless a run was ended by force: then until the next run. */
export const STAGING_NAME = 'Pipeline KPIs (writing)';

/** How large Sheets makes a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A new, empty, hidden sheet at the end of the spreadsheet, with room for a block. */
export function openStaging(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(STAGING_NAME, spreadsheet.getNumSheets());
  sheet.hideSheet();
  if (rows > NEW_ROWS || columns > NEW_COLUMNS) fitGrid(sheet, rows, columns);
  return sheet;
}

/**
 * Removes the staging sheet, if there is one. It is told by its name and nothing else: so even one is found whose
 * insertion failed after it took effect, and one that was renamed has become a report.
 */
export function sweepStaging(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(STAGING_NAME);
  if (sheet) spreadsheet.deleteSheet(sheet);
}
