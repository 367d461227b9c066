import { expect, test } from 'vitest';
import { call, rowsOf, sentence } from '../functions/call';
import { CONTRACTS } from './account-rows';

test('customers who left in the period, by reason: those with bad dates too, those who are back not', () => {
  expect(rowsOf(call('CHURNREASONS', CONTRACTS, '2026-Q1'))).toEqual([
    ['Price', 2, 0.5, 6500],
    ['(blank)', 1, 0.25, 800],
    ['Bad fit', 1, 0.25, 700],
  ]);
});

test('before Yew was back it was lost to a competitor', () => {
  expect(rowsOf(call('CHURNREASONS', CONTRACTS, '2026-01'))).toEqual([
    ['Competitor', 1, 0.5, 1000],
    ['Bad fit', 1, 0.5, 700],
  ]);
});

test('who has another contract has not left, and what ends later neither', () => {
  expect(rowsOf(call('CHURNREASONS', CONTRACTS, '2025'))).toEqual([]);
  const ending = CONTRACTS.map((row) =>
    row[0] === 'K12' ? row.map((cell, i) => (i === 4 ? '2026-09-30' : cell)) : row,
  );
  expect(rowsOf(call('CHURNREASONS', ending, '2026'))).toHaveLength(3);
});

test('of several contracts that end together one reason counts', () => {
  const rows = [
    ['Customer', 'Product', 'Start date', 'End date', 'Churn reason'],
    ['Oak', 'Desk', '2025-01-01', '2026-03-31', ''],
    ['Oak', 'Chair', '2025-01-01', '2026-03-31', 'price '],
    ['Elm', 'Chair', '2025-01-01', '2026-04-30', 'Price'],
  ];
  expect(rowsOf(call('CHURNREASONS', rows))).toEqual([['Price', 2, 1, '']]);
});

test('it has groups of its own, and needs reasons', () => {
  expect(sentence(() => call('CHURNREASONS', CONTRACTS, '', 'Region'))).toMatch(/^CHURNREASONS has groups of its own/);
  const silent = CONTRACTS.map((row) => row.filter((_, i) => i !== 7));
  expect(sentence(() => call('CHURNREASONS', silent))).toMatch(/^CHURNREASONS needs a Churn reason column/);
});
