import { contractsAfter, customerStays } from '../derive/customer-stays';
import { type Day, isoOf } from '../lib/days';
import { ratio } from '../lib/ratio';
import { total } from '../lib/total';
import type { Scan } from '../measures/scan';
import type { NumberColumn } from '../model/column';
import { yearBefore } from '../model/comparable-periods';
import { compareWithBefore } from '../model/compare-period';
import type { Period } from '../model/period';
import { type AccountTable, HAS_ACCOUNT, lastDay, NOT_BEGUN, REVENUE, SOLD_ON, sumByAccount } from './accounts';
import { BASIS_LABELS, countByBasis } from './contract-basis';
import { untoldOf } from './customer-base';
import type { ComputedAnswer, KpiInput } from './metric';
import { hasSeveralCurrencies, mixedCurrencies } from './mixed-currencies';
import { beginOfSales, COVERAGE_REMARKS, salesKnownUntil } from './sales-coverage';

/** What each account brings, by its code. */
export type Revenue = ReadonlyMap<number, number>;

/** The revenue of accounts, the rows that it is made of, and those that would count but have no amount or value. */
export interface RevenueFound {
  readonly revenue: Revenue;
  readonly paid: readonly number[];
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
  return { revenue: sumByAccount(scan, paid, name), paid, unvalued: rows.filter((row) => Number.isNaN(values[row]!)) };
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

/** Revenue of a period as far as it has passed, and of as many days a year before. */
export interface OnYearBefore {
  readonly now: Revenue;
  readonly before: Revenue;
  /** What the tab cannot tell, in words. */
  readonly untold: ComputedAnswer['details'];
  /** Whether the tab has anything of these accounts, in whatever period. */
  readonly found: boolean;
}

/** A sentence where the period has not begun, or the tab does not tell of the days that are compared. */
export function onYearBefore(
  caller: string,
  input: KpiInput,
  table: AccountTable,
): OnYearBefore | { readonly problem: string; readonly found: boolean } {
  const scan = input.scan(table)!;
  const found = scan.rows(table === 'customers' ? [HAS_ACCOUNT] : REVENUE[table].where, null).length > 0;
  const days = daysOnYearBefore(input, table);
  if ('problem' in days) return { ...days, found };
  const [now, before] = [days.now, days.before].map((period) => revenueOfAccounts(caller, input, table, period));
  return {
    now: now!.revenue,
    before: before!.revenue,
    untold: [...untoldOfRevenue(input, table, now!, before!), ...days.told],
    found,
  };
}

/** What keeps revenue of one time, or of two, from being known: a number a line. */
export function untoldOfRevenue(
  input: KpiInput,
  table: AccountTable,
  ...found: readonly Omit<RevenueFound, 'revenue'>[]
): ComputedAnswer['details'] {
  const of = (which: 'paid' | 'unvalued') => [...new Set(found.flatMap((each) => each[which]))];
  const [paid, unvalued] = [of('paid'), of('unvalued')];
  const scan = input.scan(table)!;
  const label = {
    customers: 'Contracts without a value',
    orders: 'Orders without an amount',
    deals: 'Won deals without an amount',
  };
  if (table !== 'customers') return toldOf([[`${label[table]}, left out`, unvalued.length]]);
  const unread = countByBasis(scan.table, unvalued, 'unread');
  return [
    ...toldOf([
      [`${label[table]}, left out`, unvalued.length - unread],
      [BASIS_LABELS.unread, unread],
      [BASIS_LABELS.year, countByBasis(scan.table, paid, 'year')],
    ]),
    ...untoldOf(customerStays(scan.table, scan.rows([], null))),
  ];
}

function toldOf(counts: readonly (readonly [label: string, count: number])[]): ComputedAnswer['details'] {
  return counts.filter(([, count]) => count > 0);
}

/** The days of a period as far as it has passed and is known, and as many a year before. */
export function daysOnYearBefore(
  input: KpiInput,
  table: AccountTable,
): { now: Period; before: Period; told: ComputedAnswer['details'] } | { readonly problem: string } {
  const period = input.period!;
  if (period.start > input.today) return { problem: NOT_BEGUN };
  const known = table === 'customers' ? { today: input.today, told: [] } : salesKnownUntil(input, table, period);
  if ('problem' in known) return known;
  const tooShort = whyTooShort(period, known.today, input.today);
  if (tooShort) return { problem: tooShort };
  const before = yearBefore(period, known.today);
  const problem = table === 'customers' ? null : beginOfSales(input, table, before).problem;
  return problem ? { problem } : { now: compareWithBefore(period, known.today).current, before, told: known.told };
}

/** Of less than half of the days that have passed nothing is held against a year before: it would be chance. */
function whyTooShort({ start, end }: Period, known: Day, today: Day): string | null {
  const [told, passed] = [known, Math.min(end, today)].map((last) => last - start + 1) as [number, number];
  if (told * 2 >= passed) return null;
  return `The data end on ${isoOf(known)} and tell of ${told} of the ${passed} days since ${isoOf(start)} alone`;
}

export function totalOf(revenue: Revenue): number {
  return total(revenue.values());
}

/** Growth from nothing is no percentage. */
export function growthOf(now: number | null, before: number | null): number | null {
  const times = before !== null && before > 0 ? ratio(now, before) : null;
  return times === null ? null : times - 1;
}

/** What the KPIs that compare with a year before remark of a range that ends early. */
export const TOO_SHORT_REMARK = 'Empty where a range of orders or deals ends before half of the days that have passed';

/** What the KPIs of revenue by account remark. */
export const YEAR_REMARKS = [
  'Orders and won deals: the revenue of the period; contracts: the yearly value of those in force when its last day is over, so that a rise counts at once',
  'A running period is compared with the same number of days a year before, up to the as-of day',
  ...COVERAGE_REMARKS,
  TOO_SHORT_REMARK,
] as const;
