import type { Day } from '../lib/days';
import type { Period } from '../model/period';
import type { DealHistories } from './deal-histories';
import { outlookOn } from './outlook';

/** How likely an open deal is to be won in a period, and how many deals that is learned from. */
export interface WinChance {
  readonly row: number;
  readonly chance: number;
  /** Deals that closed at the age of this one or later. */
  readonly closedAtThatAge: number;
}

/** The chances of the open deals with a created date; `null` where created dates do not carry them, and of a period that is over. */
export function winChances(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
): WinChance[] | null {
  const { opinions, standing } = outlookOn(deals, period, today, ['survival']);
  if (!opinions.survival) return null;
  const { open, hazard } = opinions.survival;
  const since = closedFrom(hazard.closings);
  return Array.from(open.deals, (place, k) => {
    const age = standing.day - standing.created[place]!;
    return {
      row: deals.rows[standing.places[place]!]!,
      chance: open.chances[k]!,
      closedAtThatAge: age < since.length ? since[age]! : 0,
    };
  });
}

/** By age: how many closings there were at it or later. */
function closedFrom(closings: Float64Array): Float64Array {
  const sums = closings.slice();
  for (let age = sums.length - 2; age >= 0; age--) sums[age]! += sums[age + 1]!;
  return sums;
}
