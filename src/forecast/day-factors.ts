import { type CalendarDays, PLACES, WEEKDAYS } from './calendar-days';

const NOISE = 1.5;
const TINY = 1e-12;
const PASSES = 2;

export interface DayFactors {
  readonly weekday: Float64Array;
  readonly place: Float64Array;
}

/**
 * By how much each weekday and each place in the month is above or below the days of the same month, each given the other.
 * `seen` has what happened on each day, `expected` what was expected, `null`: as much every day.
 */
export function dayFactors(days: CalendarDays, seen: Float64Array, expected: Float64Array | null): DayFactors {
  const groups = monthGroups(days);
  let weekday = new Float64Array(WEEKDAYS).fill(1);
  let place = new Float64Array(PLACES).fill(1);
  for (let pass = 0; pass < PASSES; pass++) {
    weekday = factorsOf({ codes: days.weekday, others: days.place, other: place, groups, seen, expected }, WEEKDAYS);
    place = factorsOf({ codes: days.place, others: days.weekday, other: weekday, groups, seen, expected }, PLACES);
  }
  return { weekday, place };
}

/** The month of each day, counted from 0. */
function monthGroups({ month }: CalendarDays): Int32Array {
  return month.map((index) => index - month[0]!);
}

interface Kinds {
  /** The kind of each day, and its kind by the other factor. */
  readonly codes: Uint8Array;
  readonly others: Uint8Array;
  readonly other: Float64Array;
  readonly groups: Int32Array;
  readonly seen: Float64Array;
  readonly expected: Float64Array | null;
}

function factorsOf({ codes, others, other, groups, seen, expected }: Kinds, kinds: number): Float64Array<ArrayBuffer> {
  const months = groups[groups.length - 1]! + 1;
  const inMonth = new Float64Array(months);
  const usualInMonth = new Float64Array(months);
  for (let i = 0; i < seen.length; i++) {
    inMonth[groups[i]!]! += seen[i]!;
    usualInMonth[groups[i]!]! += other[others[i]!]! * (expected ? expected[i]! : 1);
  }
  const found = new Float64Array(kinds);
  const usual = new Float64Array(kinds);
  for (let i = 0; i < seen.length; i++) {
    const all = usualInMonth[groups[i]!]!;
    if (!(all > 0)) continue;
    found[codes[i]!]! += seen[i]!;
    usual[codes[i]!]! += (inMonth[groups[i]!]! * other[others[i]!]! * (expected ? expected[i]! : 1)) / all;
  }
  return evened(shrunk(found, usual), usual);
}

/** Ratios drawn towards 1 by as much as chance alone would explain. */
function shrunk(found: Float64Array, usual: Float64Array): Float64Array<ArrayBuffer> {
  let [between, noise, present] = [0, 0, 0];
  for (let k = 0; k < found.length; k++) {
    if (!(usual[k]! > 0)) continue;
    between += (found[k]! / usual[k]! - 1) ** 2;
    noise += NOISE / usual[k]!;
    present++;
  }
  const real = present > 1 ? Math.max(0, between / (present - 1) - (NOISE * noise) / present) : 0;
  const factors = new Float64Array(found.length).fill(1);
  for (let k = 0; k < found.length; k++) {
    if (!(usual[k]! > 0)) continue;
    factors[k] = 1 + ((found[k]! / usual[k]! - 1) * real) / (real + NOISE / usual[k]! + TINY);
  }
  return factors;
}

/** The factors over their mean, weighted by what was usual. */
function evened(factors: Float64Array<ArrayBuffer>, usual: Float64Array): Float64Array<ArrayBuffer> {
  let [sum, weights] = [0, 0];
  for (let k = 0; k < factors.length; k++) {
    sum += factors[k]! * usual[k]!;
    weights += usual[k]!;
  }
  if (sum > 0) for (let k = 0; k < factors.length; k++) factors[k]! *= weights / sum;
  return factors;
}
