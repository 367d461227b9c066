import { civilOf, type Day } from '../lib/days';
import type { Period } from '../model/period';
import { type PastTest, testOf } from './back-test';
import type { DealHistories } from './deal-histories';
import type { Key } from './expected';
import { startOfUnknown } from './outlook';
import { LESSONS, MOST_ORIGINS, pastForecast, replay } from './replay';
import { standingBefore } from './standing';
import { earlier, type Window, windowOf } from './window';

/**
 * What each method would have said of the periods before this one that are over, one after the other without overlap,
 * newest first, when `elapsed` of each had passed (0: on its first day). None where history does not reach back.
 */
export function pastPeriods(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
  elapsed: number,
  key: Key = 'value',
): PastTest[] {
  const window = windowOf(period, period.start + Math.round(elapsed * (period.end + 1 - period.start)));
  const now = standingBefore(deals, startOfUnknown(deals, today, period.end));
  const replayed = replay(deals, now, window);
  const most = mostPastPeriods(period);
  const tests: PastTest[] = [];
  replayed.forEach(({ opinions }, place) => {
    if (tests.length === most || !isApart(opinions.window, window, tests)) return;
    const past = pastForecast(replayed, place, key);
    if (past) tests.push(testOf(past, deals, key));
  });
  return tests;
}

/** As many past periods as there are at most, so that what is drawn of them keeps its size. */
export function mostPastPeriods(period: Pick<Period, 'start' | 'end'>): number {
  const window = windowOf(period, period.start);
  const { start, end, isOfMonths } = window;
  const each = isOfMonths ? monthsFrom(start, end) : Math.ceil((end - start) / (start - earlier(window, 1).start));
  return Math.min(LESSONS, Math.floor(MOST_ORIGINS / each));
}

/** Whether a window is a whole number of its lengths before the period; of days, whether it ends before the next one found begins. */
function isApart(past: Window, window: Window, later: readonly PastTest[]): boolean {
  if (!window.isOfMonths) return past.end <= (later[later.length - 1]?.window.start ?? window.start);
  return monthsFrom(past.start, window.start) % monthsFrom(window.start, window.end) === 0;
}

function monthsFrom(one: Day, other: Day): number {
  const [from, to] = [civilOf(one), civilOf(other)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
