import { IGNORED_LEADS, newLeads, SAMPLE_LEADS } from './leads';
import { defineMetric, type Example } from './metric';

export const leadCount = defineMetric({
  id: 'leadCount',
  name: 'LEADCOUNT',
  title: 'New leads',
  summary: 'How many leads came in',
  rule: 'Number of leads, by the day on which they were created',
  remarks: [IGNORED_LEADS, 'Leads that were rejected or converted later count as well'],
  unit: 'count',
  better: 'higher',
  sources: ['S2'],
  value: { measure: newLeads() },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], result: 7 },
  {
    ranges: [SAMPLE_LEADS],
    args: ['2026', 'quarter'],
    result: [
      ['Quarter', 'New leads'],
      ['2026-Q1', 5],
      ['2026-Q2', 2],
    ],
  },
];
