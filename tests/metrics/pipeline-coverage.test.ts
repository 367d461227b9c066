import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS, QUOTAS } from './quota-tables';

test('is the open pipeline due in the period ÷ what is missing to the quota', () => {
  // 50,000 + 24,000 + 9,000 ÷ (140,000 − 100,000)
  expect(call('PIPELINECOVERAGE', DEALS, QUOTAS, '2026-Q2')).toBeCloseTo(83000 / 40000, 12);
});

test('without a period it is that of the running quarter', () => {
  expect(call('PIPELINECOVERAGE', DEALS, QUOTAS)).toBe(call('PIPELINECOVERAGE', DEALS, QUOTAS, '2026-Q2'));
});

test('by owner it is empty once the quota is reached, and where there is none', () => {
  expect(byGroup(call('PIPELINECOVERAGE', DEALS, QUOTAS, '2026-Q2', 'Owner'))).toEqual({
    Ada: expect.closeTo(33000 / 15000, 12),
    Ben: '',
    Cid: expect.closeTo(50000 / 30000, 12),
    '(blank)': '',
  });
});

test('nothing due in the period covers nothing', () => {
  expect(call('PIPELINECOVERAGE', DEALS, QUOTAS, '2026-Q1')).toBe(0);
});

test('the explanation says why it is empty', () => {
  const explained = call('KPIEXPLAIN', 'PIPELINECOVERAGE', DEALS, QUOTAS, '2026-Q2', '', 'Owner', 'Ben');
  expect(JSON.stringify(explained)).toContain('The quota is reached');
  const none = call('KPIEXPLAIN', 'PIPELINECOVERAGE', DEALS, QUOTAS, '2024');
  expect(JSON.stringify(none)).toContain('There is no quota in the period');
});
