import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { IGNORED, UNKNOWN } from '../model/status';
import type { Table } from '../model/table';
import type { Question } from './evaluate';
import type { Measure } from './measure';
import type { Scan } from './scan';

/** Rows that a figure leaves out although they might seem to belong to it. */
export interface LeftOut {
  readonly reason:
    | 'duplicate'
    | 'headerAgain'
    | 'total'
    | 'unreadablePeriod'
    | 'noStatus'
    | 'ignored'
    | 'cancelled'
    | 'returned'
    | 'draft'
    | 'ahead'
    | 'noCustomer'
    | 'prospect'
    | 'noDate'
    | 'noNumber'
    | 'noDays'
    | 'negativeDays';
  /** The field that is missing, for `noDate` and `noNumber`. */
  readonly field?: string;
  /** Rows of the given range, counted from 1. */
  readonly rows: readonly number[];
  /** The sum of their amounts, where that is told. */
  readonly amount?: number;
}

/** The rows of a table that nothing is worked out of. */
export function rowsLeftOut({ issues }: Pick<Table, 'issues'>): LeftOut[] {
  return issues.flatMap(({ kind, rows }) =>
    kind === 'duplicate' || kind === 'headerAgain' || kind === 'total' || kind === 'unreadablePeriod'
      ? [{ reason: kind, rows }]
      : [],
  );
}

/** What a measure leaves out, by reason, in the order in which rows are sorted out. */
export function leftOut(measure: Measure, scan: Scan, { period, by }: Question): LeftOut[] {
  const { table } = scan;
  const numbered = (rows: Iterable<number>) => Array.from(rows, (row) => table.rowNumbers[row]!);
  const found: LeftOut[] = [];
  const add = (reason: LeftOut['reason'], rows: readonly number[], field?: string) => {
    if (rows.length > 0) found.push({ reason, rows, ...(field ? { field } : {}) });
  };
  found.push(...rowsLeftOut(table));
  const status = measure.tab === 'deals' ? (table.column('status') as TextColumn | undefined) : undefined;
  if (status) {
    const all = scan.rows([], null);
    add('noStatus', numbered(all.filter((row) => status.codes[row] === UNKNOWN)));
    add('ignored', numbered(all.filter((row) => status.codes[row] === IGNORED)));
  }
  if (measure.where.some(({ field }) => field === 'isIgnored'))
    found.push(...leftOutByStatus(scan, measure.date ? { date: measure.date, period } : null));
  let rows = scan.rows(measure.where, period);
  if (measure.date && (period || (by && 'grain' in by))) {
    const { values } = table.column(measure.date) as DayColumn;
    add('noDate', numbered(rows.filter((row) => values[row] === NO_DAY)), measure.date);
    if (period) rows = scan.rowsIn(rows, measure.date, period);
  }
  if (measure.of) addMissingNumbers(measure.of, rows, scan, numbered, add);
  return found;
}

/** The rows whose status says that they are none of what the tab is about, such as orders that were returned. */
export function leftOutByStatus(
  scan: Scan,
  dated: { readonly date: string; readonly period: Question['period'] } | null,
): LeftOut[] {
  const why = scan.table.column('leftOutAs') as TextColumn | undefined;
  if (!why) return [];
  const all = scan.rows([], null);
  const rows = dated?.period ? scan.rowsIn(all, dated.date, dated.period) : all;
  return why.values.flatMap((reason, code) => {
    const own = Array.from(rows).filter((row) => code !== 0 && reason !== '' && why.codes[row] === code);
    if (own.length === 0) return [];
    return [{ reason: reason as LeftOut['reason'], rows: own.map((row) => scan.table.rowNumbers[row]!) }];
  });
}

function addMissingNumbers(
  of: NonNullable<Measure['of']>,
  rows: Int32Array,
  scan: Scan,
  numbered: (rows: Iterable<number>) => number[],
  add: (reason: LeftOut['reason'], rows: readonly number[], field?: string) => void,
): void {
  const numbers = scan.numbers(of);
  const missing = rows.filter((row) => Number.isNaN(numbers[row]!));
  if ('product' in of) {
    const [first, second] = of.product;
    const amounts = scan.numbers({ field: first });
    add('noNumber', numbered(missing.filter((row) => Number.isNaN(amounts[row]!))), first);
    add('noNumber', numbered(missing.filter((row) => !Number.isNaN(amounts[row]!))), second);
  } else if ('days' in of) {
    const [from, to] = of.days.map((name) => (scan.table.column(name) as DayColumn).values);
    const isNegative = (row: number) => from![row] !== NO_DAY && to![row] !== NO_DAY;
    add('noDays', numbered(missing.filter((row) => !isNegative(row))));
    add('negativeDays', numbered(missing.filter(isNegative)));
  } else add('noNumber', numbered(missing), of.field);
}
