import type { Day } from '../lib/days';
import { type CalendarFactors, calendarFactors, factorsOn } from './calendar-factors';
import type { Standing } from './standing';
import type { Window } from './window';

/** What was won on each day up to the as-of day, and how days differ: what methods go by that look at wins alone. */
export interface WonDays {
  /** The first day: that of the win one in a hundred from the beginning, since first wins may be stray. */
  readonly start: Day;
  readonly end: Day;
  readonly count: Float64Array;
  readonly value: Float64Array;
  readonly factors: CalendarFactors;
  /** The calendar factors of the days from `start` to the as-of day, added up: place `i` has those of the first `i` days. */
  readonly factorsUntil: Float64Array;
  /** The calendar factors of the rest of the window, day by day, and their sum. */
  readonly ahead: Float64Array;
  readonly aheadSum: number;
}

const STRAY = 0.01;

/** `null` without a win. */
export function wonDays({ size, day, won, closed, value }: Standing, window: Window): WonDays | null {
  const days = new Int32Array(size);
  let wins = 0;
  for (let i = 0; i < size; i++) if (won[i] === 1) days[wins++] = closed[i]!;
  if (wins === 0) return null;
  const sorted = days.subarray(0, wins).sort();
  const start = sorted[Math.min(wins - 1, Math.floor(STRAY * wins))]!;
  const counts = new Float64Array(day - start);
  const values = new Float64Array(day - start);
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1 || closed[i]! < start) continue;
    counts[closed[i]! - start]!++;
    values[closed[i]! - start]! += value[i]!;
  }
  const factors = calendarFactors(counts, null, start);
  const ahead = factorsOn(factors, day + window.from, day + window.to);
  return {
    start,
    end: day,
    count: counts,
    value: values,
    factors,
    factorsUntil: runningSum(factorsOn(factors, start, day)),
    ahead,
    aheadSum: ahead.reduce((sum, factor) => sum + factor, 0),
  };
}

function runningSum(numbers: Float64Array): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  for (let i = 0; i < numbers.length; i++) sums[i + 1] = sums[i]! + numbers[i]!;
  return sums;
}

/** What was won from `first` to `last - 1`, as far as it lies within the days. */
export function wonBetween({ start, end }: WonDays, numbers: Float64Array, first: Day, last: Day): number {
  let sum = 0;
  for (let i = Math.max(first, start) - start; i < Math.min(last, end) - start; i++) sum += numbers[i]!;
  return sum;
}

/** The sum of the calendar factors from `first` to `last - 1`, days within the known ones. */
export function factorsBetween({ start, factorsUntil }: WonDays, first: Day, last: Day): number {
  return factorsUntil[last - start]! - factorsUntil[first - start]!;
}
