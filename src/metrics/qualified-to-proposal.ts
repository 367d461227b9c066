import { count, oneOf } from '../measures/measure';
import { SAMPLE_PROCESS, USES_HISTORY } from './activities';
import { IS_DEAL } from './deals-created';
import { defineMetric, type Example } from './metric';

const isQualified = [IS_DEAL, oneOf('reachedQualified', 'TRUE')];

export const qualifiedToProposal = defineMetric({
  id: 'qualifiedToProposal',
  name: 'QUALIFIEDTOPROPOSAL',
  title: 'Qualified to proposal',
  summary: 'Of the deals that were qualified, the share that came to a proposal',
  rule: 'Deals that reached the proposal stage or a later one ÷ deals that reached the qualified stage or a later one, by the day on which they were created',
  remarks: [
    'Won deals have reached both; lost deals count with the stage that they were lost in',
    'Deals that are still on their way count as not yet there',
    'Where fewer than half of the lost deals show the stage that they were lost in, it takes the stage history as a second range',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: {
    numerator: count('deals', { where: [...isQualified, oneOf('reachedProposal', 'TRUE')], date: 'created' }),
    denominator: count('deals', { where: isQualified, date: 'created' }),
  },
  uses: USES_HISTORY,
  withoutPeriod: 'everything',
  over: 'cohort',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_PROCESS, result: 0.666666666666667 },
  {
    deals: SAMPLE_PROCESS,
    args: ['2026-Q1', 'Owner'],
    result: [
      ['Owner', 'Qualified to proposal'],
      ['Ada', 0.666666666666667],
      ['Ben', 1],
    ],
  },
];
