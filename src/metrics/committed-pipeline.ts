import { field, oneOf, sum } from '../measures/measure';
import { SAMPLE_PROCESS } from './activities';
import { IS_OPEN } from './deals';
import { defineMetric, type Example } from './metric';

export const committedPipeline = defineMetric({
  id: 'committedPipeline',
  name: 'COMMITTEDPIPELINE',
  title: 'Committed pipeline',
  summary: 'The qualified part of the open pipeline',
  rule: 'Sum of the amounts of open deals at or past the qualified stage; with a period, of those expected to close in it',
  remarks: [
    'Deals on hold do not count, however far they have come',
    'A stage of your own counts as qualified when it stands behind a qualified one; its class can be set on the settings tab',
    'Deals without an amount are left out',
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S0'],
  value: {
    measure: sum('deals', field('amount'), { where: [IS_OPEN, oneOf('isQualified', 'TRUE')], date: 'expectedOn' }),
  },
  withoutPeriod: 'everything',
  over: 'now',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_PROCESS, result: 7500 },
  { deals: SAMPLE_PROCESS, args: ['2026-Q2'], result: 5000 },
];
