import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';

const LONG: Cells = [
  ['Date', 'Rep', 'Type', 'Outcome', 'Status', 'Account'],
  ['2025-01-07', 'Ada', 'Meeting', 'Held', 'Done', 'Acorn'],
  ['2025-06-02', 'Ben', 'Meeting', 'Held', 'Done', 'Birch'],
  ['2026-02-03', 'Ada', 'Meeting', 'Held', 'Done', 'Acorn'],
  ['2026-02-04', 'Ada', 'Meeting', 'No-show', 'Done', 'Cedar'],
  ['2026-03-03', 'Ben', 'Demo', 'Held', 'Done', 'Cedar'],
  ['2026-03-04', 'Ben', 'Meeting', 'Held', 'Done', 'Dogwood'],
  ['2026-03-05', 'Ada', 'Call', 'Connected', 'Done', 'Elm'],
  ['2026-05-05', 'Ada', 'Visit', 'Held', 'Done', 'Elm'],
  ['2026-05-06', 'Ada', 'Meeting', 'Held', 'Done', 'Elm'],
  ['2026-06-30', 'Ada', 'Meeting', '', 'Booked', 'Fir'],
];
const CUSTOMERS: Cells = [
  ['Customer ID', 'Customer', 'Start date', 'Plan'],
  ['C1', 'Acorn', '2025-03-01', 'Gold'],
  ['C2', 'Dogwood', '2024-03-01', 'Gold'],
];

test('counts accounts by the day of their first meeting that was held: Cedar, Dogwood, Elm', () => {
  expect(call('FIRSTMEETINGS', LONG)).toBe(3);
  expect(byGroup(call('FIRSTMEETINGS', LONG, '2026', 'month'))).toMatchObject({
    '2026-03': 2,
    '2026-04': 0,
    '2026-05': 1,
  });
});

test('leaves the first 12 months of the log empty: every account looks new in them', () => {
  expect(call('FIRSTMEETINGS', LONG, '2025')).toBe('');
  expect(call('FIRSTMEETINGS', LONG, '2025', '', '@unknown', 'count')).toBe(2);
  const lines = new Map(call('KPIEXPLAIN', 'FIRSTMEETINGS', LONG, '2025') as [string, unknown][]);
  expect(lines.get('Why it is empty')).toContain('first 12 months of the log');
  expect(lines.get('First meetings that may be with customers of before')).toBe(2);
});

test('with customers knows the whole log, and leaves out who was a customer before', () => {
  expect(call('FIRSTMEETINGS', LONG, CUSTOMERS, '2025')).toBe(2);
  expect(call('FIRSTMEETINGS', LONG, CUSTOMERS, '2026')).toBe(2);
});

test('groups add up to the whole', () => {
  expect(byGroup(call('FIRSTMEETINGS', LONG, CUSTOMERS, '', 'Rep'))).toEqual({ Ada: 2, Ben: 2 });
  expect(call('FIRSTMEETINGS', LONG, CUSTOMERS)).toBe(4);
});

test('no meeting in a known period is 0', () => {
  expect(call('FIRSTMEETINGS', LONG, '2026-04')).toBe(0);
});
