import { addMonths, type Day, dayFromIso, isoOf } from '../lib/days';
import {
  type Calendar,
  fiscalQuarter,
  fiscalYear,
  monthPeriod,
  periodAround,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar';
import type { Grain, Period } from './period';

/** What a period's words are read against. */
export interface PeriodContext extends Calendar {
  /** The as-of day. */
  readonly today: Day;
}

/**
 * The period that a text names: `2026`, `2026-Q3`, `2026-07`, `2026-W31`, `FY2026`, `FY2026-Q1`, `2026-07-01`,
 * `2026-01-01..2026-03-31`, `this month`, `last quarter`, `next year`, `last fiscal quarter`, `last 90 days`, `today`, `YTD`; `null` for any
 * other text.
 */
export function parsePeriod(text: string, context: PeriodContext): Period | null {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return absolutePeriod(words, context) ?? rangePeriod(words) ?? relativePeriod(words, context);
}

function absolutePeriod(words: string, calendar: Calendar): Period | null {
  const part = /^(fy ?)?(\d{4})(?:[- ]?(q[1-4]|w\d{1,2})|-(\d{1,2}))?$/.exec(words);
  if (!part) return null;
  const year = Number(part[2]);
  const letter = part[3]?.[0];
  const number = Number(part[3]?.slice(1) ?? part[4]);
  if (part[1]) {
    if (letter === 'q') return fiscalQuarter(year, number, calendar);
    return part[3] || part[4] ? null : fiscalYear(year, calendar);
  }
  if (letter === 'q') return quarterPeriod(year, number);
  if (letter === 'w') return weekPeriod(year, number);
  if (part[4]) return number >= 1 && number <= 12 ? monthPeriod(year, number) : null;
  return yearPeriod(year);
}

function rangePeriod(words: string): Period | null {
  const [from, to, ...rest] = words.split('..');
  if (rest.length > 0) return null;
  const start = dayFromIso(from!);
  if (to === undefined) return start === null ? null : { start, end: start, label: isoOf(start) };
  const end = dayFromIso(to);
  return start === null || end === null || end < start ? null : daysPeriod(start, end);
}

/** The period from one day to another, labelled by them. */
export function daysPeriod(start: Day, end: Day): Period {
  return { start, end, label: start === end ? isoOf(start) : `${isoOf(start)}..${isoOf(end)}` };
}

function relativePeriod(words: string, { today, fiscalStart }: PeriodContext): Period | null {
  if (words === 'today') return daysPeriod(today, today);
  if (words === 'fytd' || words === 'fiscal year to date') {
    return daysPeriod(fiscalYearAround(today, fiscalStart, 0).start, today);
  }
  if (words === 'yesterday') return daysPeriod(today - 1, today - 1);
  const toDate = /^(y|q|m|w)td$/.exec(words) ?? /^(year|quarter|month|week) to date$/.exec(words);
  if (toDate) return daysPeriod(periodAround(today, grainNamed(toDate[1]!)).start, today);
  const named = /^(this|last|previous|next|current) (week|month|quarter|year|fiscal quarter|fiscal year)$/.exec(words);
  if (named) {
    const step = named[1] === 'next' ? 1 : named[1] === 'this' || named[1] === 'current' ? 0 : -1;
    if (named[2] === 'fiscal year') return fiscalYearAround(today, fiscalStart, step);
    if (named[2] === 'fiscal quarter') return fiscalQuarterAround(today, fiscalStart, step);
    return shifted(today, named[2] as Grain, step);
  }
  const last = /^(last|past|next) (\d{1,4}) (day|week|month|quarter|year)s?$/.exec(words);
  if (!last || Number(last[2]) === 0) return null;
  return stretch(today, last[1] === 'next', Number(last[2]), last[3]!);
}

function grainNamed(word: string): Grain {
  return ({ y: 'year', q: 'quarter', m: 'month', w: 'week' } as Record<string, Grain>)[word[0]!]!;
}

function shifted(today: Day, grain: Grain, step: number): Period {
  const current = periodAround(today, grain);
  if (step === 0) return current;
  return periodAround(step > 0 ? current.end + 1 : current.start - 1, grain);
}

function fiscalYearAround(today: Day, fiscalStart: number, step: number): Period {
  const calendar = { fiscalStart };
  let year = Number(isoOf(today).slice(0, 4));
  if (fiscalYear(year, calendar).end < today) year++;
  return fiscalYear(year + step, calendar);
}

function fiscalQuarterAround(today: Day, fiscalStart: number, step: number): Period {
  const calendar = { fiscalStart };
  const year = Number(fiscalYearAround(today, fiscalStart, 0).label.slice(2));
  const quarters = [year - 1, year, year + 1].flatMap((each) =>
    [1, 2, 3, 4].map((q) => fiscalQuarter(each, q, calendar)),
  );
  const current = quarters.findIndex(({ start, end }) => start <= today && today <= end);
  return quarters[current + step]!;
}

/** So many days, weeks or months back from today (today included) or ahead of it. */
function stretch(today: Day, ahead: boolean, count: number, unit: string): Period {
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  if (months === undefined) {
    const days = count * (unit === 'week' ? 7 : 1);
    return ahead ? daysPeriod(today + 1, today + days) : daysPeriod(today - days + 1, today);
  }
  return ahead
    ? daysPeriod(today + 1, addMonths(today, count * months))
    : daysPeriod(addMonths(today, -count * months) + 1, today);
}
