import { count } from '../measures/measure';
import { IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const salesCount = defineMetric({
  id: 'salesCount',
  name: 'SALESCOUNT',
  title: 'Number of sales',
  summary: 'How many deals were won',
  rule: 'Won deals, by the day on which they closed',
  remarks: ['With a period or a calendar grain, won deals without a close date are left out'],
  unit: 'count',
  better: 'higher',
  sources: ['S0'],
  value: { measure: count('deals', { where: [IS_WON], date: 'closedOn' }) },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 3 },
  { deals: SAMPLE_DEALS, args: ['2026-Q1'], result: 1 },
];
