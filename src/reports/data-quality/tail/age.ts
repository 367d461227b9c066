import type { DealsTable } from '../../../derive/deals';
import { type DayColumn, NO_DAY, type TextColumn } from '../../../model/column';
import { LOST, OPEN, WON } from '../../../model/status';
import { readColumns, textOf } from '../../../read/read-columns';
import type { ReportSource } from '../../report-input';

type Age = 'older' | 'newer' | 'unknown';

/** Rows of the sheet that hold the same deal, counted from 1. */
type Pair = readonly [above: number, below: number];

/** A single deal created after all others may have been deleted since. */
const ENOUGH_NEW = 2;

const CLOSE_DATES = ['closed', 'wonDate', 'lostDate'];

/**
 * Whether the rows below hold an older or a newer state of the deals than those above: by the modified date; else by
 * what is closed in one and open in the other; else it is newer where all other deals below were created after those above.
 */
export function ageOf(
  deals: DealsTable,
  source: ReportSource,
  pairs: readonly Pair[],
  above: readonly number[],
  below: readonly number[],
): Age {
  const modified = daysIn('modified', source);
  const byModified = balance(pairs, (row) => modified(row) ?? NO_DAY);
  if (byModified !== 0) return byModified > 0 ? 'newer' : 'older';
  const isClosed = closedness(deals, source);
  const byState = balance(pairs, isClosed);
  if (byState !== 0) return byState > 0 ? 'newer' : 'older';
  const created = daysIn('created', source);
  const newest = above.reduce((most, row) => Math.max(most, created(row) ?? -Infinity), -Infinity);
  const known = new Set(pairs.map(([, row]) => row));
  const others = below.filter((row) => !known.has(row));
  const areNew = others.length >= ENOUGH_NEW && others.every((row) => (created(row) ?? -Infinity) > newest);
  return areNew ? 'newer' : 'unknown';
}

/** How many pairs have the larger value below, less those that have it above. */
function balance(pairs: readonly Pair[], sizeOf: (row: number) => number): number {
  return pairs.reduce((sum, [above, below]) => sum + Math.sign(sizeOf(below) - sizeOf(above)), 0);
}

/** The days of a field by row of the sheet; `null` where there is none. */
function daysIn(field: string, { cells, columns, zone }: ReportSource): (row: number) => number | null {
  const index = columns.get(field);
  if (index === undefined) return () => null;
  const all = Int32Array.from(cells, (_, row) => row);
  const { columns: read } = readColumns(cells, all, [{ index, header: '', kind: 'day' }], zone);
  const { values } = read[0] as DayColumn;
  return (row) => (values[row - 1] === NO_DAY ? null : values[row - 1]!);
}

/** 1 for a row that says its deal is closed, 0 for any other: by a close date, else as its stage means on other rows. */
function closedness(deals: DealsTable, source: ReportSource): (row: number) => number {
  const dates = CLOSE_DATES.filter((field) => source.columns.has(field)).map((field) => daysIn(field, source));
  const status = (deals.column('status') as TextColumn).codes;
  const words = ['statusText', 'stage'].flatMap((field) => source.columns.get(field) ?? []);
  const textAt = (row: number, column: number) => textOf(source.cells[row - 1]![column], source.zone).trim();
  const closed = new Set<string>();
  const open = new Set<string>();
  deals.rowNumbers.forEach((row, i) => {
    const code = status[i];
    for (const column of words) {
      if (code === WON || code === LOST) closed.add(textAt(row, column));
      if (code === OPEN) open.add(textAt(row, column));
    }
  });
  return (row) => {
    if (dates.some((dayOf) => dayOf(row) !== null)) return 1;
    return words.some((column) => closed.has(textAt(row, column)) && !open.has(textAt(row, column))) ? 1 : 0;
  };
}
