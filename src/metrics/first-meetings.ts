import { count, oneOf } from '../measures/measure';
import { SAMPLE_ACTIVITIES } from './activities';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const firstMeetings = defineMetric({
  id: 'firstMeetings',
  name: 'FIRSTMEETINGS',
  title: 'First customer meetings',
  summary: 'How many accounts were met for the first time',
  rule: 'Number of accounts whose first meeting, demo, presentation or visit that was held falls in the period',
  remarks: [
    'Meetings that were cancelled, or to which nobody came, do not count',
    'In a log of 12 months every account looks new: without a range of customers the first 12 months are unknown and left out, unless "@unknown", "count" is given',
    'With a range of customers, accounts that were customers before the meeting do not count',
  ],
  unit: 'count',
  better: 'higher',
  sources: ['S0'],
  value: {
    needs: { firstMeetings: ['day', 'standing'] },
    uses: { customers: ['account', 'id', 'start', 'registered'], deals: ['id', 'account'] },
    compute,
  },
  withoutPeriod: 'everything',
  options: { unknown: ['leave out', 'count'] },
});

const withStanding = (...standings: string[]) =>
  count('firstMeetings', { where: [oneOf('standing', ...standings)], date: 'day' });

function compute({ scan, value, tally, book, options }: KpiInput): ComputedAnswer {
  const isCounted = options.unknown?.toLowerCase() === 'count';
  const found = value(isCounted ? withStanding('new', 'unknown') : withStanding('new'));
  const unknown = tally(withStanding('unknown')).n;
  const existing = tally(withStanding('existing')).n;
  const details: [string, number][] = [
    ['First meetings with customers of before, left out', existing],
    ['First meetings that may be with customers of before', unknown],
  ];
  if (found === 0 && unknown > 0) {
    return {
      values: [null],
      details,
      problem: book.table('customers')
        ? 'These accounts are customers without a start date'
        : 'These meetings lie in the first 12 months of the log, where every account looks new: add a range of customers, or "@unknown", "count"',
    };
  }
  return { values: [scan('activities')?.table.size === 0 ? null : found], details };
}

export const examples: readonly Example[] = [
  {
    ranges: [
      SAMPLE_ACTIVITIES,
      [
        ['Customer', 'Customer ID', 'Start date'],
        ['Acorn', 'C1', '2025-06-01'],
        ['Cedar', 'C2', '2026-04-01'],
      ],
    ],
    result: 1,
  },
  { ranges: [SAMPLE_ACTIVITIES], result: '' },
  { ranges: [SAMPLE_ACTIVITIES], args: ['', '', '@unknown', 'count'], result: 2 },
];
