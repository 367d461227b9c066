import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';

const LEADS: Cells = [
  ['Lead ID', 'Created', 'Lead source', 'Lead status', 'Owner'],
  ['L1', '2026-04-01', 'Cold call', 'Qualified', 'Ada'],
  ['L2', '2026-04-02', 'Cold call', 'New', 'Ada'],
  ['L3', '2026-05-02', '', 'Qualified', 'Ben'],
  ['L4', '2026-05-03', 'Website', 'Qualified', 'Ben'],
];
const CALLS: Cells = [
  ['Date', 'Rep', 'Type', 'Outcome', 'Status', 'Lead ID'],
  ['2026-04-01', 'Ada', 'Cold call', 'Connected', 'Done', 'L1'],
  ['2026-04-02', 'Ada', 'Cold call', 'Connected', 'Done', 'L2'],
  ['2026-04-03', 'Ada', 'Cold call', 'No answer', 'Done', ''],
  ['2026-05-02', 'Ben', 'Cold call', 'Connected', 'Done', 'L3'],
  ['2026-05-03', 'Ben', 'Cold call', 'No answer', 'Done', ''],
  ['2026-05-04', 'Ben', 'Cold call', '', 'Cancelled', ''],
  ['2026-05-05', 'Ben', 'Call', 'Connected', 'Done', 'L4'],
];

test('is 2 qualified leads on 5 cold calls, by source or by the call that names the lead', () => {
  expect(call('COLDCALLTOQUALIFIED', LEADS, CALLS)).toBe(0.4);
  expect(byGroup(call('COLDCALLTOQUALIFIED', LEADS, CALLS, '', 'Owner'))).toEqual({ Ada: 1 / 3, Ben: 1 / 2 });
  expect(byGroup(call('COLDCALLTOQUALIFIED', LEADS, CALLS, '', 'month'))).toEqual({
    '2026-04': 1 / 3,
    '2026-05': 1 / 2,
  });
});

test('is empty without a cold call', () => {
  expect(call('COLDCALLTOQUALIFIED', LEADS, CALLS, '2025')).toBe('');
});

test('takes deals instead of leads', () => {
  const deals: Cells = [
    ['Deal ID', 'Source', 'Stage', 'Status', 'Created'],
    ['D1', 'Cold call', 'Qualified', 'Open', '2026-04-01'],
    ['D2', 'Cold call', 'Lead', 'Lost', '2026-04-01'],
    ['D3', 'Website', 'Proposal', 'Open', '2026-04-01'],
  ];
  expect(call('COLDCALLTOQUALIFIED', deals, CALLS)).toBe(0.2);
});

test('says why it is empty when nothing tells where leads came from', () => {
  const leads = LEADS.map((row) => row.filter((_, i) => i !== 2));
  const calls = CALLS.map((row) => row.slice(0, 5));
  expect(call('COLDCALLTOQUALIFIED', leads, calls)).toBe('');
  const lines = new Map(call('KPIEXPLAIN', 'COLDCALLTOQUALIFIED', leads, calls) as [string, unknown][]);
  expect(lines.get('Why it is empty')).toContain('Nothing tells which leads came of cold calls');
});
