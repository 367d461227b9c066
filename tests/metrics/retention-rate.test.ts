import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';

test('is 3 of 5 in the first quarter', () => {
  expect(call('RETENTIONRATE', CONTRACTS, '2026-Q1')).toBe(0.6);
});

test('with churn it is exactly 1, whatever the period, group and tab', () => {
  for (const rows of [CONTRACTS, ORDERS, WON_DEALS]) {
    for (const period of ['2025', '2025-Q2', '2026-Q1', '2026-03', 'last 90 days']) {
      for (const per of ['month', 'quarter', 'year']) {
        const [churn, kept] = ['CHURNRATE', 'RETENTIONRATE'].map((name) => call(name, rows, period, '', '@per', per));
        if (churn === '') expect(kept).toBe('');
        else expect((churn as number) + (kept as number)).toBe(1);
      }
    }
  }
});

test('98 % a month are 78.5 % in a year', () => {
  const many = [
    ['Customer', 'Start date', 'End date'],
    ...Array.from({ length: 50 }, (_, i) => [`Customer ${i}`, '2024-01-01', i === 7 ? '2026-05-31' : '']),
  ];
  expect(call('RETENTIONRATE', many, '2026-05', '', '@per', 'year')).toBeCloseTo(0.98 ** 12, 12);
});

test('by region', () => {
  expect(byGroup(call('RETENTIONRATE', CONTRACTS, '2026-Q1', 'Region'))).toEqual({ North: 1 - 2 / 3, South: 1 });
});

test('who buys again is kept', () => {
  expect(call('RETENTIONRATE', ORDERS, '2025-Q2')).toBe(0.5);
  expect(call('RETENTIONRATE', ORDERS, '2026-Q2')).toBe(1);
});
