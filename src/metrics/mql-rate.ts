import { oneOf } from '../measures/measure';
import { IGNORED_LEADS, newLeads, SAMPLE_LEADS, USES_DEALS } from './leads';
import { defineMetric, type Example } from './metric';

export const mqlRate = defineMetric({
  id: 'mqlRate',
  name: 'MQLRATE',
  title: 'Leads to marketing-qualified leads',
  summary: 'The share of new leads that became marketing-qualified (MQL)',
  rule: 'Leads that became marketing-qualified ÷ leads, by the day on which the leads were created',
  remarks: [
    'A lead that came further counts as marketing-qualified, also without a date of it',
    'A lead that was rejected counts only where a date tells that it had been marketing-qualified',
    'How marketing-qualified leads go on: LEADCONVERSION with @from MQL',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S1'],
  value: { numerator: newLeads(oneOf('reachedMql', 'TRUE')), denominator: newLeads() },
  uses: USES_DEALS,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [{ ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 0.8 }];
