import { civilOf, dayOf } from '../lib/days';
import { periodAround } from '../model/calendar';
import type { Recurrence } from './quota-period';
import type { Stretch } from './stints';

/** How often what recurs falls into a stretch of days: a month three times into a quarter, a year a quarter time. */
export function timesWithin(every: Recurrence, stretch: Stretch): number {
  if (every === 'week') return (stretch.end - stretch.start + 1) / 7;
  return monthsOf(stretch) / { month: 1, quarter: 3, year: 12 }[every];
}

/** The weeks, months, quarters or years that touch a stretch of days. */
export function partsOf(every: Recurrence, { start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  for (let part = periodAround(start, every); part.start <= end; part = periodAround(part.end + 1, every)) {
    parts.push(part);
  }
  return parts;
}

/** The months of a stretch, parts of months by their days. */
function monthsOf({ start, end }: Stretch): number {
  let months = 0;
  for (let day = start; day <= end; ) {
    const { year, month } = civilOf(day);
    const first = dayOf(year, month, 1);
    const after = dayOf(year, month + 1, 1);
    const to = Math.min(end + 1, after);
    months += (to - day) / (after - first);
    day = to;
  }
  return months;
}
