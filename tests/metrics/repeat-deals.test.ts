import { expect, test } from 'vitest';
import { call } from '../functions/call';
import { ORDERS, WON_DEALS } from './account-rows';
import { explained } from './explained';

test('orders after the first: 2 of Oak, 1 of Fir and 1 of Ash, of three accounts', () => {
  expect(call('REPEATDEALS', ORDERS, '2026')).toBeCloseTo(4 / 3, 12);
  const lines = explained('REPEATDEALS', ORDERS, '2026');
  expect(lines.get('Deals or orders')).toBe(6);
  expect(lines.get('Of these after the first of their account')).toBe(4);
});

test('won deals alike, without lost and open ones and those of nobody', () => {
  // Oak, Fir and the second of Ash on one day
  expect(call('REPEATDEALS', WON_DEALS, '2026')).toBe(1);
});

test('the first 12 months tell nothing, unless they are said to', () => {
  expect(call('REPEATDEALS', ORDERS, '2025')).toBe('');
  expect(explained('REPEATDEALS', ORDERS, '2025').get('Why it is empty')).toContain('first 12 months');
  expect(call('REPEATDEALS', ORDERS, '2025', '', '@unknown', 'count')).toBe(0.5);
  expect(call('REPEATDEALS', ORDERS, '', '', '@unknown', 'count')).toBe((9 - 4) / 4);
});

test('deals whose type says so come after the first, which may lie before the range', () => {
  const typed = WON_DEALS.map((row, i) => [...row, i === 0 ? 'Deal type' : i === 1 ? 'Upsell' : 'New']);
  // Oak three times, Fir and Ash once more, of four accounts
  expect(call('REPEATDEALS', typed)).toBe(5 / 4);
});

test('a customer of before buys again with the first order of the range', () => {
  const customers = [
    ['Customer ID', 'Customer', 'Start date'],
    ['C1', 'Fir', '2019-01-01'],
  ];
  expect(call('REPEATDEALS', ORDERS, customers, '2026-02')).toBe(1);
  expect(call('REPEATDEALS', ORDERS, '2026-02')).toBe(0);
});

test('is empty without a sale', () => expect(call('REPEATDEALS', WON_DEALS, '2023')).toBe(''));
