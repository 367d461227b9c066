import { days, type Measure, mean, medianOf } from '../measures/measure';
import { IS_LEAD, SAMPLE_LEADS, WAS_QUALIFIED } from './leads';
import { defineMetric, type Example } from './metric';

const ofLeads: Measure = mean('leads', days('created', 'qualifiedOn'), {
  where: [IS_LEAD, WAS_QUALIFIED],
  date: 'qualifiedOn',
});
const ofDeals: Measure = mean('deals', days('created', 'qualifiedDate'), { date: 'qualifiedDate' });

export const timeToQualify = defineMetric({
  id: 'timeToQualify',
  name: 'TIMETOQUALIFY',
  title: 'Time to qualify',
  summary: 'How many days pass until a lead or a deal is qualified',
  rule: 'Mean of the days from the created date to the qualified date, of leads or of deals, by the qualified date',
  remarks: [
    'Given both, it is of leads; with deals alone, of deals',
    'Without a qualified date that of becoming sales-qualified counts, on a tab without either that of becoming marketing-qualified',
    'Rows that lack a date, or were qualified before they were created, are left out',
  ],
  unit: 'days',
  better: 'lower',
  sources: ['S0'],
  median: medianOf(ofLeads),
  value: [{ measure: ofLeads }, { measure: ofDeals }],
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 5.666666666666667 },
  {
    ranges: [
      [
        ['Deal', 'Stage', 'Created', 'Qualified date'],
        ['Acorn', 'Won', '2026-01-05', '2026-01-09'],
        ['Birch', 'Lost', '2026-01-12', '2026-01-20'],
        ['Cedar', 'Prospecting', '2026-02-02', ''],
      ],
    ],
    result: 6,
  },
];
