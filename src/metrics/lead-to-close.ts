import { IGNORED_LEADS, IS_CUSTOMER, newLeads, SAMPLE_LEADS, USES_DEALS } from './leads';
import { defineMetric, type Example } from './metric';

export const leadToClose = defineMetric({
  id: 'leadToClose',
  name: 'LEADTOCLOSE',
  title: 'Leads that ended as won deals',
  summary: 'The share of leads that ended as won deals',
  rule: 'Leads with a won deal ÷ leads, by the day on which the leads were created',
  remarks: [
    'Deals are found by the Lead ID on the deal or the Deal ID on the lead; a lead with several won deals counts once',
    'Without a range of deals a customer date stands for the won deal, and on a tab without Deal ID the conversion',
    'Leads of the last weeks may still be won: the share of a recent period grows',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S4'],
  value: { numerator: newLeads(IS_CUSTOMER), denominator: newLeads() },
  uses: USES_DEALS,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Deal ID', 'Lead ID', 'Stage', 'Closed'],
        ['D1', 'L1', 'Won', '2026-03-16'],
        ['D2', 'L3', 'Proposal', ''],
        ['D3', 'L5', 'Lost', '2026-04-02'],
        ['D4', 'L1', 'Won', '2026-05-04'],
      ],
      [
        ['Lead ID', 'Created', 'Source', 'Status'],
        ['L1', '2026-01-05', 'Website', 'Converted'],
        ['L2', '2026-01-20', 'Event', 'Rejected'],
        ['L3', '2026-02-03', 'Website', 'Converted'],
        ['L5', '2026-03-02', 'Event', 'Converted'],
      ],
    ],
    result: 0.25,
  },
  { ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 0.2 },
];
