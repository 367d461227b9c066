import { oneOf } from '../measures/measure';

/** Conditions and examples that the KPIs of activities share. */
export const IS_DONE = oneOf('done', 'TRUE');
export const IS_BOOKED = oneOf('booked', 'TRUE');
export const IS_CANCELLED = oneOf('cancelled', 'TRUE');

/** A small log of activities that the examples of the functions use. */
export const SAMPLE_ACTIVITIES = [
  ['Date', 'Rep', 'Type', 'Direction', 'Outcome', 'Status', 'Account'],
  ['2026-01-12', 'Ada', 'Call', 'Outbound', 'Connected', 'Done', 'Acorn'],
  ['2026-01-14', 'Ada', 'Call', 'Outbound', 'No answer', 'Done', 'Birch'],
  ['2026-01-20', 'Ada', 'Meeting', '', 'Held', 'Done', 'Acorn'],
  ['2026-02-03', 'Ben', 'Call', 'Outbound', 'Connected', 'Done', 'Cedar'],
  ['2026-02-10', 'Ben', 'Demo', '', 'Held', 'Done', 'Acorn'],
  ['2026-02-11', 'Ben', 'Email', 'Inbound', 'Replied', 'Done', 'Cedar'],
  ['2026-02-18', 'Ben', 'Meeting', '', 'No-show', 'Cancelled', 'Cedar'],
  ['2026-03-02', 'Ada', 'Meeting', '', 'Held', 'Done', 'Cedar'],
  ['2026-03-05', 'Ada', 'Training', '', 'Held', 'Done', ''],
  ['2026-06-20', 'Ben', 'Demo', '', '', 'Booked', 'Cedar'],
] as const;

/** Deals that keep the stage that they were lost in. */
export const SAMPLE_PROCESS = [
  ['Deal', 'Owner', 'Stage', 'Status', 'Amount', 'Created', 'Expected close', 'Closed'],
  ['Acorn', 'Ada', 'Negotiation', 'Won', 1000, '2026-01-05', '2026-02-01', '2026-02-04'],
  ['Birch', 'Ada', 'Qualified', 'Lost', 4000, '2026-01-12', '2026-03-01', '2026-03-09'],
  ['Cedar', 'Ben', 'Proposal', 'Won', 3000, '2026-02-02', '2026-03-15', '2026-04-03'],
  ['Dogwood', 'Ben', 'Proposal', 'Lost', 2000, '2026-03-01', '2026-04-15', '2026-05-01'],
  ['Elm', 'Ada', 'Proposal', 'Open', 5000, '2026-03-20', '2026-06-30', ''],
  ['Fir', 'Ben', 'Qualified', 'Open', 2500, '2026-04-11', '2026-07-15', ''],
  ['Ginkgo', 'Ben', 'Lead', 'Open', 6000, '2026-05-05', '2026-08-31', ''],
] as const;

/** What tells how far deals came, where it was given. */
export const USES_HISTORY = { history: ['dealId', 'fromStage', 'toStage', 'entered'] } as const;
