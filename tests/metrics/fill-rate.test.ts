import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { explained } from './explained';

const POSITIONS = [
  ['Order ID', 'Order date', 'Customer', 'Positions ordered', 'Positions filled', 'Status', 'Region'],
  ['O1', '2026-01-10', 'Oak', 10, 8, 'Open', 'North'],
  ['O2', '2026-02-10', 'Elm', 5, 5, 'Open', 'North'],
  ['O3', '2026-04-10', 'Fir', 4, 0, 'Open', 'South'],
  // Nobody has said how many yet
  ['O4', '2026-04-11', 'Fir', 6, '', 'Open', 'South'],
  ['O5', '2026-04-12', 'Yew', 9, 0, 'Cancelled', 'South'],
  // More than were ordered
  ['O6', '2026-05-12', 'Yew', 1, 2, 'Open', 'South'],
  ['O7', '2026-05-13', 'Yew', -3, -3, 'Open', 'South'],
  ['O8', '2026-05-13', 'Yew', '', 3, 'Open', 'South'],
];

test('15 of 20: blanks, cancelled orders and returns are left out', () => {
  expect(call('FILLRATE', POSITIONS)).toBe(0.75);
  const lines = explained('FILLRATE', POSITIONS);
  expect([...lines.values()]).toContain(15);
  expect([...lines.values()]).toContain(20);
});

test('by quarter and region', () => {
  expect(byGroup(call('FILLRATE', POSITIONS, '2026', 'quarter'))).toEqual({ '2026-Q1': 13 / 15, '2026-Q2': 0.4 });
  expect(byGroup(call('FILLRATE', POSITIONS, '', 'Region'))).toEqual({ North: 13 / 15, South: 0.4 });
});

test('over 1 where more was filled, empty without an order', () => {
  expect(call('FILLRATE', POSITIONS, '2026-05')).toBe(2);
  expect(call('FILLRATE', POSITIONS, '2025')).toBe('');
});

test('it needs both quantities', () => {
  const rows = POSITIONS.map((row) => row.filter((_, i) => i !== 4));
  expect(sentence(() => call('FILLRATE', rows))).toMatch(/^FILLRATE needs a Filled quantity column/);
});
