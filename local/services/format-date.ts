import { exception } from './exception';

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
  /** Minutes that the zone is ahead of UTC. */
  offset: number;
  zoneName: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A date written by a pattern of Java's SimpleDateFormat, in English. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = partsOf(date, timeZone);
  return pattern.replace(TOKENS, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : written(letter, token.length, parts);
  });
}

function written(letter: string, length: number, parts: Parts): string {
  const padded = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'y':
    case 'Y':
      return length === 2 ? String(parts.year % 100).padStart(2, '0') : padded(parts.year);
    case 'M':
    case 'L':
      return named(MONTHS, parts.month - 1, length) ?? padded(parts.month);
    case 'd':
      return padded(parts.day);
    case 'D':
      return padded(dayOfYear(parts));
    case 'E':
      return length >= 4 ? DAYS[parts.weekday]! : DAYS[parts.weekday]!.slice(0, 3);
    case 'u':
      return padded(parts.weekday === 0 ? 7 : parts.weekday);
    case 'G':
      return 'AD';
    default:
      return clock(letter, length, parts);
  }
}

function clock(letter: string, length: number, parts: Parts): string {
  const padded = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'H':
      return padded(parts.hour);
    case 'k':
      return padded(parts.hour === 0 ? 24 : parts.hour);
    case 'K':
      return padded(parts.hour % 12);
    case 'h':
      return padded(parts.hour % 12 === 0 ? 12 : parts.hour % 12);
    case 'm':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
    case 'S':
      return padded(parts.millisecond);
    case 'a':
      return parts.hour < 12 ? 'AM' : 'PM';
    case 'z':
      return parts.zoneName;
    case 'Z':
      return offset(parts.offset, '');
    case 'X':
      if (parts.offset === 0) return 'Z';
      return length === 1 ? offset(parts.offset, '').slice(0, 3) : offset(parts.offset, length === 2 ? '' : ':');
    default:
      throw exception(`Illegal pattern character '${letter}'`);
  }
}

function named(names: readonly string[], at: number, length: number): string | undefined {
  if (length < 3) return undefined;
  return length === 3 ? names[at]!.slice(0, 3) : names[at]!;
}

function offset(minutes: number, separator: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((value) => String(value).padStart(2, '0')).join(separator);
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}

function dayOfYear({ year, month, day }: Parts): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000);
}

function partsOf(date: Date, timeZone: string): Parts {
  const found: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(date)) found[type] = value;
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((part) =>
    Number(found[part]),
  ) as [number, number, number, number, number, number];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const millisecond = ((date.getTime() % 1000) + 1000) % 1000;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond,
    weekday: new Date(wall).getUTCDay(),
    offset: Math.round((wall - (date.getTime() - millisecond)) / 60_000),
    zoneName: found.timeZoneName ?? '',
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      timeZoneName: 'short',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
