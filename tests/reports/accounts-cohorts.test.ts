import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { shareAfter } from '../../src/reports/accounts/cohorts';
import { heatStyle } from '../../src/reports/accounts/heat';
import { madeSheet } from './accounts-book';
import { tableHeaded, textLike, valueIn } from './look-up';

test('shares of cohorts are weighed by their customers; those too young do not count', () => {
  const cohorts = [
    { label: '2026-Q1', customers: 30, shares: [1, 0.5, 0.2] },
    { label: '2026-Q2', customers: 10, shares: [1, 0.9, null] },
    { label: '2026-Q3', customers: 99, shares: [1] },
  ];
  expect(shareAfter(cohorts, 1)).toBeCloseTo((15 + 9) / 40, 12);
  expect(shareAfter(cohorts, 2)).toBeCloseTo(0.2, 12);
  expect(shareAfter(cohorts, 3)).toBeNull();
});

test('the ground goes from white to the one blue', () => {
  expect(heatStyle(0).background).toBe('#ffffff');
  expect(heatStyle(1).background).toBe('#5396ee');
});

test('customers by the quarter of their first order, and what that says', () => {
  const orders: Cell[][] = [
    ['Order ID', 'Order date', 'Customer', 'Amount'],
    ['1', '2025-01-10', 'Oak', 1],
    ['2', '2025-02-10', 'Elm', 1],
    ['3', '2025-05-10', 'Oak', 1],
    ['4', '2025-05-20', 'Fir', 1],
    ['5', '2025-08-20', 'Fir', 1],
    ['6', '2026-01-20', 'Elm', 1],
  ];
  const model = madeSheet({ orders }, '2026-04-15', '2026-Q1');
  const table = tableHeaded(model, 'First quarter');
  // Of Oak and Elm the one a quarter later, the other a year later; Fir one quarter later
  expect(['n', '+1', '+2', '+3', '+4'].map((head) => valueIn(table, 'Q1 2025', head))).toEqual([2, 0.5, 0, 0, 0.5]);
  expect(['n', '+1', '+2', '+3', '+4'].map((head) => valueIn(table, 'Q2 2025', head))).toEqual([1, 1, 0, 0, null]);
  textLike(model, /^67% of new customers buy again one quarter after their first, 50% a year after$/);
});
