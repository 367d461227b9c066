import type { Standing } from './standing';

/** What a won deal brings on average from here on. */
export interface WonAmount {
  /** 0 without wins. */
  readonly mean: number;
  /** Population variance over the squared plain mean. */
  readonly spread: number;
  /** Wins with a value. */
  readonly count: number;
  /** The largest ordinary win: one in twenty is larger; `null` with few wins. */
  readonly cap: number | null;
}

const TAIL = 0.95;
const ENOUGH_WINS = 20;
const HALF_LIFE = 365;

/** Ordinary wins at today's level (newer ones weigh more), rare large ones at their frequency over all time. */
export function wonAmount({ size, day, won, closed, value }: Standing): WonAmount {
  const all = new Float64Array(size);
  const since = new Float64Array(size);
  let count = 0;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1 || !(value[i]! > 0)) continue;
    since[count] = day - closed[i]!;
    all[count++] = value[i]!;
    sum += value[i]!;
  }
  if (count === 0) return { mean: 0, spread: 0, count, cap: null };
  const plain = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (all[i]! - plain) ** 2;
  const spread = squares / count / plain / plain;
  if (count < ENOUGH_WINS) return { mean: plain, spread, count, cap: null };
  const cap = all.slice(0, count).sort()[Math.min(count - 1, Math.ceil(TAIL * count) - 1)]!;
  let [excess, weights, body] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    excess += Math.max(0, all[i]! - cap);
    const weight = 2 ** (-since[i]! / HALF_LIFE);
    weights += weight;
    body += weight * Math.min(all[i]!, cap);
  }
  return { mean: body / weights + excess / count, spread, count, cap };
}
