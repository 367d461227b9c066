import type { Size } from './layout';

/** People never see it, unless a run was ended by force: then until the next run. */
export const STAGING_NAME = 'Pipeline KPIs (writing)';

/** How large Sheets makes a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A new, empty, hidden sheet with room for a block; `position` counts from 0. */
export function openStaging(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  position: number,
  { rows, columns }: Size,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = insertStaging(spreadsheet, position);
  sheet.hideSheet();
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
  return sheet;
}

/** The name is taken where a run was ended by force: asking beforehand would cost every other run a call. */
function insertStaging(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  position: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  try {
    return spreadsheet.insertSheet(STAGING_NAME, position);
  } catch {
    sweepStaging(spreadsheet);
    return spreadsheet.insertSheet(STAGING_NAME, Math.min(position, spreadsheet.getNumSheets()));
  }
}

/**
 * Removes the staging sheet, if there is one. It is told by its name and nothing else: so even one is found whose
 * insertion failed after it took effect, and one that was renamed has become a report.
 */
export function sweepStaging(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(STAGING_NAME);
  if (sheet) spreadsheet.deleteSheet(sheet);
}
