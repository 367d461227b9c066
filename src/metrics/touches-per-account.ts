import { field, type Measure, sum } from '../measures/measure';
import { IS_DONE, SAMPLE_ACTIVITIES } from './activities';
import { defineMetric, type Example } from './metric';

const where = [IS_DONE, { field: 'customer', is: 'filled' } as const];
const accounts: Measure = { tab: 'activities', aggregate: 'distinct', of: field('customer'), where, date: 'day' };

export const touchesPerAccount = defineMetric({
  id: 'touchesPerAccount',
  name: 'TOUCHESPERACCOUNT',
  title: 'Touches per account',
  summary: 'How often each account that was touched has been touched',
  rule: 'Activities that were done with an account ÷ accounts that they were done with, by the day of each',
  remarks: [
    'Activities without an account, such as a training, do not count',
    'With a range of deals or leads the account is also found by their id',
    'Names of one account that differ in case, spaces or marks alone are one',
  ],
  unit: 'ratio',
  better: 'neither',
  sources: ['+'],
  value: {
    numerator: sum('activities', field('count'), { where, date: 'day' }),
    denominator: accounts,
  },
  uses: { deals: ['id', 'account'], leads: ['id', 'account', 'company'] },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_ACTIVITIES], result: 2.333333333333333 },
  {
    ranges: [SAMPLE_ACTIVITIES],
    args: ['2026-Q1', 'Rep'],
    result: [
      ['Rep', 'Touches per account'],
      ['Ada', 1.333333333333333],
      ['Ben', 1.5],
    ],
  },
];
