import { PlainError } from '../plain-error';
import type { Size } from './layout';
import { REPORT_KEY } from './report-record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** People never see it, unless a run was ended by force: then until the next run. */
export const STAGING_NAME = 'Pipeline KPIs (writing)';

/** How large Sheets makes a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A new, empty, hidden sheet with room for a block; `position` counts from 0, and matters to one that stays. */
export function openStaging(spreadsheet: Spreadsheet, { rows, columns }: Size, position?: number): Sheet {
  const sheet = insertStaging(spreadsheet, position);
  sheet.hideSheet();
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
  return sheet;
}

/** The name is taken where a run was ended by force: asking beforehand would cost every other run a call. */
function insertStaging(spreadsheet: Spreadsheet, position?: number): Sheet {
  try {
    return insertAt(spreadsheet, position);
  } catch {
    sweepStaging(spreadsheet);
    if (spreadsheet.getSheetByName(STAGING_NAME)) {
      throw new PlainError(
        `No report can be written while somebody's tab is called ${STAGING_NAME}. Give it another name, then try again.`,
      );
    }
    return insertAt(spreadsheet, position === undefined ? undefined : Math.min(position, spreadsheet.getNumSheets()));
  }
}

function insertAt(spreadsheet: Spreadsheet, position: number | undefined): Sheet {
  return position === undefined
    ? spreadsheet.insertSheet(STAGING_NAME)
    : spreadsheet.insertSheet(STAGING_NAME, position);
}

/**
 * Removes the staging sheet, if there is one. It is told by its name: so even one is found whose insertion failed after
 * it took effect, and one that was renamed has become a report. A tab with cells that people see is theirs.
 */
export function sweepStaging(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(STAGING_NAME);
  if (sheet && isOurs(sheet)) spreadsheet.deleteSheet(sheet);
}

/** Ours is hidden, but for the moments before it has cells and after it was marked as a report. */
function isOurs(sheet: Sheet): boolean {
  if (sheet.isSheetHidden() || sheet.getLastRow() === 0) return true;
  return sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === REPORT_KEY);
}
