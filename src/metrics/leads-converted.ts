import { count, oneOf } from '../measures/measure';
import { IS_LEAD, SAMPLE_LEADS, USES_DEALS } from './leads';
import { defineMetric, type Example } from './metric';

export const leadsConverted = defineMetric({
  id: 'leadsConverted',
  name: 'LEADSCONVERTED',
  title: 'Leads converted',
  summary: 'How many leads were converted',
  rule: 'Number of leads that were converted to a deal or a customer, by the day of it',
  remarks: [
    'A lead counts as converted by its date, its yes or no, its deal or its status',
    'Where no date of it stands there, the day on which its first deal was created counts, else that on which it became a customer',
  ],
  unit: 'count',
  better: 'higher',
  sources: ['S2'],
  value: {
    measure: count('leads', { where: [IS_LEAD, oneOf('wasConverted', 'TRUE')], date: 'convertedOn' }),
  },
  uses: USES_DEALS,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], result: 3 },
  { ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 2 },
];
