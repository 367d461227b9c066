import { type Day, isoOf } from '../lib/days';
import type { Scan } from '../measures/scan';
import { NO_DAY } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Period } from '../model/period';
import { type SalesTable, SOLD_ON } from './accounts';
import type { ComputedAnswer } from './metric';

/** How far the sales of a tab reach into the days that a figure compares. */
export interface Reach {
  /** Why a growth since then would mean nothing, in a sentence: more than half of the earlier days is not in the tab. */
  readonly problem: string | null;
  /** What a reader has to know, in words. */
  readonly lines: ComputedAnswer['details'];
}

type Stretch = Pick<Period, 'start' | 'end'>;

/** How much of the earlier days may be missing. */
const MOST_MISSING = 0.5;
/** So many days without a sale at the end are more than a pause. */
const LONG_PAUSE = 14;

/** Of all rows of the tab, whatever the criteria: an export begins and ends for all of them alike. */
export function reachOfSales(scan: Scan, table: SalesTable, earlier: Stretch, later: Stretch): Reach {
  const [first, last] = firstAndLast(dayValues(scan.table, SOLD_ON[table])!, later.end);
  if (first === null || last === null) return { problem: null, lines: [] };
  const lines: [string, string][] = [];
  const what = table === 'orders' ? 'order' : 'deal';
  const since = `the first ${what} of the range is of ${isoOf(first)}, and it is compared with days from ${isoOf(earlier.start)} on`;
  if (first > earlier.start) lines.push(['The range begins late', since]);
  if (later.end - last > LONG_PAUSE) {
    lines.push([
      'The range ends early',
      `the last ${what} of the range is of ${isoOf(last)}: later ones may be missing`,
    ]);
  }
  const isCut = first - earlier.start > MOST_MISSING * (earlier.end - earlier.start + 1);
  return { problem: isCut ? `Too little is known of the time before: ${since}` : null, lines };
}

function firstAndLast(days: Int32Array, today: Day): [Day | null, Day | null] {
  let [first, last]: [Day | null, Day | null] = [null, null];
  for (const day of days) {
    if (day === NO_DAY || day > today) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return [first, last];
}
