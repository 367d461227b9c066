import { addMonths, civilOf } from '../lib/days';
import { type Expected, expected } from './expected';
import { sameDaysBefore } from './seasonal';
import type { Window } from './window';
import { type WonDays, wonBetween } from './won-days';

const MONTHS = 3;

/** Expects wins to go on as in the last three complete months; `null` when wins do not reach back so far. */
export function average(won: WonDays, { from, to }: Window): Expected | null {
  const end = won.end - civilOf(won.end).date + 1;
  const first = addMonths(end, -MONTHS);
  if (first < won.start) return null;
  const scale = (to - from) / (end - first);
  return expected(wonBetween(won, won.count, first, end) * scale, wonBetween(won, won.value, first, end) * scale);
}

/** Expects just what was won on the same days a year before, else 3, 6 or 9 months; `null` when wins do not reach back so far. */
export function lastYear(won: WonDays, window: Window): Expected | null {
  const then = sameDaysBefore(won, window);
  if (!then) return null;
  return expected(wonBetween(won, won.count, then.start, then.end), wonBetween(won, won.value, then.start, then.end));
}
