import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';

const deals: Cells = [
  ['Deal ID', 'Stage', 'Amount', 'First contact', 'Created', 'Lead ID'],
  ['D1', 'Won', 1, '2026-01-01', '2026-01-05', 'L1'],
  ['D2', 'Won', 1, '', '2026-01-05', 'L1'],
  ['D3', 'Won', 1, '', '2026-01-05', 'L1'],
  ['D4', 'Won', 1, '', '2026-01-05', ''],
  ['D5', 'Won', 1, '', '', ''],
  ['D6', 'Won', 1, '', '2026-01-05', ''],
];
const activities: Cells = [
  ['Date', 'Rep', 'Type', 'Status', 'Outcome', 'Deal ID'],
  ['2026-02-02', 'Ada', 'Call', 'Done', '', 'D2'],
  ['2026-01-02', 'Ada', 'Call', 'Done', '', 'D2'],
  ['2025-01-02', 'Ada', 'Call', 'Cancelled', '', 'D2'],
];
const leads: Cells = [
  ['Lead ID', 'Created', 'Email', 'Lead status', 'Deal ID'],
  ['L1', '2025-12-20', 'a@a.example', 'Converted', ''],
  ['L2', '2025-12-24', 'b@a.example', 'Converted', 'D6'],
];

test('the first contact is the best that the tabs tell', () => {
  expect(columnOf('deals', 'firstContactOn', { deals, activities, leads })).toEqual([
    '2026-01-01',
    '2026-01-02',
    '2025-12-20',
    '2026-01-05',
    '',
    '2025-12-24',
  ]);
  expect(columnOf('deals', 'firstContactBasis', { deals, activities, leads })).toEqual([
    'first contact date',
    'first activity',
    'created date of the lead',
    'created date of the deal',
    '',
    'created date of the lead',
  ]);
});

test('alone, deals have their first contact date and their created date', () => {
  expect(columnOf('deals', 'firstContactBasis', { deals })).toEqual([
    'first contact date',
    ...Array(3).fill('created date of the deal'),
    '',
    'created date of the deal',
  ]);
});
