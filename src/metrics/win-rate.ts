import { count } from '../measures/measure';
import { IS_CLOSED, IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const winRate = defineMetric({
  id: 'winRate',
  name: 'WINRATE',
  title: 'Win rate',
  summary: 'The share of closed deals that were won',
  rule: 'Won deals ÷ (won + lost deals), by the day on which they closed',
  remarks: [
    'Also called hit rate or close rate',
    'Open deals do not count',
    'Many CRMs divide by all deals created: see the cohort win rate',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S1'],
  value: {
    numerator: count('deals', { where: [IS_CLOSED, IS_WON], date: 'closedOn' }),
    denominator: count('deals', { where: [IS_CLOSED], date: 'closedOn' }),
  },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 0.6 },
  {
    deals: SAMPLE_DEALS,
    args: ['', 'Owner'],
    result: [
      ['Owner', 'Win rate'],
      ['Ada', 0.333333333333333],
      ['Ben', 1],
    ],
  },
];
