import { ratio } from '../lib/ratio';
import { SAMPLE_ORDERS, type SalesTable, WHICH_ORDERS } from './accounts';
import { defineMetric, type Example, type MetricValue } from './metric';
import { ORDERED, ORDERS } from './order-measures';
import { growthOf } from './revenue-of-accounts';

export const orderGrowth = defineMetric({
  id: 'orderGrowth',
  name: 'ORDERGROWTH',
  title: 'Growth of the average order',
  summary: 'How much larger the average order is than a year before',
  rule: 'Average order value ÷ average order value of the same period a year before − 1',
  remarks: [
    'A running period is compared with the same number of days a year before',
    'Empty without an order a year before: growth from nothing is no percentage',
    WHICH_ORDERS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S4'],
  value: [growthOver('orders'), growthOver('deals')],
  withoutPeriod: 'running quarter',
  over: 'whole period',
});

function growthOver(table: SalesTable): MetricValue {
  return {
    parts: {
      revenue: { measure: ORDERED[table] },
      orders: { measure: ORDERS[table] },
      revenueBefore: { measure: ORDERED[table], when: 'year before' },
      ordersBefore: { measure: ORDERS[table], when: 'year before' },
    },
    combine: ({ revenue, orders, revenueBefore, ordersBefore }) =>
      growthOf(ratio(revenue!, orders!), ratio(revenueBefore!, ordersBefore!)),
    problem: ({ orders, ordersBefore }) =>
      !orders || !ordersBefore ? `There was no order ${orders ? 'a year before' : 'in the period'}` : null,
  };
}

export const examples: readonly Example[] = [
  // 666.67 in the second quarter, 500 a year before
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q2'], result: 0.333333333333333 },
  { ranges: [SAMPLE_ORDERS], args: ['2025'], result: '' },
];
