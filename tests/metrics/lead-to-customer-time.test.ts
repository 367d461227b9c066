import { expect, test } from 'vitest';
import { call } from '../functions/call';
import { DEALS, LEADS } from './lead-rows';

test('is the mean of the days from the lead to its first won deal, by the day on which that was won', () => {
  // L01: 5 January to 1 March, 55 days; L04: 2 February to 10 April, 67 days.
  expect(call('LEADTOCUSTOMERTIME', LEADS, DEALS)).toBe(61);
  expect(call('LEADTOCUSTOMERTIME', LEADS, DEALS, '2026-Q1')).toBe(55);
  expect(call('LEADTOCUSTOMERTIME', LEADS, DEALS, '2026-Q2')).toBe(67);
  expect(call('LEADTOCUSTOMERTIME', LEADS, DEALS, '2025')).toBe('');
});

test('a customer from before the lead was created has no such time, and is named', () => {
  const deals = [...DEALS, ['D7', 'L07', 'Won', '2026-01-01', '2026-02-01']];
  expect(call('LEADTOCUSTOMERTIME', LEADS, deals)).toBe(61);
  const rows = new Map(call('KPIEXPLAIN', 'LEADTOCUSTOMERTIME', LEADS, deals) as [string, unknown][]);
  expect(rows.get('Median')).toBe(61);
  expect(rows.get('Rows counted (n)')).toBe(2);
  expect([...rows.keys()].some((label) => label.startsWith('Left out: '))).toBe(true);
});
