import { oneOf } from '../measures/measure';

/** Conditions and examples that the KPIs of deals share. */
export const IS_WON = oneOf('status', 'won');
export const IS_LOST = oneOf('status', 'lost');
export const IS_CLOSED = oneOf('status', 'won', 'lost');
export const IS_OPEN = oneOf('status', 'open');

/** A small pipeline that the examples of the functions use. */
export const SAMPLE_DEALS = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Expected close', 'Closed'],
  ['Acorn', 'Ada', 'Won', 1000, '2026-01-05', '2026-02-01', '2026-02-04'],
  ['Birch', 'Ada', 'Lost', 4000, '2026-01-12', '2026-03-01', '2026-03-09'],
  ['Cedar', 'Ben', 'Won', 3000, '2026-02-02', '2026-03-15', '2026-04-03'],
  ['Dogwood', 'Ben', 'Won', '', '2026-03-01', '2026-04-15', '2026-05-01'],
  ['Elm', 'Ada', 'Lost', 2000, '2026-03-20', '2026-05-01', '2026-05-10'],
  ['Fir', 'Ada', 'Proposal', 5000, '2026-04-11', '2026-06-30', ''],
  ['Ginkgo', 'Ben', 'Qualified', 2500, '2026-05-05', '2026-07-15', ''],
  ['Hazel', 'Ben', 'Proposal', '', '2026-05-20', '2026-06-20', ''],
] as const;
