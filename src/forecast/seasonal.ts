import type { Day } from '../lib/days';
import { type Expected, expected } from './expected';
import { quartersBefore, type Window } from './window';
import { type WonDays, wonBetween } from './won-days';

const DAYS_FOR_YEAR = 393;
const DAYS_FOR_GROWTH = 548;
const HALF_YEAR = 182;
export const QUARTERS_A_YEAR = 4;
const [LEAST_GROWTH, MOST_GROWTH] = [0.5, 2];

/**
 * Expects what was won in the same part of the last year, with the growth since; with less than 13 months of wins in that of
 * a quarter or more before. `null` when wins do not reach back so far.
 */
export function seasonal(won: WonDays, window: Window): Expected | null {
  const { start, end } = won;
  const then = sameDaysBefore(won, window);
  if (!then) return null;
  const days = window.to - window.from;
  const scale = days / Math.max(1, then.end - then.start);
  const grows = then.quarters === QUARTERS_A_YEAR && end - start >= DAYS_FOR_GROWTH;
  const grown = (numbers: Float64Array) =>
    wonBetween(won, numbers, then.start, then.end) * (grows ? growth(won, numbers) : 1) * scale;
  return expected(grown(won.count), grown(won.value));
}

/** The days one year (else 3, 6 or 9 months) before the rest of a window. */
export function sameDaysBefore(
  { start, end }: WonDays,
  window: Window,
): { start: Day; end: Day; quarters: number } | null {
  let quarters = end - start >= DAYS_FOR_YEAR ? QUARTERS_A_YEAR : 1;
  while (quarters < QUARTERS_A_YEAR && quartersBefore(window.end, quarters, window) > end) quarters++;
  const first = quartersBefore(window.day + window.from, quarters, window);
  const last = quartersBefore(window.end, quarters, window);
  return first >= start && last <= end ? { start: first, end: last, quarters } : null;
}

/** The square root of the growth of the last half year on the same days a year before, at most double. */
function growth(won: WonDays, numbers: Float64Array): number {
  const { end } = won;
  const before = wonBetween(won, numbers, end - 3 * HALF_YEAR, end - 2 * HALF_YEAR);
  if (!(before > 0)) return 1;
  const now = wonBetween(won, numbers, end - HALF_YEAR, end);
  return Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, Math.sqrt(now / before)));
}
