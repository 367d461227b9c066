import { product, sum } from '../measures/measure';
import { IS_OPEN } from './deals';
import { defineMetric, type Example } from './metric';

export const weightedPipeline = defineMetric({
  id: 'weightedPipeline',
  name: 'WEIGHTEDPIPELINE',
  title: 'Weighted pipeline',
  summary: 'The value of the open deals, each by its odds of being won',
  rule: 'Sum of amount × probability over open deals; without a probability, × the win rate of the own closed deals',
  remarks: [
    'Probabilities may be written as 75, 0.75 or 75 %',
    'It says nothing about when the deals close: for that use SALESFORECAST',
    'The own win rate is that of the 12 months before the as-of day, from the stage of the deal on where lost deals show the stage in which they were lost',
  ],
  unit: 'money',
  better: 'higher',
  sources: ['+'],
  value: { measure: sum('deals', product('amount', 'chance'), { where: [IS_OPEN], date: 'expectedOn' }) },
  withoutPeriod: 'everything',
  over: 'now',
});

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Stage', 'Amount', 'Probability', 'Expected close'],
      ['Acorn', 'Proposal', 100000, '50 %', '2026-01-20'],
      ['Birch', 'Proposal', 100000, '50 %', '2026-02-20'],
      ['Cedar', 'Negotiation', 100000, '100 %', '2026-03-20'],
    ],
    args: ['', 'month'],
    result: [
      ['Month', 'Weighted pipeline'],
      ['2026-01', 50000],
      ['2026-02', 50000],
      ['2026-03', 100000],
    ],
  },
];
