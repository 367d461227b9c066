import { count, oneOf } from '../measures/measure';
import { SAMPLE_PROCESS, USES_HISTORY } from './activities';
import { IS_CLOSED, IS_WON } from './deals';
import { defineMetric, type Example } from './metric';

const cameToProposal = oneOf('reachedProposal', 'TRUE');

export const proposalToClose = defineMetric({
  id: 'proposalToClose',
  name: 'PROPOSALTOCLOSE',
  title: 'Proposal to close',
  summary: 'Of the deals that came to a proposal and are closed, the share that was won',
  rule: 'Won deals ÷ closed deals, among those that reached the proposal stage or a later one, by the day on which they closed',
  remarks: [
    'Deals that were lost before a proposal do not count: it is higher than the win rate',
    'Open deals do not count',
    'Where fewer than half of the lost deals show the stage that they were lost in, it takes the stage history as a second range',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: {
    numerator: count('deals', { where: [IS_CLOSED, cameToProposal, IS_WON], date: 'closedOn' }),
    denominator: count('deals', { where: [IS_CLOSED, cameToProposal], date: 'closedOn' }),
  },
  uses: USES_HISTORY,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_PROCESS, result: 0.666666666666667 },
  {
    deals: SAMPLE_PROCESS,
    args: ['2026', 'quarter'],
    result: [
      ['Quarter', 'Proposal to close'],
      ['2026-Q1', 1],
      ['2026-Q2', 0.5],
    ],
  },
];
