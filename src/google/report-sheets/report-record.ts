import type { SheetModel } from '../../reports/sheet-model';
import type { ChartRecord } from './charts';
import { type Layout, layoutOf, type Size, sizeOf } from './layout';

/** Developer metadata under this key marks what is ours: reports, the last rows of their blocks, the tab of versions. One key, so that one search finds all. */
export const REPORT_KEY = 'pipeline-kpis.report';

/**
 * What a report sheet's developer metadata says: how large a block from the top left corner is ours, which charts are,
 * and how we laid the sheet out.
 */
export interface ReportRecord extends Size {
  report: string;
  /** The sheet's own id. Somebody's copy of the sheet carries the metadata along, but not the id: it is theirs. */
  sheet: number;
  /** Several where a run was ended while it changed the layout: the sheet may have some of each. */
  layouts: readonly Layout[];
  charts: readonly ChartRecord[];
}

export function recordOf(model: SheetModel, sheet: number, charts: readonly ChartRecord[]): ReportRecord {
  return { report: model.reportId, sheet, ...sizeOf(model), layouts: [layoutOf(model)], charts };
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
