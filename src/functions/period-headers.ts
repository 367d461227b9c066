import { YEAR } from '../derive/calendar-words';
import { targetPeriod } from '../derive/quota-period';
import { monthsBetween } from '../derive/quota-split';
import type { Stretch } from '../derive/stints';
import { addMonths, civilOf, type Day } from '../lib/days';
import { certainDay } from '../lib/text-dates';
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
  const days = monthsOfDays(headers.map((cell) => dayOfHeader(cell, context)));
  return headers.flatMap((cell, column): PeriodHeader[] => {
    const text = isDate(cell) || typeof cell === 'boolean' ? '' : textOf(cell, context.zone).trim();
    const stretch = days[column] ?? stretchOf(text, context);
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

/** The day that a header is, as a date or written out with its year. */
function dayOfHeader(cell: Cell, { zone }: Context): Day | null {
  if (isDate(cell)) return dayOfDate(cell, zone);
  return typeof cell === 'string' && DAY_TEXT.test(cell) ? certainDay(cell) : null;
}

/** A year of four digits beside two other numbers, or a number and a name. */
const DAY_TEXT = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[. ]+\S+[ .]+\d{4})$/;

/**
 * The periods of headers that are days: the first days of months or quarters, the last ones, or one of each month on the
 * same day. `null` for days that are none of these, such as those of weeks.
 */
function monthsOfDays(days: readonly (Day | null)[]): (Stretch | null)[] {
  const known = days.filter((day) => day !== null);
  const months = usualMonths(known);
  const isLast = (day: Day) => civilOf(day + 1).date === 1;
  const isEnds = known.length > 1 && known.every(isLast);
  const isSameDay =
    known.length > 1 && months === 1 && known.every((day) => civilOf(day).date === civilOf(known[0]!).date);
  return days.map((day) => {
    if (day === null) return null;
    if (isEnds) return { start: addMonths(day + 1, -months), end: day };
    const start = day - civilOf(day).date + 1;
    return start === day || isSameDay ? { start, end: addMonths(start, months) - 1 } : null;
  });
}

/** How many months a header that is a date stands for: as many as lie between two of them. */
function usualMonths(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, i) => monthsBetween(days[i]!, day));
  const ahead = gaps.filter((months) => months > 0);
  return ahead.length > 0 ? Math.min(...ahead, 12) : 1;
}

/** The column that says the years of rows, where headers name parts of years alone. */
export interface YearColumn {
  /** -1 without one. */
  readonly column: number;
  /** What a column of years holds instead of one, with its header; `null` where nothing does. */
  readonly unread: string | null;
}

export function yearColumn(headers: Cells[number], rows: Cells): YearColumn {
  const isYear = (cell: Cell) => /^(?:\d{4}|fy ?'?(?:\d{4}|\d\d))$/i.test(String(cell).trim());
  const isNothing = (cell: Cell) => String(cell ?? '').trim() === '';
  const named = headers.flatMap((header, column) => (typeof header === 'string' && YEAR.test(header) ? [column] : []));
  const strange = (column: number) => rows.map((row) => row[column]).find((cell) => !isYear(cell) && !isNothing(cell));
  const column = named.find((each) => strange(each) === undefined && rows.some((row) => isYear(row[each])));
  if (column !== undefined) return { column, unread: null };
  const other = named.find((each) => strange(each) !== undefined);
  const unread = other === undefined ? null : `"${String(strange(other))}" under ${String(headers[other])}`;
  return { column: -1, unread };
}
