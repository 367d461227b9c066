import { ratio } from '../lib/ratio';
import { type Condition, field, type Measure, oneOf, sum } from '../measures/measure';
import { IGNORED_LEADS, IS_COSTED, newLeads } from './leads';
import { type Combined, defineMetric, type Example } from './metric';

/** The spend over the leads of months with costs; the others are told beside it. */
function costOf(leadsWith: (condition: Condition) => Measure): Combined {
  return {
    parts: {
      spend: { measure: spend },
      others: { measure: leadsWith(oneOf('isUncosted', 'TRUE')) },
      leads: { measure: leadsWith(IS_COSTED) },
    },
    combine: (values) => ratio(values.spend!, values.leads!),
    problem: ({ leads, others }) =>
      !leads && others ? 'No costs are entered for the months in which these leads were created' : null,
  };
}

const spend = sum('spending', field('spend'), { date: 'day' });

export const costPerLead = defineMetric({
  id: 'costPerLead',
  name: 'COSTPERLEAD',
  title: 'Cost per lead',
  summary: 'What a new lead costs',
  rule: 'Spend ÷ leads created in the same period; grouped by source or campaign, those of the same one',
  remarks: [
    'Spend of a month or another period is spread evenly over its days, spend with a date stands on that day',
    'The leads are those of the range of leads; without one, those that the costs tab counts itself',
    'It is the sum of spend over the sum of leads, not the mean of the rows’ own costs per lead',
    'Leads of months for which no spend at all is entered do not count: what they cost is not known, and the figure of such a month is empty',
    'Leads of sources without spend make the figure of all sources lower',
    IGNORED_LEADS,
  ],
  unit: 'money',
  better: 'lower',
  sources: ['S0'],
  value: [
    costOf(newLeads),
    costOf((condition) => sum('spending', field('leads'), { where: [condition], date: 'day' })),
  ],
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Lead ID', 'Created', 'Source', 'Status'],
        ['L1', '2026-01-05', 'Website', 'New'],
        ['L2', '2026-01-20', 'Event', 'New'],
        ['L3', '2026-02-03', 'Website', 'New'],
        ['L4', '2026-02-17', 'Website', 'New'],
      ],
      [
        ['Month', 'Source', 'Spend'],
        ['2026-01', 'Website', 310],
        ['2026-01', 'Event', 900],
        ['2026-02', 'Website', 290],
      ],
    ],
    args: ['', 'Source'],
    result: [
      ['Source', 'Cost per lead'],
      ['Event', 900],
      ['Website', 200],
    ],
  },
  {
    ranges: [
      [
        ['Date', 'Campaign', 'Spend', 'Leads'],
        ['2026-03-01', 'Spring', 100, 4],
        ['2026-03-02', 'Spring', 50, 1],
      ],
    ],
    result: 30,
  },
];
