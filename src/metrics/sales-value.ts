import { field, sum } from '../measures/measure';
import { IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const salesValue = defineMetric({
  id: 'salesValue',
  name: 'SALESVALUE',
  title: 'Sales',
  summary: 'The value of the deals that were won',
  rule: 'Sum of the amounts of won deals, by the day on which they closed',
  remarks: ['Won deals without an amount add nothing and are counted as missing'],
  unit: 'money',
  better: 'higher',
  sources: ['S1', 'S2'],
  value: { measure: sum('deals', field('amount'), { where: [IS_WON], date: 'closedOn' }) },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 4000 },
  {
    deals: SAMPLE_DEALS,
    args: ['2026-01..2026-06'],
    result:
      'SALESVALUE does not know the period "2026-01..2026-06". Write a year (2026), 2026-Q3, 2026-07, 2026-W31, FY2026, 2026-01-01..2026-03-31 or words such as last quarter',
  },
];
