import { type Column, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, WON } from '../model/status';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { interned } from './history';
import { rollup } from './rollup';
import { type DealChanges, stageChanges } from './stage-changes';

interface Stay {
  /** The row of the history that it comes of. */
  readonly row: number;
  readonly stage: string;
  readonly entered: number;
  /** `NO_DAY` while it lasts, or when nobody knows. */
  readonly left: number;
  /** Days of a finished stay, else `NaN`. */
  readonly days: number;
  /** Days so far of a stay that lasts, else `NaN`. */
  readonly soFar: number;
}

/**
 * One row a stay of a deal in a stage, from the stage history: columns `stage`, `entered`, `left`, `days` (of a finished
 * stay) and `soFar` (of one that lasts). A history with a Left or a Days column has a stay a row, as it stands; in a log
 * of changes a stay ends with the next change to another stage, the last one with the close of the deal. Won and lost
 * are no stays.
 */
export function stays(book: Book): LoadedTable | undefined {
  const history = book.table('history');
  const changes = stageChanges(book);
  if (!history || !changes) return undefined;
  const read = reader(history, book);
  const found = changes.flatMap((deal) => (read.hasStays ? staysAsWritten(deal, read) : staysBetween(deal, read)));
  const numbers = (of: (stay: Stay) => number): Column => ({ kind: 'number', values: Float64Array.from(found, of) });
  const days = (of: (stay: Stay) => number): Column => ({ kind: 'day', values: Int32Array.from(found, of) });
  return rollup(
    history,
    Int32Array.from(found, ({ row }) => row),
    {
      stage: interned(found.map(({ stage }) => stage)),
      entered: days(({ entered }) => entered),
      left: days(({ left }) => left),
      days: numbers((stay) => stay.days),
      soFar: numbers(({ soFar }) => soFar),
    },
  );
}

type Reader = ReturnType<typeof reader>;

function reader(history: LoadedTable, book: Book) {
  const stages = history.column('toStage') as TextColumn;
  const from = history.column('fromStage') as TextColumn | undefined;
  const daysOf = (table: LoadedTable | undefined, name: string) => dayValues(table, name);
  const entered = daysOf(history, 'entered');
  const left = daysOf(history, 'left');
  const written = (history.column('days') as NumberColumn | undefined)?.values;
  const status = (book.deals?.column('status') as TextColumn | undefined)?.codes;
  const closed = daysOf(book.deals, 'closedOn');
  const created = daysOf(book.deals, 'created');
  const ranks = stages.values.map((name) => book.rankOf(name));
  const dayAt = (days: Int32Array | undefined, row: number) => (row >= 0 ? (days?.[row] ?? NO_DAY) : NO_DAY);
  return {
    hasStays: Boolean(left?.some((day) => day !== NO_DAY) || written?.some((number) => !Number.isNaN(number))),
    stageAt: (row: number) => stages.values[stages.codes[row]!]!,
    fromAt: (row: number) => (from ? from.values[from.codes[row]!]! : ''),
    isStay: (row: number) => ranks[stages.codes[row]!]!.status === OPEN,
    enteredAt: (row: number) => dayAt(entered, row),
    leftAt: (row: number) => {
      const day = dayAt(left, row);
      // Exports write a far day for what lasts.
      return day !== NO_DAY && day > book.today ? NO_DAY : day;
    },
    writtenAt: (row: number) => written?.[row] ?? NaN,
    isClosed: (deal: number) => deal >= 0 && (status?.[deal] === WON || status?.[deal] === LOST),
    closedAt: (deal: number) => dayAt(closed, deal),
    createdAt: (deal: number) => dayAt(created, deal),
    soFar: (day: number) => between(day, book.today),
  };
}

/** A stay without an end lasts when nothing of its deal comes later; else nobody knows when it ended. */
function staysAsWritten({ dealRow, rows }: DealChanges, read: Reader): Stay[] {
  const last = rows.reduce((day, row) => Math.max(day, read.enteredAt(row), read.leftAt(row)), NO_DAY);
  return rows.filter(read.isStay).map((row) => {
    const entered = read.enteredAt(row);
    const left = read.leftAt(row);
    const written = read.writtenAt(row);
    const days = Number.isNaN(written) ? between(entered, left) : written;
    const lasts = left === NO_DAY && entered >= last && !read.isClosed(dealRow);
    const soFar = Number.isNaN(written) ? read.soFar(entered) : written;
    return { row, stage: read.stageAt(row), entered, left, days: lasts ? NaN : days, soFar: lasts ? soFar : NaN };
  });
}

function staysBetween({ dealRow, rows }: DealChanges, read: Reader): Stay[] {
  const changes = rows.filter((row, i) => i === 0 || read.stageAt(row) !== read.stageAt(rows[i - 1]!));
  const found: Stay[] = [];
  const first = changes[0]!;
  const created = read.createdAt(dealRow);
  if (read.fromAt(first) !== '' && created !== NO_DAY) {
    found.push(finished(first, read.fromAt(first), created, read.enteredAt(first)));
  }
  changes.forEach((row, i) => {
    if (!read.isStay(row)) return;
    const [stage, entered] = [read.stageAt(row), read.enteredAt(row)];
    const next = changes[i + 1];
    if (next !== undefined) found.push(finished(row, stage, entered, read.enteredAt(next)));
    else if (read.isClosed(dealRow)) found.push(finished(row, stage, entered, read.closedAt(dealRow)));
    else found.push({ row, stage, entered, left: NO_DAY, days: NaN, soFar: read.soFar(entered) });
  });
  return found;
}

function finished(row: number, stage: string, entered: number, left: number): Stay {
  return { row, stage, entered, left, days: between(entered, left), soFar: NaN };
}

/** Whole days; `NaN` where one of them is missing, or they stand the wrong way round. */
function between(from: number, to: number): number {
  return from === NO_DAY || to === NO_DAY || to < from ? NaN : to - from;
}
