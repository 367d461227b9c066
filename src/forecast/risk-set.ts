import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import type { Hazard } from './hazard';
import type { Standing } from './standing';

/** Deals with a created date day by day, from `first` to the as-of day: wins, the wins that their ages expect, arrivals. */
export interface RiskSet {
  readonly first: Day;
  readonly seen: Float64Array;
  readonly expected: Float64Array;
  readonly arrived: Float64Array;
}

const DAYS_LOOKED_AT = 1095;

export function riskSet(standing: Standing, { won: daily, lastClosing }: Hazard, firstClosing: Day): RiskSet {
  const { size, day, created, closed, won } = standing;
  const first = Math.max(firstClosing, day - DAYS_LOOKED_AT);
  const seen = new Float64Array(day - first);
  const expected = new Float64Array(day - first);
  const arrived = new Float64Array(day - first);
  const oldest = Math.min(lastClosing, daily.length - 1);
  for (let i = 0; i < size; i++) {
    const from = created[i]!;
    if (from === NO_DAY) continue;
    const isClosed = closed[i] !== NO_DAY;
    const to = Math.min(isClosed ? closed[i]! : day - 1, from + oldest);
    for (let on = Math.max(from, first); on <= to; on++) expected[on - first]! += daily[on - from]!;
    if (won[i] === 1 && closed[i]! >= first) seen[closed[i]! - first]!++;
    if (from >= first) arrived[from - first]!++;
  }
  return { first, seen, expected, arrived };
}
