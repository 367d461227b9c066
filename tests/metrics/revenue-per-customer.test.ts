import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';

describe('REVENUEPERCUSTOMER', () => {
  test('of orders: 1,950 of Oak, Fir and Ash; orders of nobody are left out', () => {
    expect(call('REVENUEPERCUSTOMER', ORDERS, '2026')).toBe(650);
    expect(call('REVENUEPERCUSTOMER', WON_DEALS, '2026')).toBeCloseTo(2000 / 3, 12);
  });

  test('of contracts: the yearly value of those in force when the period is over', () => {
    expect(call('REVENUEPERCUSTOMER', CONTRACTS)).toBe(4350);
    expect(call('REVENUEPERCUSTOMER', CONTRACTS, '2025')).toBe(4620);
    // Fir is renewed on the first of May
    expect(call('REVENUEPERCUSTOMER', CONTRACTS, '2025-04')).toBe(4960);
  });

  test('by region', () => {
    expect(byGroup(call('REVENUEPERCUSTOMER', CONTRACTS, '', 'Region'))).toEqual({ North: 6450, South: 2250 });
  });

  test('is empty where nobody bought, counted in currencies only where money is added up', () => {
    expect(call('REVENUEPERCUSTOMER', ORDERS, '2023')).toBe('');
    const mixed = ORDERS.map((row, i) => [...row, i === 0 ? 'Currency' : i === 3 ? 'EUR' : 'SEK']);
    expect(sentence(() => call('REVENUEPERCUSTOMER', mixed))).toMatch(/^REVENUEPERCUSTOMER would add up/);
    expect(call('REVENUEPERCUSTOMER', mixed, '2026')).toBe(650);
    expect(call('NEWCUSTOMERS', mixed, '', '', '@unknown', 'count')).toBe(4);
  });
});

describe('AVGORDERVALUE', () => {
  test('2,610 of nine orders: lines count once, a return and an order without an amount are none', () => {
    expect(call('AVGORDERVALUE', ORDERS)).toBe(290);
    expect(call('AVGORDERVALUE', ORDERS, '2025')).toBe(200);
    expect(call('AVGORDERVALUE', ORDERS, '2026')).toBe(335);
  });

  test('by product an order counts in each of its lines’ products', () => {
    const byProduct = byGroup(call('AVGORDERVALUE', ORDERS, '2025', 'Product'));
    expect(byProduct).toEqual({ Chair: 200, Desk: 400 / 3 });
  });

  test('without order ids each row is an order', () => {
    const rows = ORDERS.map((row) => row.slice(2));
    expect(call('AVGORDERVALUE', rows, '2025')).toBe(150);
  });

  test('without orders won deals with an amount', () => {
    expect(call('AVGORDERVALUE', WON_DEALS)).toBe(2660 / 9);
    expect(call('AVGORDERVALUE', WON_DEALS)).toBe(call('AVGDEALSIZE', WON_DEALS));
  });
});

describe('ORDERGROWTH', () => {
  test('335 in the days of 2026 that have passed, 200 in as many of 2025', () => {
    expect(call('ORDERGROWTH', ORDERS, '2026')).toBeCloseTo(0.675, 12);
  });

  test('a running period leaves later orders of the year before out', () => {
    const rows = [
      ...ORDERS,
      ['O13', 14, '2025-12-01', 'Oak', 'Desk', 9000, 'Completed'],
      // At the average of 2026: it tells that the range reaches to the end of the year.
      ['O14', 15, '2026-12-30', 'Oak', 'Desk', 335, 'Completed'],
    ];
    expect(call('ORDERGROWTH', rows, '2026')).toBeCloseTo(0.675, 12);
    expect(call('ORDERGROWTH', rows, '2026', '', '@asof', '2027-01-01')).toBeCloseTo(335 / 2400 - 1, 12);
  });

  test('growth from nothing is empty', () => {
    expect(call('ORDERGROWTH', ORDERS, '2025')).toBe('');
    expect(call('ORDERGROWTH', ORDERS, '2026-Q1', 'month')).toEqual([
      ['Month', 'Growth of the average order'],
      ['2026-01', 3],
      ['2026-02', 1.5],
      ['2026-03', ''],
    ]);
  });

  test('of won deals', () => expect(call('ORDERGROWTH', WON_DEALS, '2026')).toBeCloseTo(2060 / 6 / 200 - 1, 12));
});
