import { type Expected, expected } from './expected';
import { smooth, smoothedAt } from './smoothing';
import type { Window } from './window';
import { factorsBetween, type WonDays, wonBetween } from './won-days';

const BLOCK = 30;
const MOST_BLOCKS = 36;
const FEWEST_BLOCKS = 4;

/** Expects the smoothed level of wins with half of its trend, each of the average value; `null` with less than 120 days. */
export function trend(won: WonDays, { from, to }: Window, average: number): Expected | null {
  const blocks = winsByBlock(won);
  if (blocks.length < FEWEST_BLOCKS) return null;
  const smoothed = smooth(blocks);
  let wins = 0;
  for (let after = from; after < to; after++) {
    wins += smoothedAt(smoothed, Math.floor(after / BLOCK) + 1) * won.ahead[after - from]!;
  }
  return expected(wins, wins * average);
}

/** The wins of each 30 days back from the as-of day over their calendar factors, oldest first. */
export function winsByBlock(won: WonDays): number[] {
  const blocks: number[] = [];
  for (let end = won.end; end - BLOCK >= won.start && blocks.length < MOST_BLOCKS; end -= BLOCK) {
    const wins = wonBetween(won, won.count, end - BLOCK, end);
    blocks.push(wins / Math.max(1e-9, factorsBetween(won, end - BLOCK, end)));
  }
  return blocks.reverse();
}
