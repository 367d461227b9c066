import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { LEADS } from './lead-rows';

test('is on the period before, whole against whole', () => {
  expect(call('LEADGROWTH', LEADS, '2026-02')).toBe(0);
  expect(call('LEADGROWTH', LEADS, '2026-03')).toBeCloseTo(-1 / 3, 12);
});

test('growth from nothing is no percentage', () => {
  expect(call('LEADGROWTH', LEADS, '2026-01')).toBe('');
  expect(call('LEADGROWTH', LEADS, '2025')).toBe('');
});

test('a running period is compared with as many days of the one before', () => {
  // From 1 April to 1 May, 31 days, 1 lead; in the first 31 days of the year 3.
  expect(call('LEADGROWTH', LEADS, '2026-Q2', '', '@asof', '2026-05-01')).toBeCloseTo(-2 / 3, 12);
  // Until 15 June, 76 days; all 8 leads of the first quarter came within as many.
  expect(call('LEADGROWTH', LEADS, '2026-Q2')).toBeCloseTo(1 / 8 - 1, 12);
});

test('without a period it is of the running quarter', () => {
  expect(call('LEADGROWTH', LEADS)).toBe(call('LEADGROWTH', LEADS, '2026-Q2'));
});

test('by month each month is compared with its own month before', () => {
  const months = byGroup(call('LEADGROWTH', LEADS, '2026', 'month'));
  expect(months['2026-02']).toBe(0);
  expect(months['2026-03']).toBeCloseTo(-1 / 3, 12);
  expect(months['2026-04']).toBe(-0.5);
});
