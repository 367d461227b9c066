import type { Day } from './days';

/** The Persian years 1300 to 1500 are 1921 to 2121: as written years they can mean nothing else in a sales tab. */
export function isPersianYear(year: number): boolean {
  return year >= 1300 && year <= 1500;
}

/** The day of a written date, in the calendar that its year tells; `null` when there is no such date. */
export function dayWritten(year: number, month: number, date: number): Day | null {
  return isPersianYear(year) ? persianDay(year, month, date) : gregorianDay(year, month, date);
}

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** By arithmetic alone, since a column of texts asks for it row by row. `null` for years before 1000, which are slips. */
export function gregorianDay(year: number, month: number, date: number): Day | null {
  if (year < 1000 || month < 1 || month > 12 || date < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const start = MONTH_STARTS[month - 1]! + (month > 2 ? leap : 0);
  const end = month === 12 ? 365 + leap : MONTH_STARTS[month]! + (month > 1 ? leap : 0);
  if (start + date > end) return null;
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps + start + date - DAYS_BEFORE_1970 - 1;
}

const DAYS_BEFORE_1970 = 719162;

/**
 * The day of a date in the Persian (Jalali) calendar, exact for 1300 to 1500: eight years of 33 are leap years, six
 * months have 31 days, five 30, and the last one 29 or 30.
 */
export function persianDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  const isLeap = (year * 8 + 29) % 33 < 8;
  const length = month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29;
  if (date > length) return null;
  const leaps = Math.floor((year * 8 + 21) / 33);
  const start = month <= 6 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  return year * 365 + leaps + start + date - PERSIAN_DAYS_BEFORE_1970;
}

const PERSIAN_DAYS_BEFORE_1970 = 492634;
