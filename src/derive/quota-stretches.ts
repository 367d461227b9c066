import { addMonths, dayFromIso } from '../lib/days';
import { NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import { MONTH, QUARTER, YEAR } from './calendar-words';
import type { LoadedTable } from './derivation';
import { type Recurrence, recurrenceIn, recurrenceOf, targetPeriod } from './quota-period';
import { monthsBetween } from './quota-split';
import type { Stretch } from './stints';
import { periodTexts } from './target-periods';

/** The columns that tell of which days a target is. */
export const STRETCH_FIELDS = ['period', 'start', 'end'] as const;

/** No target is of more: it is a date typed wrong. */
const MOST_DAYS = 3660;

/** When a target holds: in a stretch of days or always (`null`), once or for each of its weeks, months ... */
export interface Holding {
  readonly stretch: Stretch | null;
  readonly every: Recurrence | null;
}

/**
 * When the target of each row of a targets tab holds: by its period, by its start and end date, or from its start date
 * to the next start of a row with the same key (the last of them lasts as long as the others usually do); `numbers` are
 * the fields whose header may say how often it recurs. `null` where something is written that tells no days.
 */
export function holdingOf(
  table: LoadedTable,
  book: Book,
  keyOf: (row: number) => string,
  numbers: readonly string[],
): (Holding | null)[] {
  const readRow = rowReader(table, book);
  const rows = Array.from({ length: table.size }, (_, row) => readRow(row));
  const inHeader = numbers.map((name) => recurrenceIn(table.named(name)?.label ?? '')).find((each) => each) ?? null;
  const stretches = rows.map(({ stretch }) => stretch);
  const startsOnly = new Map<string, Set<number>>();
  const openRows: { row: number; start: number }[] = [];
  rows.forEach(({ stretch, start, end }, row) => {
    if (stretch || start === null || end !== null) return;
    const key = keyOf(row);
    startsOnly.set(key, (startsOnly.get(key) ?? new Set()).add(start));
    openRows.push({ row, start });
  });
  if (openRows.length > 0) endAtNextStart(stretches, openRows, startsOnly, keyOf, usualMonths(startsOnly, table));
  return stretches.map((stretch, row) => {
    const { every, start, end, isUnread } = rows[row]!;
    const isKnown = stretch ? stretch.end - stretch.start < MOST_DAYS : start === null && end === null && !isUnread;
    return isKnown ? { stretch, every: every ?? inHeader } : null;
  });
}

/** What a row says of its days. */
interface WrittenDays extends Holding {
  readonly start: number | null;
  readonly end: number | null;
  /** Whether its period cannot be read. */
  readonly isUnread: boolean;
}

function rowReader(table: LoadedTable, book: Book): (row: number) => WrittenDays {
  const periods = periodTexts(table);
  const written = periods && readPeriods(periods, table, book);
  const dayIn = (name: string) => {
    const days = dayValues(table, name);
    return (row: number) => (days && days[row] !== NO_DAY ? days[row]! : null);
  };
  const [startOf, endOf] = [dayIn('start'), dayIn('end')];
  return (row) => {
    const period = written ? written[periods!.codes[row]!]! : '';
    const start = startOf(row) ?? (typeof period === 'number' ? period : null);
    const end = endOf(row);
    const fromDates = start !== null && end !== null && end >= start ? { start, end } : null;
    const every = typeof period === 'string' && period !== '' ? period : null;
    return { stretch: isStretch(period) ? period : fromDates, start, end, every, isUnread: period === null };
  };
}

function isStretch(period: WrittenPeriod): period is Stretch {
  return typeof period === 'object' && period !== null;
}

/** The periods of rows as they are written, each once, blanks left out. */
export function periodsWritten(table: LoadedTable, rows: readonly number[]): string[] {
  const periods = periodTexts(table);
  const texts = periods ? rows.map((row) => periods.values[periods.codes[row]!]!.trim()) : [];
  return [...new Set(texts)].filter((text) => text !== '');
}

const MOST_PERIODS = 4;

/** What is wrong with periods that tell no days, as the end of a sentence. */
export function unreadPeriods(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_PERIODS).map((text) => `"${text}"`);
  const more = texts.length > MOST_PERIODS ? ` and ${texts.length - MOST_PERIODS} more` : '';
  return `cannot read the periods ${shown.join(', ')}${more} on the tab of targets. Write them as 2026-Q1, 2026-01, 2026-H1 or 2026`;
}

/** What a text says of a period: a stretch, a first day alone (a number), how often, nothing (`''`), or none of these. */
type WrittenPeriod = Stretch | number | Recurrence | '' | null;

function readPeriods({ values }: TextColumn, table: LoadedTable, book: Book): WrittenPeriod[] {
  const isFiscal = /fiscal|\bfy\b/i.test(table.named('period')?.label ?? '');
  const context = {
    get today() {
      return book.today;
    },
    fiscalStart: book.fiscalStart,
  };
  return values.map((text) => {
    if (text.trim() === '') return '';
    return dayFromIso(text) ?? targetPeriod(text, isFiscal, context) ?? recurrenceOf(text);
  });
}

function endAtNextStart(
  stretches: (Stretch | null)[],
  rows: readonly { row: number; start: number }[],
  startsOnly: ReadonlyMap<string, ReadonlySet<number>>,
  keyOf: (row: number) => string,
  months: number | null,
): void {
  const sorted = new Map([...startsOnly].map(([key, starts]) => [key, [...starts].sort((a, b) => a - b)]));
  for (const { row, start } of rows) {
    const own = sorted.get(keyOf(row))!;
    const next = own[own.indexOf(start) + 1];
    if (next !== undefined) stretches[row] = { start, end: next - 1 };
    else if (months !== null) stretches[row] = { start, end: addMonths(start, months) - 1 };
  }
}

/** For how many months start dates usually hold: as most gaps between them tell, else as their header says. */
function usualMonths(startsOnly: ReadonlyMap<string, ReadonlySet<number>>, table: LoadedTable): number | null {
  const counts = new Map<number, number>();
  for (const starts of startsOnly.values()) {
    const sorted = [...starts].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) {
      const months = monthsBetween(sorted[i - 1]!, sorted[i]!);
      if (months > 0) counts.set(months, (counts.get(months) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? most[0] : monthsInHeader(table);
}

const IN_HEADERS: readonly (readonly [word: RegExp, months: number])[] = [
  [QUARTER, 3],
  [MONTH, 1],
  [YEAR, 12],
];

function monthsInHeader(table: LoadedTable): number | null {
  const header = table.named('start')?.label ?? table.named('period')?.label ?? '';
  return IN_HEADERS.find(([word]) => word.test(header))?.[1] ?? null;
}
