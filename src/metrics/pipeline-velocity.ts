import { ratio } from '../lib/ratio';
import { count, days, field, mean, oneOf } from '../measures/measure';
import { IS_CLOSED, IS_OPEN, IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const pipelineVelocity = defineMetric({
  id: 'pipelineVelocity',
  name: 'PIPELINEVELOCITY',
  title: 'Sales velocity',
  summary: 'What the open deals bring in a day at the usual win rate, size and speed',
  rule: 'Open qualified deals × average won deal × win rate ÷ mean sales cycle in days, the last three over the 12 months before the as-of day',
  remarks: [
    'Open deals before the qualified stage and those on hold do not count',
    'With a period only open deals expected to close in it count',
    'Under 20 closed deals in those 12 months the rates are unsure',
    'The three rates are those of the group when it is grouped',
  ],
  unit: 'moneyPerDay',
  better: 'higher',
  sources: ['+'],
  value: {
    parts: {
      open: { measure: count('deals', { where: [IS_OPEN, oneOf('isQualified', 'TRUE')], date: 'expectedOn' }) },
      size: {
        measure: mean('deals', field('amount'), { where: [IS_WON], date: 'closedOn' }),
        when: 'look-back',
      },
      won: { measure: count('deals', { where: [IS_CLOSED, IS_WON], date: 'closedOn' }), when: 'look-back' },
      closed: { measure: count('deals', { where: [IS_CLOSED], date: 'closedOn' }), when: 'look-back' },
      cycle: {
        measure: mean('deals', days('created', 'closedOn'), { where: [IS_WON], date: 'closedOn' }),
        when: 'look-back',
      },
    },
    combine: ({ open, size, won, closed, cycle }) => {
      const winRate = ratio(won!, closed!);
      return size === null || winRate === null ? null : ratio(open! * size! * winRate, cycle!);
    },
  },
  withoutPeriod: 'everything',
  over: 'now',
});

export const examples: readonly Example[] = [
  // 3 × 2,000 × 0.6 ÷ 50.33
  { deals: SAMPLE_DEALS, result: 71.523178807947 },
];
