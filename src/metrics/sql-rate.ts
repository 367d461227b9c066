import { oneOf } from '../measures/measure';
import { IGNORED_LEADS, newLeads, SAMPLE_LEADS, USES_DEALS } from './leads';
import { defineMetric, type Example } from './metric';

const isMql = oneOf('reachedMql', 'TRUE');

export const sqlRate = defineMetric({
  id: 'sqlRate',
  name: 'SQLRATE',
  title: 'Marketing-qualified to sales-qualified leads',
  summary: 'The share of marketing-qualified leads (MQL) that became sales-qualified (SQL)',
  rule: 'Leads that became sales-qualified ÷ leads that became marketing-qualified, by the day on which the leads were created',
  remarks: [
    'A lead that came further counts as sales-qualified, also without a date of it',
    'A lead that was rejected counts only where a date tells how far it had come',
    'How sales-qualified leads go on: LEADCONVERSION with @from SQL',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S1'],
  value: {
    numerator: newLeads(isMql, oneOf('reachedSql', 'TRUE')),
    denominator: newLeads(isMql),
  },
  uses: USES_DEALS,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [{ ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 0.75 }];
