import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn, rowsOf } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: { orders: number; customers: number; sales: number; avg_order: number; margin: number };
  yearly: { y: number; orders: number; customers: number; sales: number; profit: number; avg_order: number }[];
  monthly: { month: string; orders: number; sales: number }[];
  yearly_retention: { y: number; retention: number; churn: number }[];
  customer_value: { revenue_per_customer: number; orders_per_customer: number };
}

const HERE = environmentOn('2019-12-31');

describeShared('data/superstore', () => {
  const orders = readSet('superstore', 'orders.csv');
  const truth = readTruth<Truth>('superstore');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, orders, ...args);

  test('AVGORDERVALUE counts the lines of an order once', () => {
    expectDigits(kpi('AVGORDERVALUE'), truth.counts.avg_order);
    expectGroups(
      byGroup(kpi('AVGORDERVALUE', '', 'year')),
      Object.fromEntries(truth.yearly.map(({ y, avg_order }) => [y, avg_order])),
    );
    expectGroups(
      byGroup(kpi('AVGORDERVALUE', '', 'month')),
      Object.fromEntries(truth.monthly.map(({ month, sales, orders: count }) => [month, sales / count])),
    );
  });

  test('ORDERGROWTH is that of the average order on the year before', () => {
    truth.yearly.slice(1).forEach(({ y, avg_order }, i) => {
      expectDigits(kpi('ORDERGROWTH', String(y)), avg_order / truth.yearly[i]!.avg_order - 1);
    });
    expect(kpi('ORDERGROWTH', '2016')).toBe('');
  });

  test('REVENUEPERCUSTOMER and CUSTOMERLTV historic are the true ones', () => {
    expectDigits(kpi('REVENUEPERCUSTOMER'), truth.customer_value.revenue_per_customer);
    expectDigits(kpi('CUSTOMERLTV', '', '', '@method', 'historic'), truth.customer_value.revenue_per_customer);
    for (const { y, sales, customers } of truth.yearly) {
      expectDigits(kpi('REVENUEPERCUSTOMER', String(y)), sales / customers);
    }
  });

  describe('who bought again in the next year', () => {
    test.each(truth.yearly_retention)('%j', ({ y, retention, churn }) => {
      expectDigits(kpi('RETENTIONRATE', String(y + 1)), retention);
      expectDigits(kpi('CHURNRATE', String(y + 1)), churn);
    });
  });

  test('CUSTOMERLTV is revenue per customer × margin ÷ churn of the year', () => {
    const { sales, customers, profit } = truth.yearly[3]!;
    expectDigits(
      kpi('CUSTOMERLTV', '2019'),
      ((sales / customers) * (profit / sales)) / truth.yearly_retention[2]!.churn,
    );
    expect(kpi('CUSTOMERLTV')).toBe(kpi('CUSTOMERLTV', '2019'));
  });

  test('REPEATDEALS of the whole range are the orders after the first of each customer', () => {
    const { orders: all, customers } = truth.counts;
    expectDigits(kpi('REPEATDEALS', '', '', '@unknown', 'count'), (all - customers) / customers);
    expectDigits(truth.customer_value.orders_per_customer - 1, (all - customers) / customers);
  });

  test('what docs/differences.md tells of the set', () => {
    expect(kpi('REPEATDEALS')).toBeCloseTo(4.862, 4);
    expect(kpi('ORDERGROWTH', '2019')).toBeCloseTo(-0.0618, 4);
  });

  test('the years of NEWCUSTOMERS add up to all customers', () => {
    const yearly = Object.values(byGroup(kpi('NEWCUSTOMERS', '', 'year', '@unknown', 'count'))) as number[];
    expect(yearly.reduce((sum, count) => sum + count, 0)).toBe(truth.counts.customers);
    expect(yearly[0]).toBe(truth.yearly[0]!.customers);
  });

  test('PRODUCTADOPTION has shares of all customers', () => {
    const rows = rowsOf(kpi('PRODUCTADOPTION')) as [string, number, number][];
    expect(rows.length).toBeGreaterThan(1000);
    for (const [, customers, share] of rows.slice(0, 20)) expectDigits(share, customers / truth.counts.customers);
  });

  test('NETREVENUERETENTION and CLIENTGROWTH, worked out anew', () => {
    const byYear = (year: number) => {
      const sums = new Map<unknown, number>();
      for (const row of orders.slice(1)) {
        if (String(row[2]).endsWith(`/${year}`)) {
          const sales = Number(String(row[17]).replace(/[$,]/g, ''));
          sums.set(row[5], (sums.get(row[5]) ?? 0) + sales);
        }
      }
      return sums;
    };
    const [then, now] = [byYear(2018), byYear(2019)];
    const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
    const kept = [...then.keys()].map((customer) => now.get(customer) ?? 0);
    expectDigits(kpi('NETREVENUERETENTION', '2019'), sum(kept) / sum([...then.values()]));
    const growths = [...then].flatMap(([customer, before]) =>
      now.has(customer) ? [now.get(customer)! / before - 1] : [],
    );
    expectDigits(kpi('CLIENTGROWTH', '2019'), sum(growths) / growths.length);
  });
});
