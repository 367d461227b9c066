import { addMonths, civilOf, type Day, dayOf } from '../lib/days';
import type { Stretch } from './stints';

/**
 * The share of a target that has passed by the end of each day of its stretch: whole months get equal parts, and the
 * days of a month equal parts of that; a stretch that does not begin and end with months is spread evenly over its
 * days. The last is 1.
 */
export function sharesPassed({ start, end }: Stretch): Float64Array {
  const size = end - start + 1;
  const passed = new Float64Array(size);
  if (!isWholeMonths(start, end)) return passed.map((_, i) => (i + 1) / size);
  const months = monthsIn(start, end);
  for (let month = 0, first = start; month < months; month++) {
    const next = addMonths(first, 1);
    for (let day = first; day < next; day++)
      passed[day - start] = (month + (day - first + 1) / (next - first)) / months;
    first = next;
  }
  return passed;
}

function isWholeMonths(start: Day, end: Day): boolean {
  return civilOf(start).date === 1 && civilOf(end + 1).date === 1;
}

function monthsIn(start: Day, end: Day): number {
  const [from, after] = [civilOf(start), civilOf(end + 1)];
  return (after.year - from.year) * 12 + after.month - from.month;
}

/** The share of a target of one stretch that falls into another. */
export function shareWithin(stretch: Stretch, within: Stretch): number {
  const from = Math.max(stretch.start, within.start);
  const to = Math.min(stretch.end, within.end);
  if (to < from) return 0;
  const passed = sharesPassed(stretch);
  return passed[to - stretch.start]! - (from === stretch.start ? 0 : passed[from - stretch.start - 1]!);
}

/** The months from one day to another, rounded to whole ones; 0 when it is nearer to none. */
export function monthsBetween(from: Day, to: Day): number {
  const start = civilOf(from);
  const end = civilOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const near = [months - 1, months, months + 1].map((count) => Math.abs(addMonths(from, count) - to));
  return months - 1 + near.indexOf(Math.min(...near));
}

/** The calendar year of a day. */
export function yearOf(day: Day): Stretch {
  const { year } = civilOf(day);
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}
