import { type Expected, expected } from './expected';
import { factorsBetween, type WonDays, wonBetween } from './won-days';

const DAYS_LOOKED_AT = 365;
const FEWEST_DAYS = 182;

/** Expects as many wins as in the last 365 days, each of the average value; `null` with less than half a year of wins. */
export function year(won: WonDays, average: number): Expected | null {
  const { end, start, aheadSum, count } = won;
  if (end - start < FEWEST_DAYS) return null;
  const first = end - Math.min(DAYS_LOOKED_AT, end - start);
  const wins = (wonBetween(won, count, first, end) / (factorsBetween(won, first, end) || 1)) * aheadSum;
  return expected(wins, wins * average);
}
