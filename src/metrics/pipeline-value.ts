import { field, sum } from '../measures/measure';
import { IS_OPEN, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const pipelineValue = defineMetric({
  id: 'pipelineValue',
  name: 'PIPELINEVALUE',
  title: 'Open pipeline',
  summary: 'The value of all open deals, whatever their odds',
  rule: 'Sum of the amounts of open deals; with a period, of those expected to close in it',
  remarks: ['Not a forecast: most of it will not close in the period', 'Open deals without an amount add nothing'],
  unit: 'money',
  better: 'higher',
  sources: ['S0'],
  value: { measure: sum('deals', field('amount'), { where: [IS_OPEN], date: 'expectedOn' }) },
  withoutPeriod: 'everything',
  over: 'now',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 7500 },
  { deals: SAMPLE_DEALS, args: ['2026-Q3'], result: 2500 },
];
