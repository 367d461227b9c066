import { REPORT_KEY } from './report-record';

/**
 * Marks a row as the last of a report's block. The mark moves with its row, so that the block is known even after
 * people have inserted or deleted rows in it.
 */
export function markEnd(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  report: string,
  row: number,
  marks: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] = [],
): void {
  const range = sheet.getRange(`${row}:${row}`);
  for (const mark of marks) mark.moveToRow(range);
  if (marks.length === 0) range.addDeveloperMetadata(REPORT_KEY, report);
}
