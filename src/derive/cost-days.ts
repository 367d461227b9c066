import type { Day } from '../lib/days';
import { certainDay } from '../lib/text-dates';
import { periodAround } from '../model/calendar';
import { NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Grain } from '../model/period';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { targetPeriod } from './quota-period';
import type { Stretch } from './stints';

/** No cost is for more: it is a date typed wrong. */
const MOST_DAYS = 3660;

/**
 * The days that each row of costs is for: its period, else its date; under a header such as *Month* the whole month of
 * the date. `null` where nothing tells. `undefined` when the tab has neither a period nor a date.
 */
export function costDays(costs: LoadedTable, book: Book): (Stretch | null)[] | undefined {
  const periods = costs.column('period') as TextColumn | undefined;
  const dates = dayValues(costs, 'date');
  if (!periods && !dates) return undefined;
  const isFiscal = /fiscal|\bfy\b/i.test(costs.named('period')?.label ?? '');
  const written = periods?.values.map((text) => daysNamed(text, isFiscal, book));
  const grain = dates ? grainOfDates(costs.named('date')?.label ?? '') : null;
  return Array.from({ length: costs.size }, (_, row) => {
    const period = written?.[periods!.codes[row]!];
    if (period) return period;
    const day = dates?.[row] ?? NO_DAY;
    if (day === NO_DAY) return null;
    return daysDated(day, grain);
  });
}

/** The days that a date is for: the part of the calendar around it, or that day alone. */
export function daysDated(day: Day, grain: Grain | null): Stretch {
  return grain ? periodAround(day, grain) : { start: day, end: day };
}

/** The days that a cell names: what periods of targets are written as, a date, or two with a dash or a word between them. */
export function daysNamed(text: string, isFiscal: boolean, book: Book): Stretch | null {
  if (text.trim() === '') return null;
  const context = {
    get today() {
      return book.today;
    },
    fiscalStart: book.fiscalStart,
  };
  const found = targetPeriod(text, isFiscal, context) ?? daysWritten(text);
  return found && found.end - found.start < MOST_DAYS ? found : null;
}

function daysWritten(text: string): Stretch | null {
  const day = certainDay(text);
  if (day !== null) return { start: day, end: day };
  const [start, end, ...rest] = text.split(/\s+(?:-|–|—|to|till|til|do|至|تا)\s+|[–—~至]|\s*\.\.\s*/).map(certainDay);
  if (typeof start !== 'number' || typeof end !== 'number' || rest.length > 0) return null;
  return end < start ? null : { start, end };
}

/** Headers that say that a date stands for more than itself, in the languages that headers are read in. */
const HEADERS: readonly (readonly [RegExp, Grain])[] = [
  [/quarter|kvartal|kwarta|季/i, 'quarter'],
  [/\bmonth|månad|måned|miesi|月/i, 'month'],
  [/\bweek|\bvecka|\buke\b|\bveke\b|tydzie|周|週/i, 'week'],
  [/\byear|\bår\b|\brok\b|年/i, 'year'],
];

/** What a date under a header stands for, where that is more than itself. */
export function grainOfDates(header: string): Grain | null {
  return HEADERS.find(([word]) => word.test(header))?.[1] ?? null;
}
