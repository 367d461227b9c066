import { NO_DAY } from '../model/column';
import type { Standing } from './standing';

const PRODUCT_PRIOR = 5;
const ENOUGH_WINS = 20;
const MOST_TIMES_LARGEST = 3;
const [LEAST_REALISED, MOST_REALISED] = [0.2, 2];

/** What deals are worth if won. */
export interface DealWorth {
  /** Won value over the amounts as entered, of wins that have both. */
  readonly realisation: number;
  /** A value a deal of the standing; 0 for those that are closed. */
  readonly values: Float64Array;
}

/**
 * An open deal's own amount, at most three times the largest win, times what wins made of their amounts; without an amount
 * the average of its product's wins, drawn to that of all.
 */
export function dealWorth(standing: Standing, average: number): DealWorth {
  const { size, won, closed, value, amount, product } = standing;
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  let [wins, largest, brought, entered] = [0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1) continue;
    wins++;
    const money = value[i]!;
    if (money > largest) largest = money;
    if (!(money > 0)) continue;
    if (amount[i]! > 0) {
      brought += money;
      entered += amount[i]!;
    }
    const code = product[i]!;
    if (code < 0) continue;
    sums.set(code, (sums.get(code) ?? 0) + money);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const realisation = entered > 0 ? Math.min(MOST_REALISED, Math.max(LEAST_REALISED, brought / entered)) : 1;
  const most = wins >= ENOUGH_WINS ? MOST_TIMES_LARGEST * largest : Infinity;
  const values = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (closed[i] !== NO_DAY) continue;
    const code = product[i]!;
    if (amount[i]! > 0) values[i] = Math.min(amount[i]!, most) * realisation;
    else if (sums.has(code))
      values[i] = (sums.get(code)! + PRODUCT_PRIOR * average) / (counts.get(code)! + PRODUCT_PRIOR);
    else values[i] = average;
  }
  return { realisation, values };
}
