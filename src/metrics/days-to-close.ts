import { days, mean, medianOf } from '../measures/measure';
import { IS_WON } from './deals';
import { defineMetric, type Example } from './metric';

const wait = mean('deals', days('firstContactOn', 'closedOn'), { where: [IS_WON], date: 'closedOn' });

export const daysToClose = defineMetric({
  id: 'daysToClose',
  name: 'DAYSTOCLOSE',
  title: 'Days to close',
  summary: 'How many days pass from the first contact to a won deal',
  rule: 'Sum of the days from first contact to the close of won deals ÷ their number, by the day on which they closed',
  remarks: [
    'Where a deal has no first contact date, its created date stands in for it',
    'Won deals that lack a date or close before the first contact are left out',
  ],
  unit: 'days',
  better: 'lower',
  sources: ['S1'],
  value: { measure: wait },
  median: medianOf(wait),
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Status', 'First contact', 'Created', 'Closed'],
      ['Acorn', 'Won', '2026-01-01', '2026-01-05', '2026-02-10'],
      ['Birch', 'Won', '', '2026-01-11', '2026-03-12'],
      ['Cedar', 'Lost', '2026-01-01', '2026-01-05', '2026-01-06'],
    ],
    result: 50,
  },
];
