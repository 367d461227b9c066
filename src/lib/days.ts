/** A calendar day as the number of days since 1970-01-01, without time or zone. */
export type Day = number;

const MS_PER_DAY = 864e5;

/** The day of a civil date; `month` counts from 1 and may lie outside 1..12. */
export function dayOf(year: number, month: number, date: number): Day {
  // Of the years 0..99 Date.UTC makes 1900..1999.
  if (year > 99) return Date.UTC(year, month - 1, date) / MS_PER_DAY;
  return new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY;
}

/** Year, month (1..12) and date (1..31) of a day. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** The day of a civil date, or `null` when there is no such date (2026-02-30). */
export function validDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOf(year, month, date);
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const first = dayOf(year, month + months, 1);
  const target = civilOf(first);
  return first + Math.min(date, daysInMonth(target.year, target.month)) - 1;
}

/** `2026-11-22` */
export function isoOf(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** The day that a text such as `2026-11-22` names, or `null`. */
export function dayFromIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return parts ? validDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** What a spreadsheet calls the day: days since 1899-12-30. */
export function serialOf(day: Day): number {
  return day + SERIAL_OF_1970;
}

export const SERIAL_OF_1970 = 25569;

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day of a spreadsheet's serial number, or `null` when it lies outside 1950 to 2100: then it is no date. */
export function dayFromSerial(serial: number): Day | null {
  return serial >= 18264 && serial < 73415 ? Math.floor(serial) - SERIAL_OF_1970 : null;
}
