import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { call, sentence } from '../functions/call';
import { explained } from './explained';

test('each contract counts with the first of its values that is filled, and those without one are told', () => {
  const rows: Cells = [
    ['Customer', 'Start date', 'MRR', 'ARR', 'End date'],
    ['A', '2025-01-01', 100, '', ''],
    ['B', '2025-01-01', '', 2400, ''],
    ['C', '2025-01-01', '', '', ''],
  ];
  expect(call('REVENUEPERCUSTOMER', rows)).toBe(1800);
  expect(call('CONTRACTVALUE', rows)).toBe(1800);
  for (const name of ['REVENUEPERCUSTOMER', 'NETREVENUERETENTION', 'CLIENTGROWTH']) {
    expect(explained(name, rows).get('Contracts without a value, left out'), name).toBe(1);
  }
});

test('values in two columns of different currencies are not added up', () => {
  const rows: Cells = [
    ['Customer', 'Start date', 'MRR (EUR)', 'ARR (USD)'],
    ['A', '2025-01-01', 100, ''],
    ['B', '2025-01-01', '', 2400],
  ];
  expect(sentence(() => call('REVENUEPERCUSTOMER', rows))).toMatch(/several currencies/);
});

test('a currency of contracts that are over, or of orders long ago, is in nobody’s way', () => {
  const contracts: Cells = [
    ['Customer', 'Start date', 'End date', 'ARR', 'Currency'],
    ['A', '2024-01-01', '', 100, 'EUR'],
    ['B', '2024-01-01', '2026-05-01', 100, 'USD'],
  ];
  expect(call('REVENUEPERCUSTOMER', contracts)).toBe(100);
  expect(sentence(() => call('REVENUEPERCUSTOMER', contracts, '2026-Q1'))).toMatch(/several currencies/);
  const deals: Cells = [
    ['Account', 'Stage', 'Amount', 'Closed', 'Currency'],
    ['A', 'Won', 90, '2020-05-01', 'USD'],
    ['A', 'Won', 100, '2025-05-01', 'EUR'],
    ['A', 'Won', 110, '2026-05-01', 'EUR'],
  ];
  expect(call('CLIENTGROWTH', deals, '2026-05')).toBeCloseTo(0.1, 12);
  const orders = [
    ['Order ID', 'Customer', 'Amount', 'Order date', 'Currency'],
    ...deals.slice(1).map(([a, , b, c, d], i) => [i, a, b, c, d]),
  ];
  expect(call('NETREVENUERETENTION', orders, '2026-05')).toBeCloseTo(1.1, 12);
});
