import { expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { byGroup, call, callIn, rowsOf, sentence } from '../functions/call';
import { DEALS, QUOTAS, TEAM } from './quota-tables';

test('is the won amount ÷ the quota of the running quarter', () => {
  expect(call('QUOTAATTAINMENT', DEALS, QUOTAS)).toBeCloseTo(100000 / 140000, 12);
  expect(call('QUOTAATTAINMENT', DEALS, QUOTAS, '2026-Q2')).toBeCloseTo(100000 / 140000, 12);
});

test('ranges may come in any order', () => {
  expect(call('QUOTAATTAINMENT', QUOTAS, DEALS)).toBe(call('QUOTAATTAINMENT', DEALS, QUOTAS));
});

test('by owner: names in any case are one, and what nobody has a quota for is empty', () => {
  const byOwner = byGroup(call('QUOTAATTAINMENT', DEALS, QUOTAS, '2026-Q2', 'Owner'));
  expect(byOwner).toEqual({ Ada: 0.7, Ben: 1, Cid: 0, '(blank)': '' });
});

test('a period without a quota is empty, not 0 %', () => {
  expect(call('QUOTAATTAINMENT', DEALS, QUOTAS, '2025-Q4')).toBe('');
});

test('by month: a year is split evenly over its months, a month over its days', () => {
  const monthly = byGroup(call('QUOTAATTAINMENT', DEALS, QUOTAS, '2026-Q2', 'month'));
  const quota = 50000 / 3 + 20000 + 10000;
  expect(monthly['2026-04']).toBeCloseTo(20000 / quota, 9);
  expect(monthly['2026-05']).toBeCloseTo(20000 / quota, 9);
  expect(monthly['2026-06']).toBeCloseTo(60000 / quota, 9);
  const tenDays = call('QUOTAATTAINMENT', DEALS, QUOTAS, '2026-04-01..2026-04-10');
  expect(tenDays).toBeCloseTo(20000 / (quota / 3), 9);
});

test('a criterion narrows deals and quotas alike', () => {
  expect(call('QUOTAATTAINMENT', DEALS, QUOTAS, '2026-Q2', '', 'Owner', 'Ada')).toBe(0.7);
});

test('joiners and leavers carry their quota for their days at work', () => {
  // Cid from May on: 20,000; Ada and Ben whole
  expect(call('QUOTAATTAINMENT', DEALS, QUOTAS, TEAM, '2026-Q2')).toBeCloseTo(100000 / 130000, 12);
});

test('the team’s quota counts where no rep has one', () => {
  const own = QUOTAS.filter(([rep]) => rep === '' || rep === 'Rep');
  expect(call('QUOTAATTAINMENT', DEALS, own, '2026-Q2')).toBe(0.5);
});

test('yearly quotas on the team tab count in their parts, and rows of the targets tab before them', () => {
  const team = [
    ['Rep', 'Team', 'Manager', 'Quota'],
    ['Ada', 'North', 'Eva', 365000],
    ['Ben', 'North', 'Eva', 365000],
  ];
  expect(call('QUOTAATTAINMENT', DEALS, team, '2026-06-01')).toBeCloseTo(60000 / (2 * (365000 / 12 / 30)), 9);
  expect(call('QUOTAATTAINMENT', DEALS, team, '2026')).toBeCloseTo(100000 / 730000, 12);
  expect(call('QUOTAATTAINMENT', DEALS, team, QUOTAS, '2026-Q2')).toBeCloseTo(100000 / 140000, 12);
});

test('fiscal periods follow the fiscal year of the settings', () => {
  const here = environmentOn('2026-06-15', { fiscalStart: 4 });
  const quotas = [
    ['Rep', 'Fiscal year', 'Quota'],
    ['Ada', 2027, 120000],
  ];
  expect(callIn(here, 'QUOTAATTAINMENT', DEALS, quotas, 'FY2027-Q1', '', 'Owner', 'Ada')).toBeCloseTo(
    35000 / 30000,
    12,
  );
});

test('a running quarter counts its whole quota', () => {
  expect(rowsOf(call('QUOTAATTAINMENT', DEALS, QUOTAS, '', 'quarter'))).toEqual([
    ['2026-Q2', expect.closeTo(5 / 7, 12)],
  ]);
});

test('quotas without anything that tells their days are answered with a sentence', () => {
  const undated = [
    ['Rep', 'Quota', 'Currency'],
    ['Ada', 1, 'EUR'],
  ];
  expect(sentence(() => call('QUOTAATTAINMENT', DEALS, undated))).toMatch(/^QUOTAATTAINMENT needs /);
});
