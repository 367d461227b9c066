import { civilOf, type Day, dayOf } from './days';

/** The months from one day to another, both included; parts of months by their days. 0 when the last is before the first. */
export function monthsWithin(first: Day, last: Day): number {
  let months = 0;
  for (let day = first; day <= last; ) {
    const { year, month } = civilOf(day);
    const start = dayOf(year, month, 1);
    const next = dayOf(year, month + 1, 1);
    const end = Math.min(last + 1, next);
    months += (end - day) / (next - start);
    day = end;
  }
  return months;
}
