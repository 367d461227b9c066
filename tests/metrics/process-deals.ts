import type { Cells } from '../../src/model/cell';

/** Twelve deals that keep the stage in which they were lost, one of them on hold and one a duplicate by its status. */
export const DEALS: Cells = [
  ['Deal ID', 'Owner', 'Stage', 'Status', 'Amount', 'Created', 'Expected close', 'Closed'],
  ['D1', 'Ada', 'Negotiation', 'Won', 1000, '2026-01-05', '2026-02-01', '2026-02-04'],
  ['D2', 'Ada', 'Qualified', 'Lost', 4000, '2026-01-12', '2026-03-01', '2026-03-09'],
  ['D3', 'Ben', 'Proposal', 'Won', 3000, '2026-02-02', '2026-03-15', '2026-04-03'],
  ['D4', 'Ben', 'Proposal', 'Lost', 2000, '2026-03-01', '2026-04-15', '2026-05-01'],
  ['D5', 'Ada', 'Evaluation', 'Lost', '', '2026-03-02', '2026-04-15', '2026-05-02'],
  ['D6', 'Ben', 'Lead', 'Lost', 700, '2026-03-03', '2026-04-15', '2026-05-03'],
  ['D7', 'Ada', 'Proposal', 'Open', 5000, '2026-03-20', '2026-06-30', ''],
  ['D8', 'Ben', 'Qualified', 'Open', 2500, '2026-04-11', '2026-07-15', ''],
  ['D9', 'Ben', 'Lead', 'Open', 6000, '2026-05-05', '2026-08-31', ''],
  ['D10', 'Ada', 'Negotiation', 'On hold', 9000, '2026-05-06', '2026-06-30', ''],
  ['D11', 'Ada', 'Evaluation', 'Open', '', '2026-05-07', '2026-06-30', ''],
  ['D12', 'Ben', 'Proposal', 'Duplicate', 8000, '2026-05-08', '2026-06-30', ''],
];

/** Lost deals that stand in Closed Lost, as most CRMs export them. */
export const CLOSED_LOST: Cells = [
  ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
  ['D1', 'Ada', 'Closed Won', 1000, '2026-01-05', '2026-02-04'],
  ['D2', 'Ada', 'Closed Lost', 4000, '2026-01-12', '2026-03-09'],
  ['D3', 'Ben', 'Closed Won', 3000, '2026-02-02', '2026-04-03'],
  ['D4', 'Ben', 'Closed Lost', 2000, '2026-03-01', '2026-05-01'],
  ['D5', 'Ada', 'Proposal', 5000, '2026-03-20', ''],
  ['D6', 'Ben', 'Qualification', 2500, '2026-04-11', ''],
];

/** Their stages: D3 skipped the qualification, D5 went back and forth. */
export const HISTORY: Cells = [
  ['Deal ID', 'From stage', 'To stage', 'Changed on'],
  ['D1', '', 'Prospecting', '2026-01-05'],
  ['D1', 'Prospecting', 'Qualification', '2026-01-10'],
  ['D1', 'Qualification', 'Proposal', '2026-01-20'],
  ['D1', 'Proposal', 'Closed Won', '2026-02-04'],
  ['D2', '', 'Prospecting', '2026-01-12'],
  ['D2', 'Prospecting', 'Qualification', '2026-01-22'],
  ['D2', 'Qualification', 'Closed Lost', '2026-03-09'],
  ['D3', '', 'Prospecting', '2026-02-02'],
  ['D3', 'Prospecting', 'Proposal', '2026-02-12'],
  ['D3', 'Proposal', 'Closed Won', '2026-04-03'],
  ['D4', '', 'Prospecting', '2026-03-01'],
  ['D4', 'Prospecting', 'Closed Lost', '2026-05-01'],
  ['D5', '', 'Qualification', '2026-03-20'],
  ['D5', 'Qualification', 'Proposal', '2026-04-01'],
  ['D5', 'Proposal', 'Qualification', '2026-04-11'],
  ['D5', 'Qualification', 'Proposal', '2026-05-01'],
  ['D6', '', 'Qualification', '2026-04-11'],
];
