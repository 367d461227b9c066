import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';
import { LOG } from './activity-log';

const CUSTOMERS: Cells = [
  ['Customer ID', 'Account', 'Start date', 'End date', 'Region', 'Last used'],
  ['C1', 'Acorn', '2025-01-01', '', 'North', ''],
  ['C2', 'Birch', '2025-01-01', '', 'North', ''],
  ['C3', 'Cedar', '2025-01-01', '2026-03-31', 'South', ''],
  ['C4', 'Dogwood', '2025-01-01', '', 'South', '2026-05-30'],
  ['C5', 'Elm', '2025-01-01', '', 'South', '2026-01-30'],
  ['C6', 'Fir', '2026-07-01', '', 'South', ''],
  ['C7', 'Ginkgo', '2025-01-01', '', 'South', ''],
];
const ORDERS: Cells = [
  ['Order ID', 'Order date', 'Customer', 'Amount', 'Quantity'],
  ['O1', '2026-01-10', 'Elm', 100, 1],
  ['O2', '2026-05-10', 'C5', 100, 1],
  ['O3', '2026-05-11', 'Ginkgo', 100, 1],
];

test('is 4 of 5 customers active in the quarter: a meeting, a reply, a use, a reorder', () => {
  expect(call('CUSTOMERENGAGEMENT', CUSTOMERS, LOG, ORDERS, '2026-Q2')).toBe(0.8);
});

test('a first order is no reorder, and former and future customers are not active', () => {
  const lines = new Map(
    call('KPIEXPLAIN', 'CUSTOMERENGAGEMENT', CUSTOMERS, LOG, ORDERS, '2026-Q2') as [string, unknown][],
  );
  expect(lines.get('Active customers')).toBe(5);
  expect(lines.get('With an inbound reply')).toBe(1);
  expect(lines.get('With a held meeting')).toBe(2);
  expect(lines.get('With a use')).toBe(1);
  expect(lines.get('With a reorder')).toBe(1);
});

test('counts what the tabs tell: uses alone without activities and orders', () => {
  expect(call('CUSTOMERENGAGEMENT', CUSTOMERS, '2026-Q2')).toBe(0.2);
});

test('without a period takes the customers of today with all that they did', () => {
  expect(call('CUSTOMERENGAGEMENT', CUSTOMERS, LOG)).toBe(4 / 5);
});

test('groups by what the customers have', () => {
  expect(byGroup(call('CUSTOMERENGAGEMENT', CUSTOMERS, LOG, ORDERS, '2026-Q2', 'Region'))).toEqual({
    North: 1,
    South: 2 / 3,
  });
});

test('says why it is empty when nothing tells what customers do', () => {
  const silent = CUSTOMERS.map((row) => row.slice(0, 5));
  expect(call('CUSTOMERENGAGEMENT', silent)).toBe('');
  const lines = new Map(call('KPIEXPLAIN', 'CUSTOMERENGAGEMENT', silent) as [string, unknown][]);
  expect(lines.get('Why it is empty')).toContain('Nothing tells what customers do');
});

test('is empty without an active customer', () => {
  expect(call('CUSTOMERENGAGEMENT', CUSTOMERS, LOG, '2020')).toBe('');
});
