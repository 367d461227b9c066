import { type Column, type DayColumn, NO_DAY, type NumberColumn } from '../model/column';
import type { Issue } from '../model/issue';
import type { Book } from './book';
import { datedMoney } from './dated-money';
import type { LoadedTable } from './derivation';
import { gather } from './gather';
import { sharesPassed } from './quota-split';
import { rollup } from './rollup';
import type { Stretch } from './stints';

/** The quota of one row of a tab: its days, and those that do not count. */
export interface QuotaOfRow extends Stretch {
  readonly row: number;
  /** How often the number on the row counts in these days: a monthly one three times in a quarter. */
  readonly times: number;
  /** Of each day from `start` on. */
  isLeftOut(day: number): boolean;
}

/** What a table of quotas has beyond its parts. */
interface Beside {
  /** The field of the base in which the quotas stand: `quota` when it is left out. */
  readonly field?: string;
  /** Columns of the base, one value for each of its rows, in place of its own. */
  readonly replaced?: Readonly<Record<string, Column>>;
  readonly issues?: readonly Issue[];
}

/** One row a quota and day, with the `day` and its part of the `quota`. */
export function quotaDays(
  base: LoadedTable,
  quotas: readonly QuotaOfRow[],
  book: Book,
  { field = 'quota', replaced = {}, issues = [] }: Beside = {},
): LoadedTable {
  const size = quotas.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const rows = new Int32Array(size);
  const days = new Int32Array(size);
  const parts = new Float64Array(size);
  const values = base.column(field) as NumberColumn;
  const { amount, currency } = datedMoney(base, { field, values, days: firstDays(base, quotas) }, book);
  const grain = grainOf(quotas.reduce((sum, { row, times }) => sum + (Math.abs(amount.values[row]! * times) || 0), 0));
  let next = 0;
  for (const quota of quotas) {
    const passed = sharesPassed(quota);
    const whole = amount.values[quota.row]! * quota.times;
    let before = 0;
    for (let day = quota.start; day <= quota.end; day++) {
      const until = Math.round((whole * passed[day - quota.start]!) / grain) * grain;
      if (!quota.isLeftOut(day)) {
        rows[next] = quota.row;
        days[next] = day;
        parts[next] = until - before;
        next++;
      }
      before = until;
    }
  }
  const kept = rows.subarray(0, next);
  const others = Object.entries(replaced).map(([name, column]) => [name, gather(column, kept)] as const);
  const columns: Record<string, Column> = {
    ...Object.fromEntries(others),
    day: { kind: 'day', values: days.subarray(0, next) },
    quota: { kind: 'number', values: parts.subarray(0, next) },
    ...(currency ? { amountCurrency: gather(currency, kept) } : {}),
  };
  return rollup(base, kept, columns, issues);
}

/**
 * Of what the parts of a total are multiples, so that they add up without an error in the last digits: the least power
 * of two that a number of the total's size can still hold.
 */
function grainOf(total: number): number {
  return 2 ** (Math.ceil(Math.log2(total || 1)) - 52);
}

/** By the rates of their first days quotas become the reporting currency. */
function firstDays(base: LoadedTable, quotas: readonly QuotaOfRow[]): DayColumn {
  const days = new Int32Array(base.size).fill(NO_DAY);
  for (const { row, start } of quotas) days[row] = start;
  return { kind: 'day', values: days };
}
