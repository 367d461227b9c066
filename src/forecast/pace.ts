import { type Expected, expected } from './expected';
import { factorsBetween, type WonDays, wonBetween } from './won-days';

const DAYS_LOOKED_AT = 91;

/** Expects wins to go on as in the last 91 days. */
export function pace(won: WonDays): Expected {
  const { end, start, aheadSum, count, value } = won;
  const first = end - Math.min(DAYS_LOOKED_AT, end - start);
  const scale = aheadSum / (factorsBetween(won, first, end) || 1);
  return expected(wonBetween(won, count, first, end) * scale, wonBetween(won, value, first, end) * scale);
}
