import { isAddition } from './date-additions';
import { digitOf } from './digits';
import { plainWord } from './month-names';
import { type Cursor, codeAt, isAtEnd, skipAny, skipSpaces, take, takeNumber, takeWord } from './text-cursor';

/** The time behind a date. */
export interface WrittenTime {
  /** Milliseconds since midnight; `NaN` when no time is written. */
  readonly time: number;
  /** Milliseconds ahead of UTC; `NaN` when not written, `Infinity` when a time zone is named that is not known. */
  readonly offset: number;
}

const NO_TIME: WrittenTime = { time: NaN, offset: NaN };

/** The time at the cursor, up to the end of the text; `null` when anything else stands there. */
export function parseTime(cursor: Cursor): WrittenTime | null {
  if (isAtEnd(cursor)) return NO_TIME;
  skipAny(cursor, ',،|');
  if (isAtEnd(cursor)) return NO_TIME;
  skipAdditions(cursor);
  const named = leadingZone(cursor);
  let half = leadingWord(cursor);
  const start = cursor.at;
  const hour = takeNumber(cursor);
  if (hour < 0) return isOnlyAddition(cursor, half) ? NO_TIME : null;
  const digits = cursor.digits;
  if (digits === 6 || digits === 4) {
    cursor.at = start;
    return compactTime(cursor);
  }
  skipSpaces(cursor);
  let minute = -1;
  let second = 0;
  let part = 0;
  if (take(cursor, ':.h时時点點')) {
    skipSpaces(cursor);
    minute = takeNumber(cursor);
    take(cursor, '分');
    if (take(cursor, ':.') || codeAt(cursor) > 0x2fff) {
      second = Math.max(0, takeNumber(cursor));
      take(cursor, '秒');
    }
    if (take(cursor, '.,')) part = takeFraction(cursor);
  }
  half = trailingHalf(cursor) || half;
  if (minute < 0 && half === '') return null;
  const hours = hourOfDay(hour, half);
  if (digits > 2 || hours > 24 || minute > 59 || second > 60) return null;
  const time = ((hours * 60 + Math.max(0, minute)) * 60 + second) * 1000 + part;
  const offset = offsetOf(cursor);
  return offset === null ? null : { time, offset: Number.isNaN(offset) ? named : offset };
}

/** Steps over a weekday and `r.` behind the date. */
function skipAdditions(cursor: Cursor): void {
  const start = cursor.at;
  if (isAddition(takeWord(cursor))) skipAny(cursor, ',،.');
  else cursor.at = start;
}

/** The offset of `UTC 22:15`, as Chinese times have it; `NaN` without one. */
function leadingZone(cursor: Cursor): number {
  const start = cursor.at;
  const name = takeWord(cursor).toLowerCase();
  skipSpaces(cursor);
  if ((name === 'utc' || name === 'gmt') && digitOf(codeAt(cursor)) >= 0) return 0;
  cursor.at = start;
  return NaN;
}

/** `T101500` and `101500` behind a date of eight digits. */
function compactTime(cursor: Cursor): WrittenTime | null {
  const number = takeNumber(cursor) * (cursor.digits === 4 ? 100 : 1);
  const [hour, minute, second] = [Math.trunc(number / 1e4), Math.trunc(number / 100) % 100, number % 100];
  if (hour > 24 || minute > 59 || second > 60) return null;
  const part = take(cursor, '.') ? takeFraction(cursor) : 0;
  const offset = offsetOf(cursor);
  return offset === null ? null : { time: ((hour * 60 + minute) * 60 + second) * 1000 + part, offset };
}

/** Whole milliseconds of the decimals of a second. */
function takeFraction(cursor: Cursor): number {
  const number = takeNumber(cursor);
  return number < 0 ? 0 : Math.min(999, Math.trunc((number * 1000) / 10 ** cursor.digits));
}

const BEFORE_NOON = 'am a fm f ق.ظ قظ صبح 上午 早上 凌晨';
const AFTER_NOON = 'pm p em e ب.ظ بظ عصر شب 下午 晚上 中午';
const BEFORE_TIMES = 't at kl klockan o godz um à ساعت';

type Half = '' | 'am' | 'pm';

/** Steps over what may stand between a date and its time; which half of the day it names. */
function leadingWord(cursor: Cursor): Half {
  const start = cursor.at;
  const word = plainWord(takeWord(cursor));
  if (word === '') {
    if (cursor.text[cursor.at - 1] === ' ' && take(cursor, '-–')) skipSpaces(cursor);
    return '';
  }
  const half = halfNamed(word);
  if (half !== '' && word.length > 1) {
    skipAny(cursor, '.');
    return half;
  }
  if (BEFORE_TIMES.split(' ').includes(word)) skipAny(cursor, '.');
  else cursor.at = start;
  return '';
}

function trailingHalf(cursor: Cursor): Half {
  const start = cursor.at;
  skipSpaces(cursor);
  let word = takeWord(cursor);
  // `a.m.`, `ق.ظ`
  if (word.length === 1 && take(cursor, '.')) {
    word += takeWord(cursor);
    take(cursor, '.');
  }
  const half = halfNamed(plainWord(word));
  if (half === '') cursor.at = start;
  return half;
}

function halfNamed(word: string): Half {
  if (word === '') return '';
  return BEFORE_NOON.split(' ').includes(word) ? 'am' : AFTER_NOON.split(' ').includes(word) ? 'pm' : '';
}

function hourOfDay(hour: number, half: Half): number {
  if (half === 'am' && hour === 12) return 0;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

/** Minutes ahead of UTC of the names that mean one offset wherever they are used in dates. */
const ZONES = 'z 0|utc 0|gmt 0|wet 0|cet 60|cest 120|eet 120|eest 180|est -300|edt -240|mdt -360|pst -480|pdt -420';

/** What stands behind the time: an offset, a time zone's name, remarks in brackets; `null` when it is none of these. */
function offsetOf(cursor: Cursor): number | null {
  skipSpaces(cursor);
  if (isAtEnd(cursor)) return NaN;
  let offset = NaN;
  const name = takeWord(cursor).toLowerCase();
  if (name !== '') {
    const known = ZONES.split('|').find((zone) => zone.startsWith(`${name} `));
    offset = known ? Number(known.slice(name.length + 1)) * 60_000 : Infinity;
  }
  const code = codeAt(cursor);
  if (take(cursor, '+-−')) {
    const number = takeNumber(cursor);
    if (number < 0) return null;
    const isShort = cursor.digits <= 2;
    const minutes = take(cursor, ':') ? takeNumber(cursor) : isShort ? 0 : number % 100;
    offset = ((isShort ? number : Math.trunc(number / 100)) * 60 + minutes) * 60_000 * (code === PLUS ? 1 : -1);
  }
  return /^[^\d:]*$/.test(cursor.text.slice(cursor.at)) || codeAt(cursor) === OPENING ? offset : null;
}

const PLUS = 43;
const OPENING = 40;

/** Whether a date without a time ends here, with nothing more than the zone of an XML date or remarks in brackets. */
function isOnlyAddition(cursor: Cursor, half: Half): boolean {
  if (half !== '') return false;
  return /^\s*(?:z|[+-]\d\d:?\d\d|\(.*\)|[.,])?\s*$/i.test(cursor.text.slice(cursor.at));
}
