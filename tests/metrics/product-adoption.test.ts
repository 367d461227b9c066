import { expect, test } from 'vitest';
import { call, rowsOf, sentence } from '../functions/call';
import { CONTRACTS, ORDERS } from './account-rows';

test('customers of today by product: Oak and Fir, Yew and Eik', () => {
  expect(rowsOf(call('PRODUCTADOPTION', CONTRACTS))).toEqual([
    ['Chair', 2, 0.5],
    ['Desk', 2, 0.5],
  ]);
});

test('customers when a period was over', () => {
  // Oak, Elm, Fir and Dor; Yew; the Chair of Oak ended on the last day
  expect(rowsOf(call('PRODUCTADOPTION', CONTRACTS, '2025'))).toEqual([
    ['Desk', 4, 0.8],
    ['Chair', 1, 0.2],
  ]);
  expect(rowsOf(call('PRODUCTADOPTION', CONTRACTS, '2025-Q3'))).toEqual([
    ['Desk', 4, 0.8],
    ['Chair', 2, 0.4],
  ]);
});

test('of orders: who bought it; cancelled ones and returns do not count', () => {
  expect(rowsOf(call('PRODUCTADOPTION', ORDERS, '2026'))).toEqual([
    ['Desk', 3, 1],
    ['Chair', 2, 2 / 3],
  ]);
});

test('customers without a product count, and spellings of one product are one', () => {
  const rows = [
    ['Customer', 'Start date', 'Product'],
    ['Oak', '2025-01-01', 'Desk'],
    ['Elm', '2025-01-01', 'desk '],
    ['Fir', '2025-01-01', ''],
    ['Yew', '2025-01-01', 'Chair'],
  ];
  expect(rowsOf(call('PRODUCTADOPTION', rows))).toEqual([
    ['Desk', 2, 0.5],
    ['Chair', 1, 0.25],
  ]);
});

test('customers beside orders that alone tell the product', () => {
  const customers = [
    ['Customer ID', 'Customer', 'Start date', 'Region'],
    ['C1', 'Oak', '2025-01-01', 'North'],
  ];
  expect(sentence(() => call('PRODUCTADOPTION', customers))).toMatch(/^PRODUCTADOPTION needs a Product column/);
});
