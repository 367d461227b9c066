import { type DayParts, serialOf } from './day-serial';
import { type LocaleFacts, localeFacts } from './locale-facts';
import { typedTime } from './typed-time';

/** A date, a time or both, as a serial number with the format it was written in. */
export interface TypedDate {
  value: number;
  format: string;
}

/** Reads a day, a time, or a day and a time in the locale's writing; `undefined` for anything else. */
export function typedDate(text: string, locale: string, year?: number): TypedDate | undefined {
  const time = /^(?:(.*\d.*?)(?:,\s?|\s))?(\d{1,3}:\d{2}.*)$/.exec(text);
  if (!time) return dayOf(text, localeFacts(locale), year);
  const [, dayText, timeText = ''] = time;
  const clock = typedTime(timeText);
  if (!clock || dayText === undefined) return clock;
  const day = clock.value < 1 ? dayOf(dayText.trim(), localeFacts(locale), year) : undefined;
  return day && { value: day.value + clock.value, format: `${day.format} ${clock.format}` };
}

interface DayForm {
  pattern: RegExp;
  read(match: readonly string[], facts: LocaleFacts, year: number | undefined): (DayParts & { format: string }) | null;
}

/** How a day may be written, tried in turn. A form that fits in shape but not in sense leaves the text a text. */
const DAY_FORMS: readonly DayForm[] = [
  {
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    read: ([, y, mark = '', m, d], { hasDottedDates, order }) =>
      mark === '.' && !hasDottedDates && order !== 'ymd'
        ? null
        : { year: Number(y), month: Number(m), day: Number(d), format: ['yyyy', 'mm', 'dd'].join(mark) },
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d), format: 'yyyy"年"m"月"d"日"' }),
  },
  {
    pattern: /^(\d{1,2})([-/]|\.\s?)(\d{1,2})\2(\d{2}|\d{4})$/,
    read: ([, a = '', mark = '', b, c = ''], { order, hasDottedDates, dateFormat }) => {
      if (mark.startsWith('.') && !hasDottedDates) return null;
      if (order === 'ymd') {
        if (a.length < 2 || c.length > 2) return null;
        return { year: fullYear(a), month: Number(b), day: Number(c), format: dateFormat };
      }
      return { year: fullYear(c), ...dayAndMonth(a, b, order), format: dateFormat };
    },
  },
  {
    pattern: /^(\d{1,2})([-/]|\.\s?)(\d{1,2})\.?$/,
    read: ([, a, mark = '', b], { order, hasDottedDates, dateFormat }, year) =>
      year === undefined || (mark.startsWith('.') && !hasDottedDates)
        ? null
        : { year, ...dayAndMonth(a, b, order === 'ymd' ? 'mdy' : order), format: dateFormat },
  },
  {
    pattern: /^(\d{1,2})\.?([ -])([\p{L}.]+)(?:,? |-)(\d{2}|\d{4})$/u,
    read: ([, d, mark = '', name = '', y = ''], { months }) =>
      named(months, name, (month, word) => ({
        year: fullYear(y),
        month,
        day: Number(d),
        format: ['d', word, 'yyyy'].join(mark),
      })),
  },
  {
    pattern: /^([\p{L}.]+) (\d{1,2}),? (\d{4})$/u,
    read: ([, name = '', d, y], { months }) =>
      named(months, name, (month, word) => ({
        year: Number(y),
        month,
        day: Number(d),
        format: `${word} d, yyyy`,
      })),
  },
  {
    pattern: /^([\p{L}.]+)[ -](\d{4})$/u,
    read: ([, name = '', y], { months }) =>
      named(months, name, (month, word) => ({ year: Number(y), month, day: 1, format: `${word} yyyy` })),
  },
  {
    pattern: /^(\d{1,2})\.?[ -]([\p{L}.]+)$/u,
    read: ([, d, name = ''], { months }, year) =>
      year === undefined
        ? null
        : named(months, name, (month, word) => ({ year, month, day: Number(d), format: `d ${word}` })),
  },
  {
    pattern: /^([\p{L}.]+)[ -](\d{1,2})$/u,
    read: ([, name = '', d], { months }, year) =>
      year === undefined
        ? null
        : named(months, name, (month, word) => ({ year, month, day: Number(d), format: `${word} d` })),
  },
];

function dayOf(text: string, facts: LocaleFacts, year: number | undefined): TypedDate | undefined {
  for (const { pattern, read } of DAY_FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = read(match, facts, year);
    const value = found && serialOf(found);
    return found && value !== undefined && value !== null ? { value, format: found.format } : undefined;
  }
  return undefined;
}

const dayAndMonth = (first: string | undefined, second: string | undefined, order: 'mdy' | 'dmy') =>
  order === 'mdy' ? { month: Number(first), day: Number(second) } : { day: Number(first), month: Number(second) };

/** Two digits are 1930 to 2029. */
function fullYear(text: string): number {
  const number = Number(text);
  if (text.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function named<T>(months: LocaleFacts['months'], name: string, make: (month: number, word: string) => T): T | null {
  const month = months.get(name.toLowerCase().replaceAll('.', ''));
  return month === undefined ? null : make(month, name.length > 4 ? 'mmmm' : 'mmm');
}
