import { remembered } from '../lib/remembered';
import type { Column, DayColumn } from '../model/column';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import { conditionTest, wantedCodes } from './conditions';
import type { Condition } from './measure';

/** Rows that meet all conditions, and whose date lies in the period where both are there. */
export interface Wanted {
  /** Some may name a bound of the period. */
  readonly where: readonly Condition[];
  readonly period: Period | null;
  readonly date: string | null;
}

/** A column that decides whose a row is: by its code, the bits of everyone who wants such rows. */
export interface Gate {
  readonly codes: Int32Array;
  readonly bits: Int32Array;
}

/** Days outside of which a row does not belong to its users, told as bits. */
export interface Window {
  readonly days: Int32Array;
  readonly start: number;
  readonly end: number;
  users: number;
}

/** How many can have a bit each: without the highest bits, so that V8 keeps the number small on every machine. */
export const MOST_WANTED = 30;

/** The texts of a flag column’s codes. */
const FLAGS = ['FALSE', 'TRUE', ''];

/** The gates of a table for several, each of whom has the bit of its place: a row is theirs when all gates say so. */
export function gatesOf(table: Table, wanted: readonly Wanted[]): Gate[] {
  const gates = new Map<string, Gate>();
  const everyone = (1 << wanted.length) - 1;
  wanted.forEach(({ where, period }, place) => {
    for (const condition of where) {
      const column = table.column(condition.field)!;
      const accepted = acceptedCodes(condition, column);
      const key = accepted ? condition.field : JSON.stringify(boundTo(condition, period));
      let gate = gates.get(key);
      if (!gate) {
        const codes = accepted ? codesOf(column) : whetherMet(condition, column, period, table.size);
        gate = { codes, bits: new Int32Array(accepted?.length ?? 2).fill(everyone) };
        gates.set(key, gate);
      }
      const { bits } = gate;
      for (let code = 0; code < bits.length; code++) {
        if ((accepted ?? MET)[code] === 0) bits[code]! &= ~(1 << place);
      }
    }
  });
  return [...gates.values()];
}

const MET = Uint8Array.of(0, 1);

/** Of each code of a column 1 when a condition on texts accepts it; `null` for other conditions and columns. */
function acceptedCodes(condition: Condition, { kind, values }: Column): Uint8Array | null {
  if (!condition.values || (kind !== 'text' && kind !== 'flag')) return null;
  return wantedCodes(condition, kind === 'text' ? values : FLAGS);
}

/** Of columns what is the same whatever the rows and the period: groups of a few rows ask for it thousands of times. */
const known = new WeakMap<Column, Map<string, Int32Array>>();

function knownOf(column: Column, key: string, make: () => Int32Array): Int32Array {
  return remembered(
    remembered(known, column, () => new Map()),
    key,
    make,
  );
}

function codesOf(column: Column): Int32Array {
  if (column.kind === 'text') return column.codes;
  return knownOf(column, 'codes', () => new Int32Array(column.values as Uint8Array));
}

/** 1 for the rows that meet the condition. */
function whetherMet(condition: Condition, column: Column, period: Period | null, size: number): Int32Array {
  const work = () => {
    const test = conditionTest(condition, column, period);
    const codes = new Int32Array(size);
    for (let row = 0; row < size; row++) if (test(row)) codes[row] = 1;
    return codes;
  };
  return typeof condition.limit === 'string' ? work() : knownOf(column, JSON.stringify(condition), work);
}

/** The condition with the day for a bound of the period. */
function boundTo(condition: Condition, period: Period | null): Condition {
  if (typeof condition.limit !== 'string' || !period) return condition;
  return { ...condition, limit: condition.limit === 'period start' ? period.start : period.end };
}

/** The windows of a table for those whose date lies in a period. */
export function windowsOf(table: Table, wanted: readonly Wanted[]): Window[] {
  const windows = new Map<string, Window>();
  wanted.forEach(({ date, period }, place) => {
    if (date === null || period === null) return;
    const key = `${date} ${period.start} ${period.end}`;
    if (!windows.has(key)) {
      const { values: days } = table.column(date) as DayColumn;
      // Integers, which V8 would keep as doubles otherwise.
      windows.set(key, { days, start: period.start | 0, end: period.end | 0, users: 0 });
    }
    windows.get(key)!.users |= 1 << place;
  });
  return [...windows.values()];
}

/** Tells the same wish. */
export function keyOf({ where, date, period }: Wanted): string {
  const window = date !== null && period !== null ? `${date} ${period.start} ${period.end}` : '';
  return JSON.stringify([window, ...where.map((condition) => boundTo(condition, period))]);
}

/** The conditions without those that hold wherever another one does: won deals are closed ones. */
export function withoutImplied(where: readonly Condition[]): readonly Condition[] {
  return where.filter(
    (wide, i) => !where.some((narrow, j) => j !== i && implies(narrow, wide) && (j < i || !implies(wide, narrow))),
  );
}

function implies(narrow: Condition, wide: Condition): boolean {
  const isSame = narrow.field === wide.field && narrow.is === 'one of' && wide.is === 'one of';
  return isSame && narrow.values!.every((value) => wide.values!.includes(value));
}
