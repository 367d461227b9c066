import { NO_DAY } from '../model/column';
import type { DealHistories } from './deal-histories';
import type { Standing } from './standing';
import type { OpenDeals } from './survival';
import type { Window } from './window';

/**
 * The open deals that are expected to close in the window and that the sales team puts in this forecast category or a surer
 * one, at their full amounts. `null` without categories.
 */
export function stated(
  { category }: DealHistories,
  { size, closed, expected, amount, places }: Standing,
  { start, end }: Window,
  least: number,
): OpenDeals | null {
  if (!category) return null;
  const found: number[] = [];
  for (let i = 0; i < size; i++) {
    const isOpen = closed[i] === NO_DAY;
    if (isOpen && category[places[i]!]! >= least && expected[i]! >= start && expected[i]! < end) found.push(i);
  }
  return {
    deals: Int32Array.from(found),
    chances: new Float64Array(found.length).fill(1),
    worth: Float64Array.from(found, (place) => (amount[place]! > 0 ? amount[place]! : 0)),
  };
}
