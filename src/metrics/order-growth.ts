import { ratio } from '../lib/ratio';
import { SAMPLE_ORDERS, type SalesTable, WHICH_ORDERS, waysOfAccounts } from './accounts';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { ORDERED, ORDERS } from './order-measures';
import { daysOnYearBefore, growthOf, TOO_SHORT_REMARK } from './revenue-of-accounts';
import { COVERAGE_REMARKS } from './sales-coverage';

const NEEDED: Readonly<Record<SalesTable, readonly string[]>> = {
  orders: ['orderKey', 'isIgnored', 'isSale', 'amount', 'date'],
  deals: ['status', 'amount', 'closedOn', 'hasClosed'],
};

export const orderGrowth = defineMetric({
  id: 'orderGrowth',
  name: 'ORDERGROWTH',
  title: 'Growth of the average order',
  summary: 'How much larger the average order is than a year before',
  rule: 'Average order value ÷ average order value of the same period a year before − 1',
  remarks: [
    'A running period is compared with the same number of days a year before',
    ...COVERAGE_REMARKS,
    TOO_SHORT_REMARK,
    'Empty without an order a year before: growth from nothing is no percentage',
    WHICH_ORDERS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S4'],
  value: waysOfAccounts(['orders', 'deals'], NEEDED, compute),
  withoutPeriod: 'running quarter',
  over: 'whole period',
});

function compute(input: KpiInput, table: SalesTable): ComputedAnswer {
  const days = daysOnYearBefore(input, table);
  if ('problem' in days) return { values: [null], details: [], problem: days.problem };
  const [now, before] = [days.now, days.before].map((period) => {
    const [revenue, orders] = [ORDERED, ORDERS].map((measures) => input.value(measures[table], period));
    return { revenue: revenue!, orders: orders!, mean: ratio(revenue!, orders!) };
  }) as [OrdersOf, OrdersOf];
  return {
    values: [growthOf(now.mean, before.mean)],
    details: [
      ['Ordered', now.revenue],
      ['Orders', now.orders],
      ['Average order', now.mean],
      ['Ordered a year before', before.revenue],
      ['Orders a year before', before.orders],
      ['Average order a year before', before.mean],
      ...days.told,
    ],
    ...(now.orders && before.orders
      ? {}
      : { problem: `There was no order ${now.orders ? 'a year before' : 'in the period'}` }),
  };
}

interface OrdersOf {
  readonly revenue: number | null;
  readonly orders: number | null;
  readonly mean: number | null;
}

export const examples: readonly Example[] = [
  // 666.67 in the second quarter, 500 a year before
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q2'], result: 0.333333333333333 },
  { ranges: [SAMPLE_ORDERS], args: ['2025'], result: '' },
];
