import { calendarFactors, factorSum, factorsOn } from './calendar-factors';
import type { Incidence } from './incidence';
import type { RiskSet } from './risk-set';
import type { Window } from './window';

const DAYS_LOOKED_AT = 91;

export interface Arrivals {
  /** New deals a day over the last 91 days, without the calendar. */
  readonly perDay: number;
  /** Wins in the window of deals that are still to come. */
  readonly wins: number;
}

/** New deals go on arriving as in the last 91 days and are won by age; `ahead` has the calendar factors of the rest's wins. */
export function arrivals(
  { first, arrived }: RiskSet,
  { wonBefore }: Incidence,
  ahead: Float64Array,
  window: Window,
): Arrivals {
  const { day, from, to } = window;
  const factors = calendarFactors(arrived, null, first);
  const recent = Math.min(DAYS_LOOKED_AT, arrived.length);
  let created = 0;
  for (let i = arrived.length - recent; i < arrived.length; i++) created += arrived[i]!;
  const perDay = created / Math.max(1e-9, factorSum(factors, day - recent, day));
  const arriving = factorsOn(factors, day, day + to);
  let wins = 0;
  for (let arrival = 0; arrival < to; arrival++) {
    let won = 0;
    for (let on = Math.max(arrival, from); on < to; on++) {
      won += (wonBefore[on - arrival + 1]! - wonBefore[on - arrival]!) * ahead[on - from]!;
    }
    wins += perDay * arriving[arrival]! * won;
  }
  return { perDay, wins };
}
