import type { Book } from '../derive/book';
import { join } from '../derive/join';
import type { Day } from '../lib/days';
import { quantile } from '../lib/quantile';
import { NO_DAY } from '../model/column';
import { dayValues } from '../model/day-values';

/** When something last happened on deals. */
export interface DealActivity {
  /** By row of the deals: the last day up to the as-of day; `NO_DAY` when nothing is known. */
  readonly last: Int32Array;
  /** Whether every activity of a deal is known, so that none means none. */
  readonly isLog: boolean;
  /** Days between activities on won deals that nine in ten stayed within; `null` where too few are known. */
  readonly usualGap: number | null;
}

const ENOUGH_GAPS = 20;
const USUAL = 0.9;

/** From the activities tab and the last activity of the deals; `null` where neither is there. */
export function dealActivity(book: Book, won: Int32Array): DealActivity | null {
  const deals = book.deals!;
  const written = dayValues(deals, 'lastActivity');
  const logged = loggedDays(book);
  if (!written && !logged) return null;
  const last = new Int32Array(deals.size).fill(NO_DAY);
  written?.forEach((day, row) => {
    if (day <= book.today) last[row] = day;
  });
  logged?.forEach((days, row) => {
    for (const day of days) last[row] = Math.max(last[row]!, day);
  });
  return { last, isLog: logged !== null, usualGap: logged ? usualGap(logged, won) : null };
}

/** The days of activities by row of the deals, up to the as-of day; `null` without a log that names deals. */
function loggedDays(book: Book): Map<number, Day[]> | null {
  const activities = book.table('activities');
  const ids = activities?.column('dealId');
  const days = dayValues(activities, 'day');
  const keys = book.deals!.column('id') ?? book.deals!.column('name');
  const joined = ids && days && keys ? join(ids, keys, book.deals!.size) : null;
  if (!joined || !days) return null;
  const found = new Map<number, Day[]>();
  joined.rows.forEach((row, at) => {
    if (row < 0 || days[at] === NO_DAY || days[at]! > book.today) return;
    const known = found.get(row);
    if (known) known.push(days[at]!);
    else found.set(row, [days[at]!]);
  });
  return found.size > 0 ? found : null;
}

function usualGap(logged: ReadonlyMap<number, readonly Day[]>, won: Int32Array): number | null {
  const gaps: number[] = [];
  for (const row of won) {
    const days = [...(logged.get(row) ?? [])].sort((a, b) => a - b);
    for (let i = 1; i < days.length; i++) gaps.push(days[i]! - days[i - 1]!);
  }
  return gaps.length < ENOUGH_GAPS ? null : quantile(gaps, USUAL);
}
