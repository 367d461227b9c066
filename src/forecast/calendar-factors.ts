import type { Day } from '../lib/days';
import { calendarDays, PLACES, WEEKDAYS, type WholeMonth, wholeMonths } from './calendar-days';
import { type DayFactors, dayFactors } from './day-factors';
import { monthFactors } from './month-factors';

/** How days differ: factors of weekdays (Sunday first), places in the month, months of a quarter and of a year. */
export interface CalendarFactors extends DayFactors {
  readonly ofQuarter: Float64Array;
  readonly ofYear: Float64Array;
}

const FEWEST = 20;
const FEWEST_DAYS = 56;
const MONTHS_FOR_YEAR = 24;
const MONTHS_FOR_QUARTER = 4;

/**
 * The factors of daily counts that begin on `first`; `expected` is what each day would have without the calendar, `null`:
 * as much every day. All 1 with fewer than 20 in all or 56 days.
 */
export function calendarFactors(seen: Float64Array, expected: Float64Array | null, first: Day): CalendarFactors {
  const none = { ofQuarter: new Float64Array(3).fill(1), ofYear: new Float64Array(12).fill(1) };
  if (seen.length < FEWEST_DAYS || sumOf(seen, 0, seen.length) < FEWEST) {
    return { ...none, weekday: new Float64Array(WEEKDAYS).fill(1), place: new Float64Array(PLACES).fill(1) };
  }
  const days = calendarDays(first, first + seen.length);
  const months = wholeMonths(days);
  const counts = Float64Array.from(months, ({ from, to }) => sumOf(seen, from, to));
  const usual = expected && Float64Array.from(months, ({ from, to }) => sumOf(expected, from, to));
  const ofYear =
    months.length >= MONTHS_FOR_YEAR ? monthFactors({ months, seen: counts, expected: usual }, 12, 6) : none.ofYear;
  const ofQuarter =
    months.length >= MONTHS_FOR_QUARTER
      ? monthFactors({ months, seen: without(ofYear, counts, months), expected: usual }, 3, 4)
      : none.ofQuarter;
  return { ofYear, ofQuarter, ...dayFactors(days, seen, expected) };
}

function without(ofYear: Float64Array, counts: Float64Array, months: readonly WholeMonth[]): Float64Array {
  return counts.map((count, k) => count / ofYear[months[k]!.month % 12]!);
}

function sumOf(numbers: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += numbers[i]!;
  return sum;
}

/** The factor of each day from `first` to `end - 1`. */
export function factorsOn({ weekday, place, ofQuarter, ofYear }: CalendarFactors, first: Day, end: Day): Float64Array {
  const days = calendarDays(first, end);
  const factors = new Float64Array(days.month.length);
  for (let i = 0; i < factors.length; i++) {
    const month = days.month[i]!;
    factors[i] = weekday[days.weekday[i]!]! * place[days.place[i]!]! * ofQuarter[month % 3]! * ofYear[month % 12]!;
  }
  return factors;
}

/** The sum of the factors of the days from `first` to `end - 1`. */
export function factorSum(factors: CalendarFactors, first: Day, end: Day): number {
  return factorsOn(factors, first, end).reduce((sum, factor) => sum + factor, 0);
}
