import { dayWritten } from './calendars';
import type { Day } from './days';
import { type DateOnly, type DateParts, takeDate } from './take-date';
import { parseTime, type WrittenTime } from './text-times';

/** Which number of `03/04/2026` is the month; in `26-03-04` the first one may be the year. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';

/** A date as a text writes it, with its time. */
export type WrittenDate = DateOnly & WrittenTime;

/** The date, and the time if there is one, that a text writes; `null` when it writes none, or anything besides. */
export function parseDate(text: string): WrittenDate | null {
  const cursor = { text, at: 0, digits: 0 };
  const date = takeDate(cursor);
  const time = date && parseTime(cursor);
  return time && { day: date.day, parts: date.parts, time: time.time, offset: time.offset };
}

/** The day of a text that can be read in one way only (`2026-03-04`, `4 Mar 2026`), or `null`. */
export function certainDay(text: string): Day | null {
  return parseDate(text)?.day ?? null;
}

/** The numbers of a date such as `03/04/2026 10:15` or `3.4.26`, or `null` when the text is none. */
export function numericDate(text: string): DateParts | null {
  return parseDate(text)?.parts ?? null;
}

export function dayInOrder({ year, first, second, third }: DateParts, order: DateOrder): Day | null {
  switch (order) {
    case 'dayFirst':
      return dayWritten(year, second, first);
    case 'monthFirst':
      return dayWritten(year, first, second);
    default:
      return third < 0 ? null : dayWritten(2000 + first, second, third);
  }
}

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/**
 * The order that all dates of a column allow; `both` when each allows several; `null` when none fits all. Dates that
 * are on no calendar in any order have no say.
 */
export function orderOf(parts: readonly DateParts[]): DateOrder | 'both' | null {
  const column = parts.filter(isOnCalendar);
  const possible = ORDERS.filter((order) => column.every((parts) => dayInOrder(parts, order) !== null));
  const likely = possible.includes('yearFirst') && possible.length > 1 ? withLikelyYears(possible, column) : possible;
  return likely.length > 1 ? 'both' : (likely[0] ?? null);
}

/** A sales tab holds the dates of a few years; days of the month, taken for years, spread over thirty. */
const YEARS_OF_A_TAB = 15;

function withLikelyYears(orders: readonly DateOrder[], column: readonly DateParts[]): readonly DateOrder[] {
  const isLikelyFirst = spread(column.map(({ first }) => first)) <= YEARS_OF_A_TAB;
  const isLikelyLast = spread(column.map(({ year }) => year)) <= YEARS_OF_A_TAB;
  if (isLikelyFirst === isLikelyLast) return orders;
  return orders.filter((order) => (order === 'yearFirst') === isLikelyFirst);
}

function spread(numbers: readonly number[]): number {
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return most - least;
}

/** Whether the date exists in at least one order. */
export function isOnCalendar(parts: DateParts): boolean {
  return ORDERS.some((order) => dayInOrder(parts, order) !== null);
}
