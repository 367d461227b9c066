import { CONTACT_BASES } from '../derive/deal-contact';
import { count, days, mean, medianOf, oneOf } from '../measures/measure';
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
    'The first contact is the first contact date, else the first activity done for the deal, else the day on which its lead was created, else that of the deal itself',
    'Activities and leads count where their ranges are given: they name the deal by its id',
    'Won deals that lack a date or close before the first contact are left out',
  ],
  unit: 'days',
  better: 'lower',
  sources: ['S1'],
  value: { measure: wait },
  uses: {
    leads: ['id', 'dealId', 'created'],
    activities: ['dealId', 'day', 'done'],
  },
  beside: CONTACT_BASES.filter((basis) => basis !== '').map((basis) => ({
    label: `Won deals counted from the ${basis}`,
    measure: count('deals', { where: [IS_WON, oneOf('firstContactBasis', basis)], date: 'closedOn' }),
  })),
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
  {
    ranges: [
      [
        ['Deal ID', 'Status', 'First contact', 'Created', 'Closed'],
        ['D1', 'Won', '2026-01-01', '2026-01-05', '2026-02-10'],
        ['D2', 'Won', '', '2026-01-11', '2026-03-12'],
        ['D3', 'Won', '', '2026-01-11', '2026-03-12'],
      ],
      [
        ['Date', 'Rep', 'Type', 'Deal ID'],
        ['2026-01-21', 'Ada', 'Call', 'D2'],
        ['2026-02-03', 'Ada', 'Meeting', 'D2'],
        ['2026-01-02', 'Ada', 'Call', 'D1'],
      ],
    ],
    result: 50,
  },
];
