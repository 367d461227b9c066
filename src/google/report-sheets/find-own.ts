import { parseRecord, REPORT_KEY, type ReportRecord } from './report-record';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A report that stands in the spreadsheet. */
export interface OwnedReport {
  sheet: Sheet;
  metadata: Metadata;
  record: ReportRecord;
  /** What marks the last row of its block; nothing where somebody deleted that row. */
  endMarks: readonly Metadata[];
}

/** What is ours in a spreadsheet. */
export interface OwnSheets {
  /** By report id, whatever people have named their sheets. */
  reports: ReadonlyMap<string, OwnedReport>;
  /** The hidden tab on which versions are kept. */
  versions: Sheet | null;
}

interface EndMark {
  metadata: Metadata;
  report: string | null;
  range: GoogleAppsScript.Spreadsheet.Range;
}

/** What marks a sheet as the tab of versions. */
export function versionsMark(sheet: Sheet): string {
  return `versions on ${sheet.getSheetId()}`;
}

/** In one search. Somebody's copy of a sheet carries its marks along, but not the id that they name. */
export function findOwn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OwnSheets {
  const reports = new Map<string, OwnedReport>();
  const marks: EndMark[] = [];
  let versions: Sheet | null = null;
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(REPORT_KEY).find()) {
    const range = metadata.getLocation().getRow();
    const value = metadata.getValue();
    if (range) {
      marks.push({ metadata, report: value, range });
      continue;
    }
    const record = parseRecord(value);
    const sheet = metadata.getLocation().getSheet();
    if (!sheet) continue;
    if (record && sheet.getSheetId() === record.sheet) {
      reports.set(record.report, { sheet, metadata, record, endMarks: [] });
    }
    if (value === versionsMark(sheet)) versions ??= sheet;
  }
  for (const [id, report] of reports) reports.set(id, withEnd(report, marks));
  return { reports, versions };
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
