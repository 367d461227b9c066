import { YEAR } from '../derive/calendar-words';
import { targetPeriod } from '../derive/quota-period';
import { monthsBetween } from '../derive/quota-split';
import type { Stretch } from '../derive/stints';
import { addMonths, civilOf, type Day } from '../lib/days';
import { type Cell, type Cells, isDate } from '../model/cell';
import { dayOfDate } from '../model/day-of-date';
import { textOf } from '../read/read-columns';
import type { Environment } from './environment';

/** A column whose header names a period: `Jan 2026`. */
export interface PeriodHeader {
  readonly column: number;
  readonly text: string;
  /** Whether it needs no other year. */
  readonly namesYear: boolean;
  /** The days of its period, in a year where it names none: `Jan`. `null` for no year that it fits. */
  stretchIn(year: string): Stretch | null;
}

type Context = Pick<Environment, 'zone' | 'fiscalStart'>;

/** The columns of a row of headers that name periods: of a month or more, in years of this time. */
export function periodHeaders(headers: Cells[number], context: Context): PeriodHeader[] {
  const days = headers.map((cell) => (isDate(cell) ? firstOfMonth(dayOfDate(cell, context.zone)) : null));
  const months = usualMonths(days.filter((day) => day !== null));
  return headers.flatMap((cell, column): PeriodHeader[] => {
    const day = days[column] ?? null;
    const text = isDate(cell) || typeof cell === 'boolean' ? '' : textOf(cell, context.zone).trim();
    const stretch = day === null ? stretchOf(text, context) : { start: day, end: addMonths(day, months) - 1 };
    const header = { column, text: textOf(cell, context.zone).trim() };
    if (stretch) return isOfThisTime(stretch) ? [{ ...header, namesYear: true, stretchIn: () => stretch }] : [];
    const stretchIn = (year: string) => stretchOf(`${text} ${year}`, context) ?? stretchOf(`${year}年${text}`, context);
    const isPart = typeof cell === 'string' && text !== '' && SOME_YEARS.some((year) => stretchIn(year) !== null);
    return isPart ? [{ ...header, namesYear: false, stretchIn }] : [];
  });
}

/** One of each calendar: whether a text names a part of a year shows in one of them. */
const SOME_YEARS = ['2024', '1403'];

/** What a text says of days, whatever day it is today: a header such as `YTD` means others tomorrow. */
function stretchOf(text: string, { fiscalStart }: Context): Stretch | null {
  if (text === '' || text.length > LONGEST) return null;
  const [one, other] = SOME_DAYS.map((today) => targetPeriod(text, false, { today, fiscalStart }));
  return one && other && one.start === other.start && one.end === other.end && one.end > one.start ? one : null;
}

const LONGEST = 24;
const SOME_DAYS = [20000, 21000];

function isOfThisTime({ start }: Stretch): boolean {
  const { year } = civilOf(start);
  return year >= 1990 && year <= 2100;
}

function firstOfMonth(day: Day | null): Day | null {
  return day !== null && civilOf(day).date === 1 ? day : null;
}

/** How many months a header that is a date stands for: as many as lie between two of them. */
function usualMonths(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, i) => monthsBetween(days[i]!, day));
  const ahead = gaps.filter((months) => months > 0);
  return ahead.length > 0 ? Math.min(...ahead, 12) : 1;
}

/** The column that says the year of a row, where headers name parts of years alone; -1 without one. */
export function yearColumn(headers: Cells[number], rows: Cells): number {
  const isYear = (cell: Cell) => /^\d{4}$/.test(String(cell).trim());
  return headers.findIndex(
    (header, column) =>
      typeof header === 'string' &&
      YEAR.test(header) &&
      rows.some((row) => isYear(row[column])) &&
      rows.every((row) => isYear(row[column]) || String(row[column] ?? '').trim() === ''),
  );
}
