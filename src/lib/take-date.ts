import { dayWritten, isPersianYear } from './calendars';
import { isAddition } from './date-additions';
import type { Day } from './days';
import { monthNamed, type NamedMonth } from './month-names';
import { type Cursor, codeAt, skipAny, skipSpaces, take, takeNumber, takeWord } from './text-cursor';

/** What a text date says before it is known which number is the day. */
export interface DateParts {
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** The day, should `first` be the year, as in `26-03-04`; -1 where it cannot be. */
  readonly third: number;
  /** With dots, as in `04.03.2026`, which is written day first. */
  readonly isDotted: boolean;
}

/** A date without its time: a day, or the parts of one of which it is not known which is the day. */
export interface DateOnly {
  readonly day: Day | null;
  readonly parts: DateParts | null;
}

/** Takes the date at the cursor; `null` when there is none, or none on a calendar. */
export function takeDate(cursor: Cursor): DateOnly | null {
  for (let word = 0; word < 3; word++) {
    skipSpaces(cursor);
    const number = takeNumber(cursor);
    if (number >= 0) return numberFirst(cursor, number);
    const name = takeWord(cursor);
    if (name === '') return null;
    const month = monthNamed(name);
    if (month) return monthFirst(cursor, month);
    if (!isAddition(name)) return null;
    skipAny(cursor, '.,،');
  }
  return null;
}

const SEPARATORS = '-/.‐‑–';

function numberFirst(cursor: Cursor, first: number): DateOnly | null {
  const { digits } = cursor;
  if (digits === 8) return certain(Math.trunc(first / 1e4), Math.trunc(first / 100) % 100, first % 100);
  if (digits > 4) return null;
  skipSpaces(cursor);
  if (take(cursor, '年')) return chineseDate(cursor, digits, first);
  const start = cursor.at;
  const separator = codeAt(cursor);
  if (take(cursor, SEPARATORS)) {
    skipSpaces(cursor);
    const second = takeNumber(cursor);
    const secondDigits = cursor.digits;
    skipSpaces(cursor);
    if (second >= 0 && secondDigits <= 2 && codeAt(cursor) === separator) {
      cursor.at++;
      skipSpaces(cursor);
      return inNumbers(cursor, digits, first, secondDigits, second, separator);
    }
  }
  cursor.at = start;
  return nameSecond(cursor, digits, first);
}

function inNumbers(
  cursor: Cursor,
  digits: number,
  first: number,
  secondDigits: number,
  second: number,
  separator: number,
): DateOnly | null {
  const third = takeNumber(cursor);
  if (third < 0) return null;
  if (digits === 4) return cursor.digits <= 2 ? certain(first, second, third) : null;
  if (digits > 2 || (cursor.digits !== 2 && cursor.digits !== 4)) return null;
  const isShort = separator === HYPHEN && digits === 2 && secondDigits === 2 && cursor.digits === 2;
  const year = fullYear(third, cursor.digits);
  return { day: null, parts: { first, second, year, third: isShort ? third : -1, isDotted: separator === DOT } };
}

const HYPHEN = 45;
const DOT = 46;

/** `2026年3月4日` */
function chineseDate(cursor: Cursor, digits: number, year: number): DateOnly | null {
  skipSpaces(cursor);
  const month = takeNumber(cursor);
  skipSpaces(cursor);
  if (!take(cursor, '月')) return null;
  skipSpaces(cursor);
  const date = takeNumber(cursor);
  skipSpaces(cursor);
  take(cursor, '日号號');
  return digits === 4 || digits === 2 ? certain(fullYear(year, digits), month, date) : null;
}

/** `4 Mar 2026`, `4th of March 2026`, `2026 March 4` */
function nameSecond(cursor: Cursor, digits: number, first: number): DateOnly | null {
  const month = monthWithin(cursor);
  if (!month) return null;
  skipAny(cursor, `${SEPARATORS},،'’`);
  if (isAddition(peekWord(cursor))) takeWord(cursor);
  skipSpaces(cursor);
  const last = takeNumber(cursor);
  if (last < 0 || take(cursor, ':')) return null;
  if (digits === 4) return cursor.digits <= 2 ? inMonth(first, month, last) : null;
  const isYear = cursor.digits === 4 || cursor.digits === 2;
  return isYear && digits <= 2 ? inMonth(fullYear(last, cursor.digits), month, first) : null;
}

function monthWithin(cursor: Cursor): NamedMonth | null {
  for (let word = 0; word < 3; word++) {
    skipAny(cursor, `${SEPARATORS},،`);
    const number = takeNumber(cursor);
    if (number >= 0) return take(cursor, '月') ? { month: number, isPersian: false } : null;
    const name = takeWord(cursor);
    const month = monthNamed(name);
    if (month || !isAddition(name)) return month;
  }
  return null;
}

/** `Mar 4, 2026`, `March 4th 2026` */
function monthFirst(cursor: Cursor, month: NamedMonth): DateOnly | null {
  skipAny(cursor, SEPARATORS);
  const date = takeNumber(cursor);
  if (date < 0 || cursor.digits > 2) return null;
  if (isAddition(peekWord(cursor))) takeWord(cursor);
  skipAny(cursor, `${SEPARATORS},،`);
  const year = takeNumber(cursor);
  return cursor.digits === 4 && !take(cursor, ':') ? inMonth(year, month, date) : null;
}

function inMonth(year: number, { month, isPersian }: NamedMonth, date: number): DateOnly | null {
  return isPersian === isPersianYear(year) ? certain(year, month, date) : null;
}

function certain(year: number, month: number, date: number): DateOnly | null {
  const day = dayWritten(year, month, date);
  return day === null ? null : { day, parts: null };
}

function peekWord(cursor: Cursor): string {
  const start = cursor.at;
  const word = takeWord(cursor);
  cursor.at = start;
  return word;
}

function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
