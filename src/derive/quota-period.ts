import { isPersianYear, persianDay } from '../lib/calendars';
import { civilOf } from '../lib/days';
import { own } from '../lib/own';
import { certainDay } from '../lib/text-dates';
import { fiscalQuarter, monthPeriod, quarterPeriod } from '../model/calendar';
import { daysPeriod, type PeriodContext, parsePeriod } from '../model/parse-period';
import type { Period } from '../model/period';
import { plainPeriod } from './period-words';

/** How a target that recurs says how often: each month the same. */
export type Recurrence = 'week' | 'month' | 'quarter' | 'year';

const RECURRENCES: Readonly<Record<string, Recurrence>> = {
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  quarterly: 'quarter',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};

/** `weekly`, `per month`, `each quarter`; `null` for any other text. */
export function recurrenceOf(text: string): Recurrence | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(?:per|each|every|a) /, '');
  return own(RECURRENCES, word) ?? null;
}

/** `Activities per week`, `Monthly quota`; `null` for headers that say nothing of it. */
export function recurrenceIn(header: string): Recurrence | null {
  const [word = ''] = /\b(?:per|each|every) \w+|\b(?:week|month|quarter|year)ly\b|\bannual\b/i.exec(header) ?? [];
  return recurrenceOf(word);
}

/**
 * The period of a target as its cell or header tells it: all that `parsePeriod` knows, halves of years, and `Q1 2026`,
 * `Q1/26`, `FY26`, `Q1 FY2026`, `2026/03`, `March 2026`. Under a header that says fiscal, `2026` is `FY2026`. `null` for
 * any other text.
 */
export function targetPeriod(text: string, isFiscal: boolean, context: PeriodContext): Period | null {
  const words = inOrder(plainPeriod(text.trim().toLowerCase().replace(/\s+/g, ' ')), context);
  const read = (each: string) => persianPeriod(each) ?? parsePeriod(each, context) ?? halfYear(each, context);
  const fiscal = isFiscal && /^\d{4}(?:[- ]?(?:q[1-4]|h[12]))?$/.test(words) ? read(`fy${words}`) : null;
  return fiscal ?? read(words) ?? namedMonth(words);
}

/** The year before its part, with all of its digits. */
function inOrder(written: string, { fiscalStart }: PeriodContext): string {
  const words = written
    .replace(/^(?:first|1st) half(?: of)? |^1h\b ?/, 'h1 ')
    .replace(/^(?:second|2nd) half(?: of)? |^2h\b ?/, 'h2 ')
    .replace(/^fy ?'?(\d\d)(?=$|[- ]?[qh])/, 'fy20$1');
  const part = /^(q[1-4]|h[12])[ -/]*(fy ?)?'?(\d{4}|\d\d)$/.exec(words);
  if (part) return `${part[2] ?? ''}${part[3]!.slice(-4).padStart(4, '20')}-${part[1]}`;
  const years = /^(?:fy ?)?(\d{4})[/-](?:\d\d)?(\d\d)$/.exec(words);
  const isFiscalYear = years && Number(years[2]) > 12 && Number(years[1]!.slice(2)) + 1 === Number(years[2]);
  if (isFiscalYear && fiscalStart > 1) return `fy${Number(years[1]) + 1}`;
  const month = /^(\d{4})[/.](\d{1,2})$/.exec(words);
  if (month) return `${month[1]}-${month[2]}`;
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(words);
  return monthFirst ? `${monthFirst[2]}-${monthFirst[1]}` : words;
}

function halfYear(words: string, calendar: PeriodContext): Period | null {
  const [, fiscal, year, half] = /^(fy ?)?(\d{4})[- ]?h([12])$/.exec(words) ?? [];
  if (year === undefined) return null;
  const quarter = (number: number) =>
    fiscal ? fiscalQuarter(Number(year), number, calendar) : quarterPeriod(Number(year), number);
  const { start } = quarter(2 * Number(half) - 1);
  return { start, end: quarter(2 * Number(half)).end, label: `${fiscal ? 'FY' : ''}${year}-H${half}` };
}

/** `1405`, `1405-q1`, `1405-01`: years of the Persian calendar, their quarters and months. */
function persianPeriod(words: string): Period | null {
  const [, written, quarter, numbered] = /^(1[345]\d\d)(?:[- ]?q([1-4])|-(\d{1,2}))?$/.exec(words) ?? [];
  const year = Number(written);
  if (written === undefined || !isPersianYear(year)) return null;
  const first = quarter ? 3 * Number(quarter) - 2 : Number(numbered ?? 1);
  const months = quarter ? 3 : numbered ? 1 : 12;
  const start = persianDay(year, first, 1);
  const next = first + months > 12 ? persianDay(year + 1, 1, 1) : persianDay(year, first + months, 1);
  return start === null || next === null ? null : daysPeriod(start, next - 1);
}

/** `March 2026`, `2026 Mar`, in any language and calendar that dates are read in. */
function namedMonth(words: string): Period | null {
  const dayIn = (date: number) => {
    if (/^\d[\d /.-]*$/.test(words)) return null;
    return certainDay(/^\d/.test(words) ? `${words} ${date}` : `${date} ${words}`);
  };
  const first = dayIn(1);
  if (first === null) return null;
  const { year, month, date } = civilOf(first);
  if (date === 1) return monthPeriod(year, month);
  const length = [31, 30, 29].find((each) => dayIn(each) !== null);
  return length === undefined ? null : daysPeriod(first, first + length - 1);
}
