import type { Day } from '../lib/days';
import { type Condition, field, type Measure, oneOf, sum } from '../measures/measure';
import type { Scan } from '../measures/scan';
import type { NumberColumn, TextColumn } from '../model/column';
import type { Period } from '../model/period';
import { IS_WON } from './deals';
import type { ComputedAnswer, KpiInput, MetricValue, Needs } from './metric';

/** Conditions, measures and examples that the KPIs of accounts share. */
export const IS_SALE = oneOf('isSale', 'TRUE');
/** Orders that were neither cancelled nor refunded, rows below 0 among them: they lower what was sold. */
export const IS_ORDER = oneOf('isIgnored', 'FALSE');
/** Rows of customers that are none of prospects, leads and trials. */
export const IS_CUSTOMER = oneOf('isIgnored', 'FALSE');
/** Won deals are sales once their close date has come: those of later days are expected. */
export const HAS_CLOSED = oneOf('hasClosed', 'TRUE');
export const HAS_ACCOUNT: Condition = { field: 'customer', is: 'filled' };
export const HAS_AMOUNT: Condition = { field: 'amount', is: 'filled' };

/** What tells who is a customer: contracts by their dates, orders and won deals by when they came. */
export type AccountTable = 'customers' | 'orders' | 'deals';
export type SalesTable = Exclude<AccountTable, 'customers'>;

/** The day of a sale. */
export const SOLD_ON: Readonly<Record<SalesTable, string>> = { orders: 'date', deals: 'closedOn' };
/** What makes a row a sale. */
export const SALES: Readonly<Record<SalesTable, readonly Condition[]>> = {
  orders: [IS_ORDER, IS_SALE, HAS_ACCOUNT],
  deals: [IS_WON, HAS_CLOSED, HAS_ACCOUNT],
};

/** What holds of a sale besides its standing: orders of later days have none. */
export const HAS_COME: Readonly<Record<SalesTable, readonly Condition[]>> = { orders: [], deals: [HAS_CLOSED] };

/** What accounts have paid. */
export const REVENUE: Readonly<Record<SalesTable, Measure>> = {
  orders: sum('orders', field('amount'), { where: [IS_ORDER, HAS_ACCOUNT], date: 'date' }),
  deals: sum('deals', field('amount'), { where: [IS_WON, HAS_CLOSED, HAS_ACCOUNT], date: 'closedOn' }),
};

/** The columns that tell who is a customer. */
export const WHO: Readonly<Record<AccountTable, readonly string[]>> = {
  customers: ['customer', 'startedOn', 'leftOn'],
  orders: ['customer', 'date', 'isSale'],
  deals: ['customer', 'status', 'closedOn', 'hasClosed'],
};
/** The columns that tell what they bring. */
export const HOW_MUCH: Readonly<Record<AccountTable, readonly string[]>> = {
  customers: [...WHO.customers, 'yearlyValue'],
  orders: [...WHO.orders, 'amount'],
  deals: [...WHO.deals, 'amount'],
};

/** What makes who is a customer better known: by it prospects are left out, and renewals seen. */
export const USES_STATUS: Needs = { customers: ['standing'] };

/** One way for each tab that can tell, the likelier first. */
export function waysOfAccounts<T extends AccountTable>(
  tables: readonly T[],
  columns: Readonly<Record<T, readonly string[]>>,
  compute: (input: KpiInput, table: T) => ComputedAnswer,
): readonly MetricValue[] {
  return tables.map((table) => ({
    needs: { [table]: columns[table] } as Needs,
    compute: (input) => compute(input, table),
    refusesCurrencies: true,
  }));
}

/** The rows of sales to accounts, in a period or over all time. */
export function salesIn(scan: Scan, table: SalesTable, period: Pick<Period, 'start' | 'end'> | null): Int32Array {
  const rows = scan.rows(SALES[table], null);
  return period ? scan.rowsIn(rows, SOLD_ON[table], { ...period, label: '' }) : rows;
}

/** The codes of the accounts of rows. */
export function accountsIn(scan: Scan, rows: Int32Array): Set<number> {
  const { codes } = scan.table.column('customer') as TextColumn;
  const found = new Set<number>();
  for (const row of rows) found.add(codes[row]!);
  return found;
}

/** Sums by account over rows; rows without a number do not count. */
export function sumByAccount(scan: Scan, rows: Iterable<number>, name: string): Map<number, number> {
  const { codes } = scan.table.column('customer') as TextColumn;
  const { values } = scan.table.column(name) as NumberColumn;
  const sums = new Map<number, number>();
  for (const row of rows) {
    const value = values[row]!;
    if (!Number.isNaN(value)) sums.set(codes[row]!, (sums.get(codes[row]!) ?? 0) + value);
  }
  return sums;
}

/** The day whose customers a figure is about: the last one of the period that has passed; `null` before it has begun. */
export function lastDay({ period, today }: Pick<KpiInput, 'period' | 'today'>): Day | null {
  if (!period) return today;
  return period.start > today ? null : Math.min(period.end, today);
}

/** Why there is nothing yet. */
export const NOT_BEGUN = 'The period has not begun';
/** Which orders count. */
export const WHICH_ORDERS =
  'Orders that were cancelled, refunded or returned, and drafts, quotes and tests, by their status, do not count (those refunded in part count in full), nor do orders and won deals that are dated after the as-of day; returns (negative amounts) lower the revenue and are no orders of their own';

/** A few contracts that the examples of the functions use. */
export const SAMPLE_CONTRACTS = [
  [
    'Contract ID',
    'Customer',
    'Product',
    'Start date',
    'End date',
    'Yearly value',
    'Spend',
    'Activated',
    'Churn reason',
    'NPS',
  ],
  ['K1', 'Oak & Co', 'Desk', '2024-01-01', '', 12000, 9000, '2024-01-09', '', 9],
  ['K2', 'Elm Ltd', 'Desk', '2024-07-01', '2026-04-30', 6000, 6600, '2024-08-02', 'Price', 3],
  ['K3', 'Fir AB', 'Chair', '2025-03-01', '', 3000, 2400, '2025-03-04', '', 10],
  ['K4', 'Oak & Co', 'Chair', '2025-06-01', '2026-05-31', 2000, '', '', 'Merged', 9],
  ['K5', 'Yew Inc', 'Desk', '2025-05-01', '2026-01-31', 4000, 2000, '2025-05-20', 'Competitor', 7],
  ['K6', 'Yew Inc', 'Desk', '2026-05-01', '', 5000, 500, '', '', 7],
  ['K7', 'Ash KG', 'Chair', '2026-04-10', '', 1500, 300, '', '', ''],
] as const;

/** A few orders that the examples of the functions use. */
export const SAMPLE_ORDERS = [
  ['Order ID', 'Order date', 'Customer', 'Product', 'Amount', 'Cost', 'Quantity', 'Filled'],
  ['O1', '2025-02-03', 'Oak & Co', 'Desk', 1000, 600, 10, 10],
  ['O2', '2025-05-12', 'Elm Ltd', 'Chair', 400, 300, 4, 4],
  ['O3', '2025-05-20', 'Oak & Co', 'Desk', 600, 360, 6, 5],
  ['O4', '2026-02-10', 'Fir AB', 'Desk', 900, 540, 9, 6],
  ['O5', '2026-03-04', 'Oak & Co', 'Chair', 1100, 700, 11, 11],
  ['O6', '2026-04-15', 'Oak & Co', 'Desk', 1200, 720, 12, ''],
  ['O7', '2026-05-05', 'Fir AB', 'Chair', 300, 200, 3, 3],
  ['O8', '2026-05-28', 'Ash KG', 'Desk', 500, 300, 5, 5],
] as const;
