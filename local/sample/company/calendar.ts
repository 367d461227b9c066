import { EPOCH_SERIAL, serialOf } from '../../csv/day-serial';

/** A day as a spreadsheet counts it: days since 1899-12-30. */
export type Day = number;

const MILLISECONDS = 86_400_000;

export function dayOf(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const serial = serialOf({ year, month, day });
  if (serial === undefined) throw new RangeError(`a day needs the form YYYY-MM-DD, found "${text}"`);
  return serial;
}

const dateOf = (day: Day) => new Date((day - EPOCH_SERIAL) * MILLISECONDS);
export const yearOf = (day: Day) => dateOf(day).getUTCFullYear();
/** 0 is January. */
export const monthOf = (day: Day) => dateOf(day).getUTCMonth();
export const quarterOf = (day: Day) => Math.floor(monthOf(day) / 3) + 1;

/** The first day of a month; months below 0 and above 11 reach into other years. */
const firstOf = (year: number, month: number): Day => Date.UTC(year, month, 1) / MILLISECONDS + EPOCH_SERIAL;

export const monthStart = (day: Day, monthsLater = 0) => firstOf(yearOf(day), monthOf(day) + monthsLater);
export const monthEnd = (day: Day) => monthStart(day, 1) - 1;
export const quarterStart = (day: Day, quartersLater = 0) =>
  firstOf(yearOf(day), (quarterOf(day) - 1 + quartersLater) * 3);
export const quarterEnd = (day: Day) => quarterStart(day, 1) - 1;

/** Serial day 0 was a Saturday. */
export const isWorkday = (day: Day) => day % 7 > 1;
export const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : workdayFrom(day + 1));
export const workdayBefore = (day: Day): Day => (isWorkday(day) ? day : workdayBefore(day - 1));
