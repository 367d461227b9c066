import { count } from '../measures/measure';
import { IS_OPEN, IS_WON, SAMPLE_DEALS } from './deals';
import { IS_DEAL } from './deals-created';
import { defineMetric, type Example } from './metric';

export const cohortWinRate = defineMetric({
  id: 'cohortWinRate',
  name: 'COHORTWINRATE',
  title: 'Opportunity to close',
  summary: 'Of the deals created in a period, the share that has been won so far',
  rule: 'Won deals ÷ all deals, by the day on which they were created',
  remarks: [
    'Deals still open count as not yet won: the share of young deals rises with time',
    'The win rate, which divides by closed deals alone, is another figure',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: {
    numerator: count('deals', { where: [IS_DEAL, IS_WON], date: 'created' }),
    denominator: count('deals', { where: [IS_DEAL], date: 'created' }),
  },
  beside: [{ label: 'Deals still open', measure: count('deals', { where: [IS_OPEN], date: 'created' }) }],
  withoutPeriod: 'everything',
  over: 'cohort',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 0.375 },
  {
    deals: SAMPLE_DEALS,
    args: ['', 'quarter'],
    result: [
      ['Quarter', 'Opportunity to close'],
      ['2026-Q1', 0.6],
      ['2026-Q2', 0],
    ],
  },
];
