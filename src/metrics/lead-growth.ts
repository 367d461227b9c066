import { ratio } from '../lib/ratio';
import { IGNORED_LEADS, newLeads, SAMPLE_LEADS } from './leads';
import { defineMetric, type Example } from './metric';

export const leadGrowth = defineMetric({
  id: 'leadGrowth',
  name: 'LEADGROWTH',
  title: 'Growth of leads',
  summary: 'How many more leads came in than in the period before',
  rule: 'Leads created in the period ÷ leads created in the period before − 1',
  remarks: [
    'A running period is compared with the same number of days of the one before',
    'Empty where the period before had no leads: growth from nothing is no percentage',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S2'],
  value: {
    parts: { leads: { measure: newLeads() }, before: { measure: newLeads(), when: 'period before' } },
    combine: ({ leads, before }) => growth(leads!, before!),
  },
  withoutPeriod: 'running quarter',
  over: 'whole period',
});

function growth(now: number | null, before: number | null): number | null {
  const times = ratio(now, before);
  return times === null ? null : times - 1;
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], args: ['2026-02'], result: 0 },
  { ranges: [SAMPLE_LEADS], args: ['2026-03'], result: -0.5 },
  { ranges: [SAMPLE_LEADS], args: ['2026-01'], result: '' },
];
