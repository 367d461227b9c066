import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';

const DEALS: Cells = [
  ['Deal ID', 'Owner', 'Stage', 'First contact', 'Created', 'Closed', 'Lead ID', 'Amount'],
  ['D1', 'Ada', 'Won', '2026-01-01', '2026-01-11', '2026-02-10', '', 100],
  ['D2', 'Ada', 'Won', '', '2026-01-11', '2026-03-12', '', 100],
  ['D3', 'Ben', 'Won', '', '2026-01-11', '2026-03-12', 'L1', 100],
  ['D4', 'Ben', 'Won', '', '2026-01-11', '2026-03-12', '', 100],
  ['D5', 'Ben', 'Won', '2026-06-01', '2026-01-11', '2026-05-12', '', 100],
  ['D6', 'Ben', 'Won', '', '', '2026-05-12', '', 100],
  ['D7', 'Ben', 'Lost', '2026-01-01', '2026-01-05', '2026-01-06', '', 100],
  ['D8', 'Ben', 'Proposal', '2026-01-01', '2026-01-05', '', '', 100],
];
const ACTIVITIES: Cells = [
  ['Date', 'Rep', 'Type', 'Status', 'Outcome', 'Deal ID'],
  ['2026-01-02', 'Ada', 'Call', 'Cancelled', '', 'D2'],
  ['2026-01-21', 'Ada', 'Call', 'Done', '', 'D2'],
  ['2026-02-21', 'Ada', 'Meeting', 'Done', '', 'D2'],
  ['2025-01-21', 'Ada', 'Meeting', 'Done', '', 'D1'],
];
const LEADS: Cells = [
  ['Lead ID', 'Created', 'Email', 'Lead status'],
  ['L1', '2025-12-12', 'a@a.example', 'Converted'],
];

test('alone takes the first contact, else the created date: 40, 60, 60, 60', () => {
  expect(call('DAYSTOCLOSE', DEALS)).toBe(55);
});

test('with activities and leads: 40, 50, 90, 60; a close before the first contact stays out', () => {
  expect(call('DAYSTOCLOSE', DEALS, LEADS, ACTIVITIES)).toBe(60);
  expect(byGroup(call('DAYSTOCLOSE', DEALS, ACTIVITIES, LEADS, '', 'Owner'))).toEqual({ Ada: 45, Ben: 75 });
});

test('says how many deals count from what, and the median', () => {
  const lines = call('KPIEXPLAIN', 'DAYSTOCLOSE', DEALS, LEADS, ACTIVITIES) as [string, unknown][];
  const of = (basis: string) => lines.find(([label]) => String(label).endsWith(basis))?.[1];
  expect(of('first contact date')).toBe(2);
  expect(of('first activity')).toBe(1);
  expect(of('created date of the lead')).toBe(1);
  expect(of('created date of the deal')).toBe(1);
  expect(new Map(lines).get('Median')).toBe(55);
});
