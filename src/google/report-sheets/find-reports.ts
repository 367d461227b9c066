import { parseRecord, REPORT_KEY, type ReportRecord } from './report-record';

/** A report that stands in the spreadsheet. */
export interface OwnedReport {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  record: ReportRecord;
}

/** Our reports by report id, whatever people have named their sheets. */
export function findReports(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<string, OwnedReport> {
  const reports = new Map<string, OwnedReport>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(REPORT_KEY).find()) {
    const record = parseRecord(metadata.getValue());
    const sheet = metadata.getLocation().getSheet();
    if (record && sheet?.getSheetId() === record.sheet) reports.set(record.report, { sheet, metadata, record });
  }
  return reports;
}

/** Links to the reports that stand in the active spreadsheet. */
export function listReports(): { id: string; name: string; sheetId: number }[] {
  const reports = findReports(SpreadsheetApp.getActiveSpreadsheet());
  return [...reports].map(([id, { sheet, record }]) => ({ id, name: sheet.getName(), sheetId: record.sheet }));
}
