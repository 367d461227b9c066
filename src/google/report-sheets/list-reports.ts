import { findOwn, type OwnedReport, type OwnSheets } from './find-own';
import { STAGING_NAME } from './staging-sheet';

/** A report with the name that its sheet has by now. */
export interface StandingReport extends OwnedReport {
  name: string;
}

/** One of our reports, if it stands. A run that was ended by force may have left one that has not got its name. */
export function standingReport({ reports }: OwnSheets, id: string): StandingReport | undefined {
  const report = reports.get(id);
  const name = report?.sheet.getName();
  return report && name !== undefined && name !== STAGING_NAME ? { ...report, name } : undefined;
}

/** Links to the reports that stand in the active spreadsheet. */
export function listReports(): { id: string; name: string; sheetId: number }[] {
  const own = findOwn(SpreadsheetApp.getActiveSpreadsheet());
  return [...own.reports.keys()].flatMap((id) => {
    const report = standingReport(own, id);
    return report ? [{ id, name: report.name, sheetId: report.record.sheet }] : [];
  });
}
