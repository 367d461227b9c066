import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn, rowsOf } from '../functions/call';
import { expectDigits } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: { clean_orders: number; customers: number; revenue: number; avg_order: number };
  monthly_sales: { month: string; orders: number; customers: number; sales: number; avg_order: number }[];
  repeat: { orders_after_first: number; orders_per_customer: number };
  customer_value: { avg_revenue_per_customer: number };
  month_on_month_retention: { ym_index: number; buyers: number; retention: number }[];
  quarter_retention_2010: { quarter_2010: number; buyers: number; retention: number; churn: number }[];
  cohort_first_month_2010_01: { month: string; active: number }[];
}

const HERE = environmentOn('2010-12-31');
/** The query leaves out cancelled invoices, those worth nothing and those without a customer. */
const CLEAN = ['amount', '>0', 'customer_id', '<>'];

describeShared('data/online_retail', () => {
  const orders = readSet('online_retail', 'invoices_28k.csv');
  const truth = readTruth<Truth>('online_retail');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, orders, ...args);

  /** The query adds up lines to the tenth of a cent, the invoices are rounded to cents: 8,832,003.274 and 8,832,003.26. */
  const expectToCents = (found: unknown, expected: number) =>
    expect(Math.abs((found as number) / expected - 1)).toBeLessThan(2e-8);

  test('AVGORDERVALUE and REVENUEPERCUSTOMER are the true ones', () => {
    expectToCents(kpi('AVGORDERVALUE', '', '', ...CLEAN), truth.counts.avg_order);
    expectToCents(kpi('REVENUEPERCUSTOMER', '', '', ...CLEAN), truth.customer_value.avg_revenue_per_customer);
    expectToCents(
      kpi('CUSTOMERLTV', '', '', ...CLEAN, '@method', 'historic'),
      truth.customer_value.avg_revenue_per_customer,
    );
  });

  test('AVGORDERVALUE and REVENUEPERCUSTOMER by month', () => {
    const average = byGroup(kpi('AVGORDERVALUE', '', 'month', ...CLEAN));
    const perCustomer = byGroup(kpi('REVENUEPERCUSTOMER', '', 'month', ...CLEAN));
    expect(Object.keys(average)).toEqual(truth.monthly_sales.map(({ month }) => month));
    for (const { month, avg_order, sales, customers } of truth.monthly_sales) {
      expectToCents(average[month], avg_order);
      expectToCents(perCustomer[month], sales / customers);
    }
  });

  test('returns lower what an order is worth, and are no orders of their own', () => {
    const all = kpi('AVGORDERVALUE') as number;
    const amounts = orders.slice(1).map((row) => row[4] as number);
    const sold = amounts.filter((amount) => amount >= 0).length;
    expectDigits(all, amounts.reduce((sum, amount) => sum + amount, 0) / sold);
  });

  test('NEWCUSTOMERS and REPEATDEALS of the whole range are the true ones', () => {
    const { customers, clean_orders } = truth.counts;
    expect(kpi('NEWCUSTOMERS', '', '', ...CLEAN, '@unknown', 'count')).toBe(customers);
    expectDigits(
      kpi('REPEATDEALS', '', '', ...CLEAN, '@unknown', 'count'),
      truth.repeat.orders_after_first / customers,
    );
    expectDigits(truth.repeat.orders_after_first + customers, clean_orders);
  });

  test('in a range of a year it cannot be told who is new before the last days of it', () => {
    expect(kpi('NEWCUSTOMERS', '2010-06', '', ...CLEAN)).toBe('');
    expect(kpi('REPEATDEALS', '2010-06', '', ...CLEAN)).toBe('');
    expect(kpi('NEWCUSTOMERS', '2010-12', '', ...CLEAN)).toBeGreaterThan(0);
  });

  test('what docs/differences.md tells of the set', () => {
    expect(kpi('REPEATDEALS', '', '', ...CLEAN)).toBeCloseTo(1.274, 4);
    // Of 2009 December alone is in the range.
    expect(kpi('ORDERGROWTH', '2010', '', ...CLEAN)).toBe('');
    const lapsed = callIn(environmentOn('2010-12-09'), 'CHURNRATE', orders, '2010-Q4', '', ...CLEAN, '@window', '90');
    expect(lapsed).toBeCloseTo(0.2388, 4);
  });

  describe('who bought again', () => {
    test.each(truth.quarter_retention_2010)('in the quarter after %j', ({ quarter_2010, retention, churn }) => {
      const period = `2010-Q${quarter_2010 + 1}`;
      expectDigits(kpi('RETENTIONRATE', period, '', ...CLEAN), retention);
      expectDigits(kpi('CHURNRATE', period, '', ...CLEAN), churn);
    });

    test('month by month', () => {
      const monthly = byGroup(kpi('RETENTIONRATE', '2010', 'month', ...CLEAN));
      for (const { ym_index, retention } of truth.month_on_month_retention) {
        const month = ym_index + 1 - 2010 * 12;
        expectDigits(monthly[`2010-${String(month).padStart(2, '0')}`], retention);
      }
    });

    test('net churn is the fall of the number of buyers', () => {
      const [, february, march] = truth.monthly_sales.slice(1);
      const net = kpi('CHURNRATE', '2010-03', '', ...CLEAN, '@net', 'yes');
      expectDigits(net, (february!.customers - march!.customers) / february!.customers);
    });
  });

  test('COHORTRETENTION of January 2010 by month is the true one', () => {
    const [header, row] = kpi('COHORTRETENTION', '2010-01', 'month', ...CLEAN) as [string[], number[]];
    const active = truth.cohort_first_month_2010_01.map((each) => each.active);
    expect(header.slice(2)).toHaveLength(active.length);
    expect(row[1]).toBe(active[0]);
    active.forEach((each, i) => {
      expectDigits(row[i + 2], each / active[0]!);
    });
  });

  test('COHORTRETENTION by quarter has every customer in one cohort', () => {
    const rows = rowsOf(kpi('COHORTRETENTION', '', '', ...CLEAN)) as number[][];
    expect(rows.reduce((sum, row) => sum + row[1]!, 0)).toBe(truth.counts.customers);
  });
});
