import { eachBlock } from '../lib/each-block';
import { type Column, type DayColumn, NO_DAY, type NumberColumn } from '../model/column';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import { conditionTest, wantedCodes } from './conditions';
import { type Criterion, criterionTest } from './criterion';
import type { Condition, Operand } from './measure';
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
  rows(where: readonly Condition[], period: Period | null): Int32Array;
  rowsIn(rows: Int32Array, date: string, period: Period): Int32Array;
  /** One number a row, `NaN` where there is none. */
  numbers(operand: Operand): Float64Array;
}

export function makeScan(table: Table, criteria: readonly RowCriterion[] = []): Scan {
  return scanOf(table, () => {
    let rows = allRows(table.size);
    for (const { key, criterion } of criteria) rows = keep(rows, criterionTest(criterion, table.column(key)!));
    return rows;
  });
}

function allRows(size: number): Int32Array {
  const rows = new Int32Array(size);
  eachBlock(size, (from, to) => number(rows, from, to));
  return rows;
}

function number(rows: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) rows[row] = row;
}

/** A scan of some of the rows of another one. */
export function narrowed(scan: Scan, rows: Int32Array): Scan {
  return scanOf(scan.table, () => rows, scan.numbers);
}

function scanOf(table: Table, all: () => Int32Array, known?: Scan['numbers']): Scan {
  const selections = new Map<string, Int32Array>();
  const operands = new Map<string, Float64Array>();
  const stretches: Stretch[] = [];
  const remember = <T>(memory: Map<string, T>, key: string, work: () => T): T => {
    let known = memory.get(key);
    if (known === undefined) {
      known = work();
      memory.set(key, known);
    }
    return known;
  };
  const select = (where: readonly Condition[], period: Period | null): Int32Array => {
    if (where.length === 0) return remember(selections, '', all);
    const bounds = where.some(({ limit }) => typeof limit === 'string') ? `${period?.start}..${period?.end}` : '';
    return remember(selections, bounds + JSON.stringify(where), () => {
      const last = where[where.length - 1]!;
      const before = select(where.slice(0, -1), period);
      const column = table.column(last.field)!;
      if (column.kind === 'text' && last.values)
        return keepCodes(before, column.codes, wantedCodes(last, column.values));
      return keep(before, conditionTest(last, column, period));
    });
  };
  return {
    table,
    rows: select,
    rowsIn(rows, date, { start, end }) {
      const { values } = table.column(date) as DayColumn;
      return keepWithin(rows, values, start, end);
    },
    numbers:
      known ?? ((operand) => remember(operands, JSON.stringify(operand), () => numbersOf(table, operand, stretches))),
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

/** Days from one column to another: two names may be one column, such as the first contact where it is the day of creation. */
interface Stretch {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly lengths: Float64Array;
}

function numbersOf(table: Table, operand: Operand, stretches: Stretch[]): Float64Array {
  if ('field' in operand) return fieldNumbers(table.column(operand.field)!);
  if ('product' in operand) {
    const [a, b] = operand.product.map((name) => (table.column(name) as NumberColumn).values);
    return products(a!, b!);
  }
  const [from, to] = operand.days.map((name) => (table.column(name) as DayColumn).values) as [Int32Array, Int32Array];
  const known = stretches.find((each) => each.from === from && each.to === to);
  if (known) return known.lengths;
  const found = lengths(from, to);
  stretches.push({ from, to, lengths: found });
  return found;
}

function products(a: Float64Array, b: Float64Array): Float64Array {
  const found = new Float64Array(a.length);
  eachBlock(found.length, (from, to) => multiply(a, b, found, from, to));
  return found;
}

function multiply(a: Float64Array, b: Float64Array, found: Float64Array, from: number, to: number): void {
  for (let row = from; row < to; row++) found[row] = a[row]! * b[row]!;
}

/** Days from one day to another, `NaN` where one is missing or the stretch runs backwards. */
function lengths(from: Int32Array, to: Int32Array): Float64Array {
  const found = new Float64Array(from.length);
  eachBlock(found.length, (first, past) => measure(from, to, found, first, past));
  return found;
}

function measure(from: Int32Array, to: Int32Array, found: Float64Array, first: number, past: number): void {
  for (let row = first; row < past; row++) {
    const start = from[row]!;
    const end = to[row]!;
    // A missing day is before all others.
    found[row] = start !== NO_DAY && end >= start ? end - start : NaN;
  }
}

/** Numbers as they are; of texts, what tells equal ones from different ones. */
function fieldNumbers(column: Column): Float64Array {
  if (column.kind === 'number') return column.values;
  if (column.kind === 'text') return Float64Array.from(column.codes, (code) => (code === 0 ? NaN : code));
  if (column.kind === 'id') {
    const places = new Map<string, number>();
    return Float64Array.from(column.values, (id) => {
      if (id === '') return NaN;
      if (!places.has(id)) places.set(id, places.size);
      return places.get(id)!;
    });
  }
  return Float64Array.from(column.values as ArrayLike<number>, (value) => (value === NO_DAY ? NaN : value));
}
