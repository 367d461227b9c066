import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';
import { explained } from './explained';

test('of contracts: Oak loses 2,000 of 14,000, Fir stays, Yew rises from 1,000 to 1,200', () => {
  expect(call('CLIENTGROWTH', CONTRACTS)).toBeCloseTo((-1 / 7 + 0 + 0.2) / 3, 12);
  const lines = explained('CLIENTGROWTH', CONTRACTS);
  expect(lines.get('Clients with revenue in both')).toBe(3);
  expect(lines.get('Growth of the total')).toBeCloseTo(17400 / 25100 - 1, 12);
});

test('of orders: as many days a year before count, and Oak alone has revenue in both', () => {
  expect(call('CLIENTGROWTH', ORDERS, '2026')).toBe(0);
  const lines = explained('CLIENTGROWTH', ORDERS, '2026');
  expect(lines.get('Revenue of all clients a year before')).toBe(600);
  expect(lines.get('Revenue of all clients')).toBe(1950);
  // In the second quarter Oak has bought something without an amount
  expect(call('CLIENTGROWTH', ORDERS)).toBe('');
  expect(explained('CLIENTGROWTH', ORDERS).get('Why it is empty')).toBe(
    'No client has revenue in the period and a year before',
  );
});

test('a whole year takes the whole year before, a running one not', () => {
  const rows = [...WON_DEALS, ['D12', 'Oak', 'Won', 400, '2025-08-01', '2025-09-09', 'Ada']];
  expect(call('CLIENTGROWTH', rows, '2026')).toBe(0);
  // Somebody new tells that the tab reaches to the end of the year
  rows.push(['D13', 'Gum', 'Won', 10, '2026-11-01', '2026-12-20', 'Ada']);
  expect(call('CLIENTGROWTH', rows, '2026', '', '@asof', '2027-01-31')).toBe(-0.5);
});

test('growth from nothing is empty, not 100 %', () => {
  // Nobody bought in March 2025
  expect(call('CLIENTGROWTH', ORDERS, '2026-03')).toBe('');
  expect(explained('CLIENTGROWTH', ORDERS, '2026-03').get('Growth of the total')).toBe('');
});

test('each client counts the same, by owner too', () => {
  const rows = [
    ['Deal', 'Account', 'Stage', 'Amount', 'Closed', 'Owner'],
    ['A', 'Oak', 'Won', 1, '2024-05-01', 'Ada'],
    ['B', 'Oak', 'Won', 2, '2025-05-01', 'Ada'],
    ['C', 'Elm', 'Won', 1000, '2024-05-01', 'Ada'],
    ['D', 'Elm', 'Won', 1000, '2025-05-01', 'Ben'],
  ];
  expect(call('CLIENTGROWTH', rows, '2025')).toBe(0.5);
  expect(byGroup(call('CLIENTGROWTH', rows, '2025', 'Owner'))).toEqual({ Ada: 1, Ben: '' });
});
