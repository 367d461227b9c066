import { contractsAfter, customerStays } from '../derive/customer-stays';
import { ratio } from '../lib/ratio';
import type { Scan } from '../measures/scan';
import type { NumberColumn } from '../model/column';
import { yearBefore } from '../model/comparable-periods';
import { compareWithBefore } from '../model/compare-period';
import type { Period } from '../model/period';
import { type AccountTable, HAS_ACCOUNT, lastDay, REVENUE, SOLD_ON, sumByAccount } from './accounts';
import { untoldOf } from './customer-base';
import type { ComputedAnswer, KpiInput } from './metric';
import { hasSeveralCurrencies, mixedCurrencies } from './mixed-currencies';
import { reachOfSales } from './reach-of-sales';

/** What each account brings, by its code. */
export type Revenue = ReadonlyMap<number, number>;

/** The revenue of accounts, and the rows that would count but have no amount or value. */
export interface RevenueFound {
  readonly revenue: Revenue;
  readonly unvalued: readonly number[];
}

/**
 * Revenue by account: of orders and won deals that of the period (`null`: of all time); of contracts the yearly value of
 * those in force when its last day is over, on the as-of day without a period. Throws a CallError when that would add up
 * several currencies.
 */
export function revenueOfAccounts(
  caller: string,
  input: KpiInput,
  table: AccountTable,
  period: Period | null,
): RevenueFound {
  const scan = input.scan(table)!;
  const name = table === 'customers' ? 'yearlyValue' : 'amount';
  const rows = rowsThatPay(scan, input, table, period);
  const { values } = scan.table.column(name) as NumberColumn;
  const paid = rows.filter((row) => !Number.isNaN(values[row]!));
  if (hasSeveralCurrencies(scan.table, paid)) throw mixedCurrencies(caller, input.book.deals?.unrated);
  return { revenue: sumByAccount(scan, paid, name), unvalued: rows.filter((row) => Number.isNaN(values[row]!)) };
}

function rowsThatPay(scan: Scan, { today }: KpiInput, table: AccountTable, period: Period | null): readonly number[] {
  if (table === 'customers') {
    const day = lastDay({ period, today });
    return day === null
      ? []
      : contractsAfter(customerStays(scan.table, scan.rows([], null)), day).map(({ row }) => row);
  }
  const all = scan.rows(REVENUE[table].where, null);
  return Array.from(period ? scan.rowsIn(all, SOLD_ON[table], period) : all);
}

/** Revenue of a period as far as it has passed, and of as many days a year before; `null` before it has begun. */
export interface OnYearBefore {
  readonly now: Revenue;
  readonly before: Revenue;
  /** What the tab cannot tell, in words with a number. */
  readonly untold: ComputedAnswer['details'];
  /** Why the comparison means nothing, in a sentence. */
  readonly problem: string | null;
  /** Whether the tab has anything of these accounts, in whatever period. */
  readonly found: boolean;
}

export function onYearBefore(caller: string, input: KpiInput, table: AccountTable): OnYearBefore | null {
  const { today } = input;
  const period = input.period!;
  if (period.start > today) return null;
  const [later, earlier] = [compareWithBefore(period, today).current, yearBefore(period, today)];
  const now = revenueOfAccounts(caller, input, table, later);
  const before = revenueOfAccounts(caller, input, table, earlier);
  const rows = new Set([...now.unvalued, ...before.unvalued]);
  const scan = input.scan(table)!;
  const reach = table === 'customers' ? { problem: null, lines: [] } : reachOfSales(scan, table, earlier, later);
  return {
    now: now.revenue,
    before: before.revenue,
    untold: [...untoldOfRevenue(input, table, rows.size), ...reach.lines],
    problem: reach.problem,
    found: scan.rows(table === 'customers' ? [HAS_ACCOUNT] : REVENUE[table].where, null).length > 0,
  };
}

/** What keeps revenue from being known: a number a line. */
export function untoldOfRevenue(input: KpiInput, table: AccountTable, unvalued: number): ComputedAnswer['details'] {
  const scan = input.scan(table)!;
  const label = {
    customers: 'Contracts without a value',
    orders: 'Orders without an amount',
    deals: 'Won deals without an amount',
  };
  return [
    ...(unvalued > 0 ? [[`${label[table]}, left out`, unvalued] as const] : []),
    ...(table === 'customers' ? untoldOf(customerStays(scan.table, scan.rows([], null))) : []),
  ];
}

export function totalOf(revenue: Revenue): number {
  return [...revenue.values()].sort((a, b) => a - b).reduce((total, each) => total + each, 0);
}

/** Growth from nothing is no percentage. */
export function growthOf(now: number | null, before: number | null): number | null {
  const times = before !== null && before > 0 ? ratio(now, before) : null;
  return times === null ? null : times - 1;
}

/** What the KPIs of revenue by account remark. */
export const YEAR_REMARKS = [
  'Orders and won deals: the revenue of the period; contracts: the yearly value of those in force when its last day is over, so that a rise counts at once',
  'A running period is compared with the same number of days a year before, up to the as-of day',
  'Empty where the range of orders or deals begins so late that more than half of the time a year before is not in it; where less is missing, KPIEXPLAIN says so',
] as const;
