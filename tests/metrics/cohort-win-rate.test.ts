import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS } from './process-deals';

test('is 2 won of 11 deals created; the duplicate is none', () => {
  expect(call('COHORTWINRATE', DEALS)).toBe(2 / 11);
});

test('goes by the day of creation, whenever a deal was won', () => {
  expect(byGroup(call('COHORTWINRATE', DEALS, '', 'quarter'))).toEqual({ '2026-Q1': 2 / 7, '2026-Q2': 0 });
});

test('is at most the win rate, and says how many are still open', () => {
  expect(call('COHORTWINRATE', DEALS)).toBeLessThan(call('WINRATE', DEALS) as number);
  const lines = new Map(call('KPIEXPLAIN', 'COHORTWINRATE', DEALS) as [string, unknown][]);
  expect(lines.get('Deals still open')).toBe(5);
});

test('is empty where nothing was created', () => {
  expect(call('COHORTWINRATE', DEALS, '2025')).toBe('');
});
