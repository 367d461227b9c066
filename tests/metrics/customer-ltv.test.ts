import { describe, expect, test } from 'vitest';
import { call } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';
import { explained } from './explained';

describe('CUSTOMERLTV', () => {
  test('of orders: 650 a customer ÷ 50 % in the 12 months before the as-of day', () => {
    expect(call('CUSTOMERLTV', ORDERS)).toBe(1300);
    const lines = explained('CUSTOMERLTV', ORDERS);
    expect(lines.get('Margin')).toBe('not known: this is the lifetime value of revenue');
    expect(lines.get('Lifetime value of all customers with revenue')).toBe(3900);
    expect(lines.get('Take it with care')).toBe('fewer than 20 customers at the start');
  });

  test('with costs it is of margin', () => {
    const costs = ORDERS.map((row, i) => [...row, i === 0 ? 'Cost' : row[5] === '' ? '' : Number(row[5]) / 4]);
    expect(call('CUSTOMERLTV', costs)).toBe(1300 * 0.75);
    expect(explained('CUSTOMERLTV', costs).get('Margin')).toBe(0.75);
  });

  test('a period takes revenue and churn of its own length', () => {
    // 450 of Elm and Oak in the second quarter of 2025 … Oak alone: 300 ÷ 50 %
    expect(call('CUSTOMERLTV', ORDERS, '2025-Q2')).toBe(600);
  });

  test('churn comes from the contracts where they are there', () => {
    // 2025-06-15: Oak, Elm, Fir, Yew and Dor, of whom Elm and Dor are lost
    expect(call('CUSTOMERLTV', ORDERS, CONTRACTS)).toBe(650 / 0.4);
    expect(call('CUSTOMERLTV', WON_DEALS, CONTRACTS)).toBeCloseTo(2000 / 3 / 0.4, 9);
  });

  test('of contracts alone: their yearly value ÷ churn', () => {
    expect(call('CUSTOMERLTV', CONTRACTS)).toBe(4350 / 0.4);
    // A quarter of the yearly value
    expect(call('CUSTOMERLTV', CONTRACTS, '2026-Q1')).toBeCloseTo((12000 + 3300 + 1200) / 3 / 4 / 0.4, 9);
  });

  test('is empty when nobody was lost or there', () => {
    expect(call('CUSTOMERLTV', CONTRACTS, '2026-Q2')).toBe('');
    expect(explained('CUSTOMERLTV', CONTRACTS, '2026-Q2').get('Why it is empty')).toBe('Nobody was lost in the period');
    expect(call('CUSTOMERLTV', ORDERS, '2025-Q1')).toBe('');
    expect(call('CUSTOMERLTV', ORDERS, '2027')).toBe('');
  });

  test('historic: the revenue so far of each customer who bought', () => {
    expect(call('CUSTOMERLTV', ORDERS, '', '', '@method', 'historic')).toBe(2550 / 4);
    expect(call('CUSTOMERLTV', WON_DEALS, '', '', '@method', 'historic')).toBe(2600 / 4);
    expect(explained('CUSTOMERLTV', ORDERS, '', '', '@method', 'historic').get('Revenue of all customers')).toBe(2550);
    expect(call('CUSTOMERLTV', CONTRACTS, '', '', '@method', 'historic')).toBe('');
  });
});

describe('CUSTOMERLIFETIME', () => {
  test('stays that ended: Elm 729, Yew 348 and Ash 42 days; Fir was renewed, Dor has no start', () => {
    expect(call('CUSTOMERLIFETIME', CONTRACTS)).toBe(373);
    const lines = explained('CUSTOMERLIFETIME', CONTRACTS);
    expect(lines.get('Stays that ended')).toBe(4);
    expect(lines.get('Median')).toBe(348);
    expect(lines.get('Stays that last')).toBe(4);
    expect(lines.get('Contracts that end before they start, left out')).toBe(1);
  });

  test('by the day on which they ended', () => {
    expect(call('CUSTOMERLIFETIME', CONTRACTS, '2026-01')).toBe(348);
    expect(call('CUSTOMERLIFETIME', CONTRACTS, '2025')).toBe('');
  });

  test('by product contracts of the product alone make a stay', () => {
    expect(call('CUSTOMERLIFETIME', CONTRACTS, '2025', '', 'Product', 'Chair')).toBe(364);
  });

  test('by churn: 365 days ÷ 40 %', () => {
    expect(call('CUSTOMERLIFETIME', CONTRACTS, '', '', '@method', 'churn')).toBe(912.5);
    expect(call('CUSTOMERLIFETIME', CONTRACTS, '2026-Q1', '', '@method', 'churn')).toBe(90 / 0.4);
    expect(call('CUSTOMERLIFETIME', CONTRACTS, '2026-Q2', '', '@method', 'churn')).toBe('');
  });
});
