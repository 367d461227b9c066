import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS, QUOTAS } from './quota-tables';

test('is what is missing to the quota ÷ the win rate by value of the last 12 months', () => {
  // 130,000 won and 100,000 lost from 2025-06-16 on
  expect(call('REQUIREDPIPELINE', DEALS, QUOTAS, '2026-Q2')).toBeCloseTo((40000 * 230) / 130, 9);
});

test('by owner each has the own win rate; it is 0 once the quota is reached', () => {
  const byOwner = byGroup(call('REQUIREDPIPELINE', DEALS, QUOTAS, '2026-Q2', 'Owner'));
  // Ada 65,000 won, 40,000 lost; Cid has won nothing
  expect(byOwner.Ada).toBeCloseTo((15000 * 105) / 65, 9);
  expect(byOwner.Ben).toBe(0);
  expect(byOwner.Cid).toBe('');
});

test('what closed longer ago does not count', () => {
  const older = [...DEALS, ['D99', 'Ada', 'Lost', 900000, '2024-01-01', '', '2025-06-15']];
  expect(call('REQUIREDPIPELINE', older, QUOTAS, '2026-Q2')).toBe(call('REQUIREDPIPELINE', DEALS, QUOTAS, '2026-Q2'));
});

test('where lost deals carry no amount or 0, the win rate by deals stands in', () => {
  for (const none of ['', 0]) {
    const deals = DEALS.map((row) => (row[2] === 'Lost' ? [...row.slice(0, 3), none, ...row.slice(4)] : row));
    expect(call('REQUIREDPIPELINE', deals, QUOTAS, '2026-Q2')).toBeCloseTo(40000 / (6 / 9), 9);
  }
});

test('without a quota it is empty', () => {
  expect(call('REQUIREDPIPELINE', DEALS, QUOTAS, '2027')).toBe('');
});
