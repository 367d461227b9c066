import { field, sum } from '../measures/measure';
import { IGNORED_LEADS, IS_LEAD } from './leads';
import { defineMetric, type Example } from './metric';

const of = { where: [IS_LEAD], date: 'created' };

export const leadQuality = defineMetric({
  id: 'leadQuality',
  name: 'LEADQUALITY',
  title: 'Contact completeness of leads',
  summary: 'How complete the contact data of leads are',
  rule: 'Name, e-mail and phone cells that are filled in ÷ all of them, of the leads created in the period',
  remarks: [
    'An e-mail address or phone number that cannot be one counts as empty, and so does a placeholder for a name',
    'Of name, e-mail and phone those count that the tab has columns for',
    'A lead score or rating is not looked at',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S2'],
  value: { numerator: sum('leads', field('contactFilled'), of), denominator: sum('leads', field('contactWanted'), of) },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Lead ID', 'Created', 'Name', 'Email', 'Phone'],
        ['L1', '2026-01-05', 'Alma Berg', 'alma@example.com', '+47 22 33 44 55'],
        ['L2', '2026-01-20', 'Bo Ek', 'bo at example.com', ''],
        ['L3', '2026-02-03', 'Unknown', 'cai@example.com', '555-010-2030'],
        ['L4', '2026-02-17', 'Dina Foss', '', '0000000'],
      ],
    ],
    result: 0.583333333333333,
  },
];
