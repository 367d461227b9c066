import type { DealsTable } from '../derive/deals';
import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';
import type { Scan } from '../measures/scan';
import type { Cells } from '../model/cell';
import type { Period } from '../model/period';
import type { Speech } from '../text/speech';

/** What a report is made from. */
export interface ReportInput {
  readonly deals: DealsTable;
  readonly scan: Scan;
  /** The as-of day. */
  readonly today: Day;
  readonly period: Period;
  readonly source: ReportSource;
  readonly speech: Speech;
}

/** The tab that the deals were read from, as it stood then. */
export interface ReportSource {
  readonly tab: string;
  /** Every row of the tab, from its first cell on. */
  readonly cells: Cells;
  /** Column index by field, as recognised. */
  readonly columns: ReadonlyMap<string, number>;
  readonly zone: Zone;
}
