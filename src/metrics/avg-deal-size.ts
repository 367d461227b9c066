import { field, mean, medianOf } from '../measures/measure';
import { IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

const size = mean('deals', field('amount'), { where: [IS_WON], date: 'closedOn' });

export const avgDealSize = defineMetric({
  id: 'avgDealSize',
  name: 'AVGDEALSIZE',
  title: 'Average deal size',
  summary: 'What a won deal is worth on average',
  rule: 'Won amount ÷ won deals with an amount, by the day on which they closed',
  remarks: ['Won deals without an amount are left out, those with a written 0 count', 'Lost deals do not count'],
  unit: 'money',
  better: 'higher',
  sources: ['S0', 'S1'],
  value: { measure: size },
  median: medianOf(size),
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 2000 },
  {
    deals: SAMPLE_DEALS,
    args: ['2026', 'quarter'],
    result: [
      ['Quarter', 'Average deal size'],
      ['2026-Q1', 1000],
      ['2026-Q2', 3000],
    ],
  },
];
