import { count, oneOf } from '../measures/measure';
import { IS_OPEN } from './deals';
import { newLeads, SAMPLE_LEADS, WAS_QUALIFIED } from './leads';
import { defineMetric, type Example } from './metric';

export const qualifiedLeads = defineMetric({
  id: 'qualifiedLeads',
  name: 'QUALIFIEDLEADS',
  title: 'Qualified leads in the pipeline',
  summary: 'How many qualified leads are being worked on',
  rule: 'Leads that were qualified and are neither converted nor rejected; with deals instead of leads, open deals at or past the qualified stage; with a period, of those created in it',
  remarks: [
    'Qualified means by sales; on a tab that tells of marketing-qualified leads alone, those',
    'Deals on hold do not count as qualified',
    'It says how many there are now, not how many there were at the end of the period',
  ],
  unit: 'count',
  better: 'higher',
  sources: ['S0'],
  value: [
    { measure: newLeads(WAS_QUALIFIED, oneOf('isOpen', 'TRUE')) },
    { measure: count('deals', { where: [IS_OPEN, oneOf('isQualified', 'TRUE')], date: 'created' }) },
  ],
  withoutPeriod: 'everything',
  over: 'cohort',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], result: 1 },
  {
    ranges: [
      [
        ['Deal', 'Stage', 'Created'],
        ['Acorn', 'Prospecting', '2026-05-05'],
        ['Birch', 'Qualified', '2026-05-11'],
        ['Cedar', 'Proposal', '2026-06-02'],
        ['Dogwood', 'On hold', '2026-06-03'],
        ['Elm', 'Won', '2026-06-09'],
      ],
    ],
    result: 2,
  },
];
