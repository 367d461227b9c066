export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** Days from 1899-12-30, a spreadsheet's day 0, to 1970-01-01. */
export const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

/** The serial number of a day from 1900 on; `undefined` for one that is not in the calendar. */
export function serialOf({ year, month, day }: DayParts): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time / DAY + EPOCH_SERIAL : undefined;
}
