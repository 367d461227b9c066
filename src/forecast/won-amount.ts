import type { Day } from '../lib/days';

const TAIL = 0.95;
const ENOUGH_WINS = 20;
const HALF_LIFE = 365;

/**
 * The average won amount expected from here on: ordinary wins at today's level (newer ones weigh more), rare large ones
 * at their frequency over all time. 0 without wins.
 */
export function wonAmount(wins: readonly { closed: Day; amount: number }[], day: Day): number {
  const count = wins.length;
  if (count === 0) return 0;
  const amounts = wins.map(({ amount }) => amount).sort((a, b) => a - b);
  const plain = amounts.reduce((sum, amount) => sum + amount, 0) / count;
  if (count < ENOUGH_WINS) return plain;
  const cap = amounts[Math.min(count - 1, Math.ceil(TAIL * count) - 1)]!;
  const excess = amounts.reduce((sum, amount) => sum + Math.max(0, amount - cap), 0) / count;
  let weights = 0;
  let body = 0;
  for (const { closed, amount } of wins) {
    const weight = 2 ** (-(day - closed) / HALF_LIFE);
    weights += weight;
    body += weight * Math.min(amount, cap);
  }
  return body / weights + excess;
}
