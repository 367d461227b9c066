import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';

const TODAY = environmentOn('2026-11-23');
const ask = (name: string, ...args: Argument[]) => callIn(TODAY, name, ...args);

const DEALS = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Expected close', 'Closed'],
  ['A', 'Ann', 'Won', 100, '', '2026-02-10'],
  ['B', 'Ann', 'Won', 100, '', '2026-05-10'],
  ['C', 'Ann', 'Won', 100, '', '2026-08-10'],
  ['D', 'Ann', 'Won', 20, '', '2026-10-10'],
  ['E', 'Ann', 'Proposal', 40, '2026-12-10', ''],
  ['F', 'Ann', 'Proposal', 40, '2026-03-10', ''],
];

const QUOTAS = [
  ['Rep', 'Period', 'Quota'],
  ['Ann', '2026-Q4', 100],
];

test('quotas of the last quarter are held against what was won in it, in the year too', () => {
  expect(ask('QUOTAATTAINMENT', DEALS, QUOTAS, '2026')).toBe(0.2);
  expect(ask('REPSATQUOTA', DEALS, QUOTAS, '2026')).toBe(0);
  expect(ask('PIPELINECOVERAGE', DEALS, QUOTAS, '2026')).toBe(0.5);
  expect(ask('REQUIREDPIPELINE', DEALS, QUOTAS, '2026')).toBe(80);
  expect(ask('REQUIREDDEALS', DEALS, QUOTAS, '2026')).toContainEqual(['Value still to be won', 80, '']);
});

test('by month what was won without a quota stands nowhere', () => {
  const monthly = byGroup(ask('QUOTAATTAINMENT', DEALS, QUOTAS, '2026', 'month'));
  expect(monthly['2026-08']).toBeUndefined();
  expect(monthly['2026-10']).toBeCloseTo(0.6, 9);
});

test('KPITARGET takes the days of the quota, and 54 of 92 of them have passed', () => {
  expect(ask('KPITARGET', 'SALESVALUE', DEALS, QUOTAS, '2026')).toEqual([
    ['Sales', 'Target', 'Target to date', 'Status'],
    [20, 100, expect.closeTo((100 * 54) / 92, 9), 'behind'],
  ]);
  expect(ask('KPITARGET', 'QUOTAATTAINMENT', DEALS, QUOTAS, '2026')).toEqual([
    ['Quota attainment', 'Target', 'Target to date', 'Status'],
    [0.2, 1, expect.closeTo(54 / 92, 9), 'behind'],
  ]);
  const byOwner = ask('KPITARGET', 'SALESVALUE', DEALS, QUOTAS, '2026', 'Owner');
  expect(byOwner).toContainEqual(['Ann', 20, 100, expect.closeTo((100 * 54) / 92, 9), 'behind']);
});

test('each rep counts on the days of their own quota, and who has none on every day with one', () => {
  const deals = [
    ...DEALS,
    ['G', 'Bob', 'Won', 60, '', '2026-02-20'],
    ['H', 'Cid', 'Won', 5, '', '2026-02-21'],
    ['I', 'Bob', 'Won', 7, '', '2025-12-21'],
  ];
  const quotas = [...QUOTAS, ['Bob', '2026', 100]];
  expect(ask('QUOTAATTAINMENT', deals, quotas, '2026')).toBeCloseTo((20 + 60 + 5) / 200, 12);
  expect(byGroup(ask('QUOTAATTAINMENT', deals, quotas, '2026', 'Owner'))).toMatchObject({ Ann: 0.2, Bob: 0.6 });
});

test('a quota of the team covers the days before its reps have their own', () => {
  const quotas = [...QUOTAS, ['', '2026-H1', 400]];
  expect(ask('QUOTAATTAINMENT', DEALS, quotas, '2026')).toBeCloseTo((100 + 100 + 20) / 500, 12);
});

test('KPIEXPLAIN says which days have a quota', () => {
  const lines = new Map(ask('KPIEXPLAIN', 'QUOTAATTAINMENT', DEALS, QUOTAS, '2026') as [string, unknown][]);
  expect(lines.get('Days with a quota')).toBe('92 of 365: 2026-10-01 to 2026-12-31');
  expect(lines.get('Won deals that closed on days without a quota')).toBe(3);
  expect([...lines.keys()].filter((label) => label.startsWith('Left out'))).toEqual([]);
  const whole = ask('KPIEXPLAIN', 'QUOTAATTAINMENT', DEALS, QUOTAS, '2026-Q4') as [string, unknown][];
  expect(new Map(whole).has('Days with a quota')).toBe(false);
});
