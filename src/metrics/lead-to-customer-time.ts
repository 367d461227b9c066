import { days, mean, medianOf } from '../measures/measure';
import { IS_CUSTOMER, IS_LEAD, SAMPLE_LEADS, USES_DEALS } from './leads';
import { defineMetric, type Example } from './metric';

const wait = mean('leads', days('created', 'customerOn'), { where: [IS_LEAD, IS_CUSTOMER], date: 'customerOn' });

export const leadToCustomerTime = defineMetric({
  id: 'leadToCustomerTime',
  name: 'LEADTOCUSTOMERTIME',
  title: 'Time to acquire a customer',
  summary: 'How many days pass from a new lead to a customer',
  rule: 'Mean of the days from the lead’s created date to the day on which it became a customer, by that day',
  remarks: [
    'A lead becomes a customer when the first of its deals is won, else on its customer date',
    'Leads that lack a date, or became customers before they were created, are left out',
  ],
  unit: 'days',
  better: 'lower',
  sources: ['S2'],
  value: { measure: wait },
  uses: USES_DEALS,
  median: medianOf(wait),
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], result: 60 },
  { ranges: [SAMPLE_LEADS], args: ['2026-Q2'], result: 50 },
];
