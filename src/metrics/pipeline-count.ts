import { count } from '../measures/measure';
import { IS_OPEN, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

export const pipelineCount = defineMetric({
  id: 'pipelineCount',
  name: 'PIPELINECOUNT',
  title: 'Open deals',
  summary: 'How many deals are open',
  rule: 'Open deals; with a period, those expected to close in it',
  remarks: ['Deals on hold are open, tests and duplicates do not count'],
  unit: 'count',
  better: 'higher',
  sources: ['S0'],
  value: { measure: count('deals', { where: [IS_OPEN], date: 'expectedOn' }) },
  withoutPeriod: 'everything',
  over: 'now',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 3 },
  {
    deals: SAMPLE_DEALS,
    args: ['', 'Stage'],
    result: [
      ['Stage', 'Open deals'],
      ['Qualified', 1],
      ['Proposal', 2],
    ],
  },
];
