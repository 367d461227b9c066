import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';

/** The days of which the rows of a tab tell. */
export interface CoveredDays {
  readonly first: Day;
  readonly last: Day;
  /** The usual longest number of days from one day with a row to the next: 0 where there is one day alone. */
  readonly silence: number;
}

/** From so many days with a row on, the longest silence is taken for a hole or a wrong date. */
const MANY = 20;

/** The first and the last of the days up to one of them; later ones are planned. `null` when there is none. */
export function coveredDays(days: Int32Array, today: Day): CoveredDays | null {
  const known = Int32Array.from(new Set(days.filter((day) => day !== NO_DAY && day <= today))).sort();
  if (known.length === 0) return null;
  const [gaps, last] = [
    known
      .slice(1)
      .map((day, i) => day - known[i]!)
      .sort(),
    known[known.length - 1]!,
  ];
  const silence = gaps[gaps.length - (known.length < MANY ? 1 : 2)] ?? 0;
  return { first: known[0]!, last, silence };
}
