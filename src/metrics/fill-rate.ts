import { type Condition, field, sum } from '../measures/measure';
import { IS_ORDER, SAMPLE_ORDERS } from './accounts';
import { defineMetric, type Example } from './metric';

const IS_TOLD: readonly Condition[] = [
  IS_ORDER,
  { field: 'quantity', is: 'at least', limit: 0 },
  { field: 'filled', is: 'filled' },
];

export const fillRate = defineMetric({
  id: 'fillRate',
  name: 'FILLRATE',
  title: 'Positions filled',
  summary: 'How much of what was ordered has been filled: positions in staffing, units elsewhere',
  rule: 'Sum of the filled quantity ÷ sum of the ordered quantity, by the order date',
  remarks: [
    'Orders without a filled quantity are left out of both: a written 0 says that nothing was filled',
    'Orders that were cancelled, by their status, or are dated after the as-of day, and returns (negative quantities) do not count',
    'Over 100 % more was filled than ordered',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: {
    numerator: sum('orders', field('filled'), { where: IS_TOLD, date: 'date' }),
    denominator: sum('orders', field('quantity'), { where: IS_TOLD, date: 'date' }),
  },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  // 44 of 48
  { ranges: [SAMPLE_ORDERS], result: 0.916666666666667 },
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q1'], result: 0.85 },
];
