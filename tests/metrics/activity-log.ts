import type { Cells } from '../../src/model/cell';

/** A log of 14 activities; June 15th is the day of the tests. */
export const LOG: Cells = [
  ['Date', 'Rep', 'Type', 'Direction', 'Outcome', 'Status', 'Account', 'Deal ID'],
  ['2026-04-02', 'Ada', 'Call', 'Outbound', 'Connected', 'Done', 'Acorn', 'D1'],
  ['2026-04-03', 'Ada', 'Call', 'Outbound', 'No answer', 'Done', 'Birch', ''],
  ['2026-04-08', 'Ada', 'Meeting', '', 'Held', 'Done', 'Acorn', 'D1'],
  ['2026-04-09', 'Ben', 'Call', 'Inbound', 'Connected', 'Done', 'Cedar', 'D2'],
  ['2026-04-20', 'Ben', 'Demo', '', 'Held', 'Done', 'Cedar', 'D2'],
  ['2026-05-04', 'Ben', 'Email', 'Outbound', 'Sent', 'Done', 'Cedar', 'D2'],
  ['2026-05-05', 'Ben', 'Email', 'Inbound', 'Replied', 'Done', 'Birch', ''],
  ['2026-05-06', 'Ada', 'Site visit', '', 'Held', 'Done', 'Birch', ''],
  ['2026-05-07', 'Ada', 'Demo', '', 'No-show', 'Cancelled', 'Birch', ''],
  ['2026-05-20', 'Ada', 'Training', '', 'Held', 'Done', '', ''],
  ['2026-06-01', 'Ben', 'Demo', '', 'Held', 'Done', 'Acorn', 'D1'],
  ['2026-06-02', 'Ada', 'Training', '', 'Held', 'Done', '', ''],
  ['2026-06-20', 'Ben', 'Meeting', '', '', 'Booked', 'Cedar', 'D2'],
  ['2026-06-22', 'Ada', 'Reference visit prepared', '', '', 'Done', 'acorn', ''],
];
