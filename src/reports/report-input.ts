import type { Book } from '../derive/book';
import type { DealsTable } from '../derive/deals';
import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';
import type { By } from '../measures/grouping';
import type { Scan } from '../measures/scan';
import type { Asking } from '../metrics/ask';
import type { Cells } from '../model/cell';
import type { Period } from '../model/period';
import type { TabKind, TableName } from '../model/tab';
import type { Speech } from '../text/speech';

/** What any report is made from: the tabs that it reads, as far as they are there. */
export interface BookInput {
  readonly book: Book;
  /** The as-of day. */
  readonly today: Day;
  readonly period: Period;
  readonly sources: Readonly<Partial<Record<TabKind, ReportSource>>>;
  readonly speech: Speech;
  /** The tab of currency rates, looked at when it is asked for; none, or `null`: there is no such tab. */
  readonly rates?: () => RatesTab | null;
}

/** A tab that is taken for currency rates by its name or by the settings. */
export interface RatesTab {
  readonly tab: string;
  /** The columns without which it says nothing and which it does not have. */
  readonly lacks: readonly string[];
}

/** What a report on deals is made from. */
export interface ReportInput extends BookInput {
  readonly deals: DealsTable;
  /** The rows of the deals that count. */
  readonly scan: Scan;
  /** Where the deals stand. */
  readonly source: ReportSource;
}

/** A tab that was read, as it stood then. */
export interface ReportSource {
  readonly tab: string;
  /** Every row of the tab, from its first cell on. */
  readonly cells: Cells;
  /** Column index by field, as recognised. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that hold the targets of a period each, of which no field tells. */
  readonly periodColumns?: readonly number[];
  readonly zone: Zone;
}

/** What KPIs are asked about for a report: a period (`null`: all time), grouped or not. */
export function askingOf({ book, scan, today }: ReportInput, period: Period | null, by: By | null = null): Asking {
  const scans = (table: TableName) => (table === 'deals' ? scan : undefined);
  return { book, scan: scans, today, period, by, options: {} };
}
