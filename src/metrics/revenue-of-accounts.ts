import { contractsAfter, customerStays } from '../derive/customer-stays';
import { ratio } from '../lib/ratio';
import { yearBefore } from '../model/comparable-periods';
import { compareWithBefore } from '../model/compare-period';
import type { Period } from '../model/period';
import { type AccountTable, lastDay, REVENUE, SOLD_ON, sumByAccount } from './accounts';
import type { KpiInput } from './metric';

/** What each account brings, by its code. */
export type Revenue = ReadonlyMap<number, number>;

/**
 * Revenue by account: of orders and won deals that of the period (`null`: of all time); of contracts the yearly value of
 * those in force when its last day is over, on the as-of day without a period. Throws a CallError when it would add up
 * several currencies.
 */
export function revenueOfAccounts(input: KpiInput, table: AccountTable, period: Period | null): Revenue {
  const scan = input.scan(table)!;
  const measure = REVENUE[table];
  // Refuses money of several currencies.
  input.tally(measure, null);
  const all = scan.rows(measure.where, null);
  if (table === 'customers') {
    const day = lastDay({ period, today: input.today });
    const inForce = day === null ? [] : contractsAfter(customerStays(scan.table, all), day);
    return sumByAccount(
      scan,
      inForce.map(({ row }) => row),
      'yearlyValue',
    );
  }
  return sumByAccount(scan, period ? scan.rowsIn(all, SOLD_ON[table], period) : all, 'amount');
}

/** Revenue of a period as far as it has passed, and of as many days a year before; `null` before it has begun. */
export interface OnYearBefore {
  readonly now: Revenue;
  readonly before: Revenue;
}

export function onYearBefore(input: KpiInput, table: AccountTable): OnYearBefore | null {
  const { today } = input;
  const period = input.period!;
  if (period.start > today) return null;
  return {
    now: revenueOfAccounts(input, table, compareWithBefore(period, today).current),
    before: revenueOfAccounts(input, table, yearBefore(period, today)),
  };
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
] as const;
