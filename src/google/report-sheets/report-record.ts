import type { ChartRecord } from './charts';
import type { Layout } from './layout';

/** Developer metadata under this key marks a sheet as a report of ours. */
export const REPORT_KEY = 'pipeline-kpis.report';

/** What a report sheet's developer metadata says: which cells and charts on it are ours, and how we laid it out. */
export interface ReportRecord {
  report: string;
  /** The sheet's own id. Somebody's copy of the sheet carries the metadata along, but not the id: it is theirs. */
  sheet: number;
  /** The block from the top left corner that we own. */
  rows: number;
  columns: number;
  /** Several where a run was ended while it changed the layout: the sheet may have some of each. */
  layouts: readonly Layout[];
  charts: readonly ChartRecord[];
}

/** The record in a metadata value, or `null` when it is not one. */
export function parseRecord(text: string | null): ReportRecord | null {
  try {
    const record = JSON.parse(text ?? 'null') as Partial<ReportRecord> | null;
    return record && isWhole(record) ? record : null;
  } catch {
    return null;
  }
}

function isWhole(record: Partial<ReportRecord>): record is ReportRecord {
  const { report, sheet, rows, columns, layouts, charts } = record;
  return (
    typeof report === 'string' &&
    [sheet, rows, columns].every(Number.isInteger) &&
    Array.isArray(layouts) &&
    Array.isArray(charts)
  );
}
