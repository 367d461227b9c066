import { civilOf, type Day, dayOf } from '../lib/days';

/** Where days stand in the calendar, a value a day from the first one on. */
export interface CalendarDays {
  readonly first: Day;
  /** 0 for Sunday to 6. */
  readonly weekday: Uint8Array;
  /** 0 the last day of a month, 1 the two before, 2 the four before those, 3 its first three days, 4 all others. */
  readonly place: Uint8Array;
  /** Months since the year 0. */
  readonly month: Int32Array;
}

export const WEEKDAYS = 7;
export const PLACES = 5;

export function calendarDays(first: Day, end: Day): CalendarDays {
  const size = Math.max(0, end - first);
  const weekday = new Uint8Array(size);
  const place = new Uint8Array(size);
  const month = new Int32Array(size);
  let index = size > 0 ? monthOf(first) : 0;
  for (let begin = first; begin < end; index++) {
    const [start, next] = [firstOf(index), firstOf(index + 1)];
    const stop = Math.min(next, end);
    for (let day = begin; day < stop; day++) {
      const at = day - first;
      weekday[at] = (((day + 4) % 7) + 7) % 7;
      place[at] = placeOf(day - start, next - 1 - day);
      month[at] = index;
    }
    begin = stop;
  }
  return { first, weekday, place, month };
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function firstOf(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

function placeOf(fromStart: number, fromEnd: number): number {
  if (fromEnd === 0) return 0;
  if (fromEnd <= 2) return 1;
  if (fromEnd <= 6) return 2;
  return fromStart <= 2 ? 3 : 4;
}

/** A calendar month that lies wholly within the days: where it begins and ends among them. */
export interface WholeMonth {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

export function wholeMonths({ first, month }: CalendarDays): WholeMonth[] {
  const found: WholeMonth[] = [];
  for (let from = 0; from < month.length; ) {
    let to = from;
    while (to < month.length && month[to] === month[from]) to++;
    const index = month[from]!;
    if (first + from === firstOf(index) && first + to === firstOf(index + 1)) found.push({ month: index, from, to });
    from = to;
  }
  return found;
}
