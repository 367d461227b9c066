import { expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { call, callIn, sentence } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';
import { explained } from './explained';

test('of contracts: 16,500 of 25,100 that were in force a year before', () => {
  expect(call('NETREVENUERETENTION', CONTRACTS)).toBeCloseTo(16500 / 25100, 12);
  const lines = explained('NETREVENUERETENTION', CONTRACTS);
  expect(lines.get('More from those who bought more')).toBe(200);
  expect(lines.get('Less from those who bought less')).toBe(-2000);
  expect(lines.get('Lost with those who left')).toBe(-6800);
  expect(lines.get('Revenue of new customers, left out')).toBe(900);
});

test('a contract that is renewed on the next day is in force in between', () => {
  // At the end of April 2025 the old one of Fir still counts, and of 2024 Oak, Elm; Fir came on the day after
  expect(explained('NETREVENUERETENTION', CONTRACTS, '2026-04').get('Their revenue then')).toBe(24800);
});

test('of orders: what Oak and Elm bring in the same days; a return takes off', () => {
  expect(call('NETREVENUERETENTION', ORDERS, '2026')).toBeCloseTo(350 / 600, 12);
  expect(call('NETREVENUERETENTION', WON_DEALS, '2026')).toBeCloseTo(400 / 600, 12);
});

test('growth from nothing is empty', () => {
  expect(call('NETREVENUERETENTION', ORDERS, '2026-03')).toBe('');
  expect(explained('NETREVENUERETENTION', ORDERS, '2026-03').get('Why it is empty')).toBe(
    'No customer had revenue a year before',
  );
  expect(explained('NETREVENUERETENTION', ORDERS, '2025').get('Why it is empty')).toBe(
    'The range begins on 2025-01-10, after 2024-01-01, the first day that is compared',
  );
});

test('amounts in several currencies are not added up', () => {
  const mixed = ORDERS.map((row, i) => [...row, i === 0 ? 'Currency' : i === 3 ? 'EUR' : 'SEK']);
  expect(sentence(() => call('NETREVENUERETENTION', mixed, '2026'))).toMatch(/^NETREVENUERETENTION would add up/);
});

test('does not fall to nothing when the data of a running period end early in it', () => {
  // A deal each 29 days, the last on 2026-10-21: the range is taken to reach until 2026-11-19
  const day = (i: number) => new Date(Date.UTC(2025, 8, 10 + 29 * i)).toISOString().slice(0, 10);
  const won = Array.from({ length: 15 }, (_, i) => [
    ...[`D${i}`, `Deal ${i}`, `Acc ${i % 4}`, 'Ada', 'Closed Won', 1000 + 150 * i],
    day(i),
  ]);
  const rows = [['Deal ID', 'Deal', 'Account', 'Owner', 'Stage', 'Amount', 'Close date'], ...won];
  const on = (today: string, name: string) =>
    new Map(callIn(environmentOn(today), 'KPIEXPLAIN', name, rows) as [string, unknown][]);
  // 2,950 of Acc 1 and Acc 2 who brought … a year before
  expect(on('2026-11-19', 'NETREVENUERETENTION').get('Net revenue retention')).toBeGreaterThan(1);
  for (const name of ['NETREVENUERETENTION', 'CLIENTGROWTH', 'ORDERGROWTH']) {
    expect(on('2026-11-20', name).get('Why it is empty')).toBe(
      'The data end on 2026-10-21 and tell of 21 of the 51 days since 2026-10-01 alone',
    );
  }
});
