import { field, sum } from '../measures/measure';
import { IS_CLOSED, IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const winRateValue = defineMetric({
  id: 'winRateValue',
  name: 'WINRATEVALUE',
  title: 'Win rate by value',
  summary: 'The share of the closed value that was won',
  rule: 'Won amount ÷ (won + lost) amount, by the day on which the deals closed',
  remarks: ['Deals without an amount are left out', 'Meaningless where lost deals carry no amount or 0'],
  unit: 'share',
  better: 'higher',
  sources: ['+'],
  value: {
    numerator: sum('deals', field('amount'), { where: [IS_CLOSED, IS_WON], date: 'closedOn' }),
    denominator: sum('deals', field('amount'), { where: [IS_CLOSED], date: 'closedOn' }),
  },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [{ deals: SAMPLE_DEALS, result: 0.4 }];
