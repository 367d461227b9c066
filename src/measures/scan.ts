import { eachBlock } from '../lib/each-block';
import { remembered } from '../lib/remembered';
import type { DayColumn } from '../model/column';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import { conditionTest, wantedCodes } from './conditions';
import { type Criterion, criterionTest } from './criterion';
import type { Condition, Operand } from './measure';
import { type NumberSource, numberSource, numbersOf } from './number-source';
import type { RowTest } from './row-tests';

/** A person's criterion on a column of the table. */
export interface RowCriterion {
  /** The column's key as `Table.named` gives it. */
  readonly key: string;
  readonly criterion: Criterion;
}

/**
 * What measures over one table have in common, worked out once each: which rows meet conditions, which of them fall
 * in a period, and the numbers of an operand. Rows are indexes in rising order.
 */
export interface Scan {
  readonly table: Table;
  /** How many rows there are without a condition. */
  readonly size: number;
  /** Puts the rows that have the places `from` up to `to` among all into `rows`. */
  copyRows(from: number, to: number, rows: Int32Array): void;
  rows(where: readonly Condition[], period: Period | null): Int32Array;
  rowsIn(rows: Int32Array, date: string, period: Period): Int32Array;
  /** Tells the numbers of an operand for some rows. */
  source(operand: Operand): NumberSource;
  /** One number a row, `NaN` where there is none. */
  numbers(operand: Operand): Float64Array;
}

export function makeScan(table: Table, criteria: readonly RowCriterion[] = []): Scan {
  if (criteria.length === 0) return scanOf(table, null);
  return scanOf(table, () => {
    const tests = criteria.map(({ key, criterion }) => criterionTest(criterion, table.column(key)!));
    return tests.reduce(keep, allRows(table.size));
  });
}

/** A scan of some of the rows of another one. */
export function narrowed(scan: Scan, rows: Int32Array): Scan {
  return scanOf(scan.table, () => rows, scan);
}

function allRows(size: number): Int32Array {
  const rows = new Int32Array(size);
  eachBlock(size, (from, to) => numberRows(from, to, rows, from));
  return rows;
}

export function numberRows(from: number, to: number, rows: Int32Array, first: number): void {
  for (let row = from; row < to; row++) rows[first + row - from] = row;
}

/** Without `some`, which tells the rows, it is all of the table’s. */
function scanOf(table: Table, some: (() => Int32Array) | null, whole?: Scan): Scan {
  const selections = new Map<string, Int32Array>();
  const operands = new Map<string, Float64Array>();
  const sources = new Map<string, NumberSource>();
  const all = () => remembered(selections, '', some ?? (() => allRows(table.size)));
  const select = (where: readonly Condition[], period: Period | null): Int32Array => {
    if (where.length === 0) return all();
    const bounds = where.some(({ limit }) => typeof limit === 'string') ? `${period?.start}..${period?.end}` : '';
    return remembered(selections, bounds + JSON.stringify(where), () => {
      const last = where[where.length - 1]!;
      const before = select(where.slice(0, -1), period);
      const column = table.column(last.field)!;
      if (column.kind === 'text' && last.values)
        return keepCodes(before, column.codes, wantedCodes(last, column.values));
      return keep(before, conditionTest(last, column, period));
    });
  };
  const source: Scan['source'] =
    whole?.source ?? ((operand) => remembered(sources, JSON.stringify(operand), () => numberSource(table, operand)));
  return {
    table,
    get size() {
      return some ? all().length : table.size;
    },
    copyRows(from, to, rows) {
      if (some) rows.set(all().subarray(from, to));
      else numberRows(from, to, rows, 0);
    },
    rows: select,
    rowsIn(rows, date, { start, end }) {
      const { values } = table.column(date) as DayColumn;
      return keepWithin(rows, values, start, end);
    },
    source,
    numbers:
      whole?.numbers ??
      ((operand) =>
        remembered(operands, JSON.stringify(operand), () => numbersOf(source(operand), () => allRows(table.size)))),
  };
}

/** The rows that pass; a loop of our own is several times faster than the typed array’s `filter`. */
function keep(rows: Int32Array, test: RowTest): Int32Array {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) if (test(rows[i]!)) kept[size++] = rows[i]!;
  return kept.subarray(0, size);
}

/** The rows whose text is wanted: plain loops such as this one are compiled sooner than calls of a test. */
function keepCodes(rows: Int32Array, codes: Int32Array, wanted: Uint8Array): Int32Array {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) if (wanted[codes[rows[i]!]!] === 1) kept[size++] = rows[i]!;
  return kept.subarray(0, size);
}

function keepWithin(rows: Int32Array, days: Int32Array, start: number, end: number): Int32Array {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const day = days[rows[i]!]!;
    if (day >= start && day <= end) kept[size++] = rows[i]!;
  }
  return kept.subarray(0, size);
}
