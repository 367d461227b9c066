import { parseRecord, REPORT_KEY, type ReportRecord } from './report-record';
import { STAGING_NAME } from './staging-sheet';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A report that stands in the spreadsheet. */
export interface OwnedReport {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  metadata: Metadata;
  record: ReportRecord;
  /** What marks the last row of its block; nothing where somebody deleted that row. */
  endMarks: readonly Metadata[];
}

interface EndMark {
  metadata: Metadata;
  report: string | null;
  range: GoogleAppsScript.Spreadsheet.Range;
}

/** Our reports by report id, whatever people have named their sheets. */
export function findReports(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<string, OwnedReport> {
  const reports = new Map<string, OwnedReport>();
  const marks: EndMark[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(REPORT_KEY).find()) {
    const range = metadata.getLocation().getRow();
    if (range) {
      marks.push({ metadata, report: metadata.getValue(), range });
      continue;
    }
    const record = parseRecord(metadata.getValue());
    const sheet = metadata.getLocation().getSheet();
    // A run that was ended by force may have left a report that has not got its name.
    if (record && sheet?.getSheetId() === record.sheet && sheet.getName() !== STAGING_NAME) {
      reports.set(record.report, { sheet, metadata, record, endMarks: [] });
    }
  }
  for (const [id, report] of reports) reports.set(id, withEnd(report, marks));
  return reports;
}

/** Links to the reports that stand in the active spreadsheet. */
export function listReports(): { id: string; name: string; sheetId: number }[] {
  const reports = findReports(SpreadsheetApp.getActiveSpreadsheet());
  return [...reports].map(([id, { sheet, record }]) => ({ id, name: sheet.getName(), sheetId: record.sheet }));
}

/** The report with its end where it is by now: people insert and delete rows of a report. */
function withEnd(report: OwnedReport, marks: readonly EndMark[]): OwnedReport {
  const { record } = report;
  const ends = marks.filter(
    (mark) => mark.report === record.report && mark.range.getSheet().getSheetId() === record.sheet,
  );
  const rows = ends[0]?.range.getRow() ?? record.rows;
  return {
    ...report,
    endMarks: ends.map(({ metadata }) => metadata),
    record: { ...record, rows },
  };
}
