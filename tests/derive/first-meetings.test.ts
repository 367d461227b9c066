import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';

const activities: Cells = [
  ['Date', 'Type', 'Outcome', 'Status', 'Account'],
  ['2025-01-07', 'Call', 'Connected', 'Done', 'Acorn'],
  ['2025-03-01', 'Meeting', 'Held', 'Done', 'Acorn'],
  ['2026-02-01', 'Meeting', 'Held', 'Done', 'Acorn'],
  ['2026-01-05', 'Meeting', 'No-show', 'Done', 'Birch'],
  ['2026-01-12', 'Demo', 'Held', 'Done', 'Birch'],
  ['2026-01-06', 'Meeting', 'Held', 'Done', 'Cedar'],
  ['2026-01-07', 'Visit', 'Held', 'Done', 'Dogwood'],
  ['2026-01-07', 'Meeting', 'Held', 'Done', ''],
];
const firsts = (field: string, more: Record<string, Cells> = {}) =>
  columnOf('firstMeetings', field, { activities, ...more });

test('one row an account: its first meeting that was held', () => {
  expect(firsts('customer')).toEqual(['Acorn', 'Birch', 'Cedar', 'Dogwood']);
  expect(firsts('day')).toEqual(['2025-03-01', '2026-01-12', '2026-01-06', '2026-01-07']);
});

test('the first 12 months of a log are unknown; the day after them is not', () => {
  expect(firsts('standing')).toEqual(['unknown', 'new', 'unknown', 'new']);
});

test('a customers tab tells who was a customer before, by name or id', () => {
  const customers: Cells = [
    ['Customer ID', 'Customer', 'Start date', 'Churned'],
    ['C1', 'ACORN', '2025-03-01', ''],
    ['Birch', 'Birch Ltd', '2025-11-01', ''],
    ['C3', 'Cedar', '', ''],
  ];
  expect(firsts('standing', { customers })).toEqual(['new', 'existing', 'unknown', 'new']);
});
