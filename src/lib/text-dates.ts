import { type Day, SERIAL_OF_1970, validDay } from './days';

/** Which number of `03/04/2026` is the month. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** What a text date says before it is known which number is the day. */
interface Parts {
  year: number;
  first: number;
  second: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a text that can be read in one way only (`2026-03-04`, `4 Mar 2026`), or `null`. */
export function certainDay(text: string): Day | null {
  const iso = /^\s*([1-9]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^\s*([1-9]\d{3})(\d{2})(\d{2})\s*$/.exec(text);
  if (compact) return validDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const named =
    /^\s*(?:[^\d\s,.-]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([^\d\s,.-]{3,})\.?,?[\s.-]+(\d{2,4})\b/.exec(text) ??
    monthBefore(text);
  if (!named) return null;
  const month = MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? validDay(fullYear(Number(named[3])), month, Number(named[1])) : null;
}

function monthBefore(text: string): [string, string, string, string] | null {
  const found = /^\s*(?:[^\d\s,.-]+day,?\s+)?([^\d\s,.-]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  return found ? ['', found[2]!, found[1]!, found[3]!] : null;
}

/** The numbers of a date such as `03/04/2026 10:15` or `3.4.26`, or `null` when the text is none. */
export function numericDate(text: string): Parts | null {
  const found = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T,\s].*)?$/.exec(text);
  if (!found) return null;
  return { first: Number(found[1]), second: Number(found[2]), year: fullYear(Number(found[3])) };
}

export function dayInOrder(parts: Parts, order: DateOrder): Day | null {
  return order === 'dayFirst'
    ? validDay(parts.year, parts.second, parts.first)
    : validDay(parts.year, parts.first, parts.second);
}

/**
 * The order that all dates of a column allow; `both` when each allows either; `null` when neither fits all. Dates that
 * are on no calendar in either order have no say.
 */
export function orderOf(parts: readonly Parts[]): DateOrder | 'both' | null {
  const column = parts.filter(isOnCalendar);
  const dayFirst = column.every((parts) => dayInOrder(parts, 'dayFirst') !== null);
  const monthFirst = column.every((parts) => dayInOrder(parts, 'monthFirst') !== null);
  if (dayFirst && monthFirst) return 'both';
  return dayFirst ? 'dayFirst' : monthFirst ? 'monthFirst' : null;
}

/** Whether the date exists in at least one order. */
export function isOnCalendar(parts: Parts): boolean {
  return dayInOrder(parts, 'dayFirst') !== null || dayInOrder(parts, 'monthFirst') !== null;
}

/** The day of a spreadsheet's serial number, or `null` when it lies outside 1950 to 2100: then it is no date. */
export function dayFromSerial(serial: number): Day | null {
  return serial >= 18264 && serial < 73415 ? Math.floor(serial) - SERIAL_OF_1970 : null;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
