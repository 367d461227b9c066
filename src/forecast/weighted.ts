import { quantile } from '../lib/quantile';
import { NO_DAY } from '../model/column';
import { dealWorth } from './deal-worth';
import type { Standing } from './standing';
import type { OpenDeals } from './survival';
import type { Window } from './window';

const YEAR = 365;

/**
 * The open deals that are due in the window, each with the share of deals won in the last 365 days. Due is a deal on its
 * expected close date, where that is taken, else as many days after its creation as half of the wins took. `null` where
 * nothing tells when deals are due, or nothing closed in that year: a pipeline without timing is no forecast.
 */
export function weighted(
  standing: Standing,
  { start, end }: Window,
  average: number,
  takesExpected: boolean,
): OpenDeals | null {
  const { size, day, created, closed, won, expected } = standing;
  const cycles: number[] = [];
  let [wins, closings, dated] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (closed[i] === NO_DAY) {
      if (takesExpected && expected[i] !== NO_DAY) dated++;
      continue;
    }
    if (won[i] === 1 && created[i] !== NO_DAY) cycles.push(closed[i]! - created[i]!);
    if (closed[i]! < day - YEAR) continue;
    closings++;
    wins += won[i]!;
  }
  const cycle = quantile(cycles, 0.5);
  if (closings === 0 || (dated === 0 && cycle === null)) return null;
  const { values } = dealWorth(standing, average);
  const isDue = (i: number) => {
    const own = takesExpected && expected[i] !== NO_DAY;
    const due = own ? expected[i]! : cycle === null ? NO_DAY : created[i]! + Math.round(cycle);
    return due >= start && due < end;
  };
  const places: number[] = [];
  for (let i = 0; i < size; i++) if (closed[i] === NO_DAY && isDue(i)) places.push(i);
  return {
    deals: Int32Array.from(places),
    chances: new Float64Array(places.length).fill(wins / closings),
    worth: Float64Array.from(places, (place) => values[place]!),
  };
}
