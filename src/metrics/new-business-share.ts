import { count, field, oneOf, sum } from '../measures/measure';
import { IS_WON } from './deals';
import { defineMetric, type Example } from './metric';

export const newBusinessShare = defineMetric({
  id: 'newBusinessShare',
  name: 'NEWBUSINESSSHARE',
  title: 'New business',
  summary: 'The share of the won amount that came from new customers',
  rule: 'Won amount of deals with new customers ÷ won amount of deals with new or existing customers, by the day on which they closed',
  remarks: [
    'A type column that says new or existing decides; else an account is new on the day of its first won deal',
    'Without types, a customers tab tells who was a customer before the deal was created',
    'Without types and customers the first 12 months of data are left out, since everybody looks new in them',
    'Deals whose type says neither, or without an account, are left out',
  ],
  unit: 'share',
  better: 'neither',
  sources: ['S0'],
  value: {
    numerator: sum('deals', field('amount'), { where: [IS_WON, oneOf('customerKind', 'new')], date: 'closedOn' }),
    denominator: sum('deals', field('amount'), {
      where: [IS_WON, oneOf('customerKind', 'new', 'existing')],
      date: 'closedOn',
    }),
  },
  beside: [
    {
      label: 'Won deals left out: neither new nor existing',
      measure: count('deals', { where: [IS_WON, oneOf('customerKind', '')], date: 'closedOn' }),
      whyEmpty:
        'No won deal is known to be with a new or an existing customer: it takes types that say so, a range of customers, or more than 12 months of deals',
    },
  ],
  uses: { customers: ['account', 'id', 'start', 'registered'] },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Account', 'Stage', 'Amount', 'Type', 'Closed'],
      ['Acorn', 'Oak & Co', 'Won', 3000, 'New Business', '2026-01-05'],
      ['Birch', 'Oak & Co', 'Won', 1000, 'Upsell', '2026-03-05'],
      ['Cedar', 'Elm Ltd', 'Lost', 9000, 'New Business', '2026-04-05'],
      ['Dogwood', 'Elm Ltd', 'Won', 500, '', '2026-05-05'],
    ],
    result: 0.75,
  },
];
