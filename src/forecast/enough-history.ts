import { type Day, isoOf } from '../lib/days';
import type { Key } from './expected';
import type { Opinions } from './experts';
import type { Standing } from './standing';
import { isTooFar } from './window';

/** Why there is no forecast. */
export interface NoForecast {
  readonly kind:
    | 'too little history'
    | 'too far ahead'
    | 'no amounts'
    | 'no recent win'
    | 'bulk wins'
    | 'no such method';
  /** A sentence without a full stop. */
  readonly problem: string;
}

const FEWEST_CLOSED = 5;
const FEWEST_WON = 3;
const FEWEST_DAYS = 28;
const YEAR = 365;
const BULK_WINS = 10;
const BULK_SHARE = 0.3;
const ENOUGH_CLOSED = 20;
const ENOUGH_PERIODS = 3;

/** What keeps these deals from being forecast from; `null` when nothing does. */
export function tooLittle(
  standing: Standing,
  { closings, wins, won, amount, window }: Opinions,
  key: Key,
): NoForecast | null {
  const { day } = standing;
  const lacking = (problem: string): NoForecast => ({ kind: 'too little history', problem });
  if (isTooFar(window)) {
    return { kind: 'too far ahead', problem: 'The period ends more than 10 years ahead: nothing can be told of it' };
  }
  if (closings < FEWEST_CLOSED) return lacking(`Not enough closed deals yet (${closings} of ${FEWEST_CLOSED})`);
  if (wins < FEWEST_WON || !won) return lacking(`Not enough won deals yet (${wins} of ${FEWEST_WON})`);
  if (day - won.start < FEWEST_DAYS) {
    return lacking(`The first win is only ${day - won.start} days old (${FEWEST_DAYS} are needed)`);
  }
  if (key === 'value' && !(amount.mean > 0)) return { kind: 'no amounts', problem: 'No amounts found on won deals' };
  const days = daysOfWins(standing);
  if (days[days.length - 1]! < day - YEAR) {
    return { kind: 'no recent win', problem: 'No deal was won in the last 365 days' };
  }
  const busiest = busiestDay(days);
  if (wins >= BULK_WINS && busiest.count >= BULK_SHARE * wins) {
    const problem = `${busiest.count} deals were won on ${isoOf(busiest.day)}: probably an import or a clean-up`;
    return { kind: 'bulk wins', problem };
  }
  return null;
}

/** Whether history carries no more than a rough estimate, and how many past periods of this length it has. */
export function roughness({ closings, won, window }: Opinions): { isRough: boolean; periods: number } {
  const periods = won ? Math.floor((won.end - won.start) / (window.end - window.start)) : 0;
  return { isRough: closings < ENOUGH_CLOSED || periods < ENOUGH_PERIODS, periods };
}

/** The days of all wins in their order. */
function daysOfWins({ size, won, closed }: Standing): Int32Array {
  const days = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) if (won[i] === 1) days[count++] = closed[i]!;
  return days.subarray(0, count).sort();
}

function busiestDay(sorted: Int32Array): { day: Day; count: number } {
  let busiest = { day: 0, count: 0 };
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from > busiest.count) busiest = { day: sorted[from]!, count: to - from };
    from = to;
  }
  return busiest;
}
