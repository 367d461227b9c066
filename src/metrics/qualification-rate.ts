import { IGNORED_LEADS, newLeads, SAMPLE_LEADS, USES_DEALS, WAS_QUALIFIED } from './leads';
import { defineMetric, type Example } from './metric';

export const qualificationRate = defineMetric({
  id: 'qualificationRate',
  name: 'QUALIFICATIONRATE',
  title: 'New leads to qualified',
  summary: 'The share of new leads that were qualified',
  rule: 'Leads that were qualified ÷ leads, by the day on which the leads were created',
  remarks: [
    'Qualified means by sales; on a tab that tells of marketing-qualified leads alone, those',
    'Leads that were converted count as qualified, also without a date of it',
    'Leads of the last weeks may still be qualified: the share of a recent period grows',
    'A lead that was rejected counts as qualified only where a date tells that it had been',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: { numerator: newLeads(WAS_QUALIFIED), denominator: newLeads() },
  uses: USES_DEALS,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [{ ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 0.6 }];
