import { type Column, type DayColumn, NO_DAY, type NumberColumn } from '../model/column';
import type { Table } from '../model/table';
import type { Operand } from './measure';

/** Where the numbers of an operand come from. Those of some rows at a time take no memory of their own, which costs more than to work them out again. */
export interface NumberSource {
  /** What they are worked out of: two sources that work alike out of the same columns are one. */
  readonly columns: readonly NumbersOfRows[];
  /** Puts the numbers of the rows at the places `from` up to `to` of `rows` at the same places of `found`, `NaN` where there is none. */
  read(rows: Int32Array, from: number, to: number, found: Float64Array): void;
}

type NumbersOfRows = Float64Array | Int32Array;

export function numberSource(table: Table, operand: Operand): NumberSource {
  if ('field' in operand) {
    const values = fieldNumbers(table.column(operand.field)!);
    return { columns: [values], read: (rows, from, to, found) => pickNumbers(values, rows, from, to, found) };
  }
  if ('product' in operand) {
    const [a, b] = operand.product.map((name) => (table.column(name) as NumberColumn).values);
    return { columns: [a!, b!], read: (rows, from, to, found) => multiplyNumbers(a!, b!, rows, from, to, found) };
  }
  // Two names may be one column, such as the first contact where it is the day of creation.
  const [start, end] = operand.days.map((name) => (table.column(name) as DayColumn).values);
  return { columns: [start!, end!], read: (rows, from, to, found) => measureDays(start!, end!, rows, from, to, found) };
}

/** Whether two sources of a table tell the same: days are told from factors by what their columns are made of. */
export function areSame(one: NumberSource, other: NumberSource): boolean {
  return one.columns.length === other.columns.length && one.columns.every((column, i) => column === other.columns[i]);
}

/** The numbers of all rows, which only some sources ask for. */
export function numbersOf({ columns, read }: NumberSource, allRows: () => Int32Array): Float64Array {
  const [first, ...others] = columns;
  if (first instanceof Float64Array && others.length === 0) return first;
  const rows = allRows();
  const found = new Float64Array(rows.length);
  read(rows, 0, rows.length, found);
  return found;
}

export function pickNumbers(
  values: Float64Array,
  rows: Int32Array,
  from: number,
  to: number,
  found: Float64Array,
): void {
  for (let i = from; i < to; i++) found[i] = values[rows[i]!]!;
}

export function multiplyNumbers(
  a: Float64Array,
  b: Float64Array,
  rows: Int32Array,
  from: number,
  to: number,
  found: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    found[i] = a[row]! * b[row]!;
  }
}

/** Days from one day to another, `NaN` where one is missing or the stretch runs backwards. */
export function measureDays(
  start: Int32Array,
  end: Int32Array,
  rows: Int32Array,
  from: number,
  to: number,
  found: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const first = start[rows[i]!]!;
    const last = end[rows[i]!]!;
    // A missing day is before all others.
    found[i] = first !== NO_DAY && last >= first ? last - first : NaN;
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
