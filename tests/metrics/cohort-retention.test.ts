import { describe, expect, test } from 'vitest';
import { call, rowsOf, sentence } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';

describe('of orders', () => {
  test('the share with an order so many quarters later, which may rise again', () => {
    expect(call('COHORTRETENTION', ORDERS)).toEqual([
      ['First quarter', 'Customers', 'quarter +0', 'quarter +1', 'quarter +2', 'quarter +3', 'quarter +4'],
      ['2025-Q1', 2, 1, 0.5, 0, 0, 0.5],
      ['2025-Q2', 0, '', '', '', '', ''],
      ['2025-Q3', 0, '', '', '', '', ''],
      ['2025-Q4', 0, '', '', '', '', ''],
      ['2026-Q1', 1, 1, '', '', '', ''],
      ['2026-Q2', 1, '', '', '', '', ''],
    ]);
  });

  test('of won deals alike, by year and for the cohorts of a period', () => {
    expect(rowsOf(call('COHORTRETENTION', WON_DEALS, '', 'year'))).toEqual([
      ['2025', 2, 1],
      ['2026', 2, ''],
    ]);
    expect(rowsOf(call('COHORTRETENTION', WON_DEALS, '2026'))).toHaveLength(2);
  });
});

describe('of contracts', () => {
  test('the share who stayed without a break: Yew is out although it is back', () => {
    const rows = rowsOf(call('COHORTRETENTION', CONTRACTS, '2025'));
    expect(rows).toEqual([['2025-Q1', 1, 1, 1, 1, 1, 0]]);
  });

  test('rows only fall', () => {
    for (const [, , ...shares] of rowsOf(call('COHORTRETENTION', CONTRACTS, '', 'month'))) {
      const told = shares.filter((share) => share !== '') as number[];
      expect(told).toEqual([...told].sort((a, b) => b - a));
    }
  });

  test('a renewal on the next day is no break', () => {
    const [first] = rowsOf(call('COHORTRETENTION', CONTRACTS, '2024-05', 'year'));
    expect(first).toEqual(['2024', 1, 1, 1]);
  });
});

test('groups by the calendar alone, and not by too fine a one', () => {
  expect(sentence(() => call('COHORTRETENTION', ORDERS, '', 'Product'))).toBe(
    'COHORTRETENTION groups by week, month, quarter or year, and found Product',
  );
  const old = [...ORDERS, ['O0', 0, '2015-01-01', 'Oak', 'Desk', 5, 'Completed']];
  expect(sentence(() => call('COHORTRETENTION', old, '', 'week'))).toMatch(/^COHORTRETENTION shows at most 160 weeks/);
});

test('without customers has no rows', () => {
  expect(rowsOf(call('COHORTRETENTION', ORDERS, '2020'))).toEqual([]);
});
