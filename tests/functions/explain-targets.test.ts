import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { call, sentence } from './call';

const DEALS = [
  ['Owner', 'Stage', 'Amount', 'Closed'],
  ['Ada', 'Won', 100, '2026-05-01'],
  ['Ben', 'Lost', 100, '2026-05-01'],
  ['Ben', 'Won', 300, '2026-05-02'],
];
const TARGETS = [
  ['KPI', 'Rep', 'Period', 'Target'],
  ['WINRATE', '', '2026', 0.5],
  ['Win rate', '', 'soon', 0.6],
  ['SALESVALUE', '', '2026', 1200],
  ['SALESVALUE', 'Ben', 'whenever', 7],
  ['WINRATE', '', 'before the fair', 0.7],
];
const explained = (kpi: string, ...args: Parameters<typeof call>[1][]) =>
  new Map(call('KPIEXPLAIN', kpi, DEALS, ...args) as [string, Cell][]);

test('the target of a KPI is explained as KPITARGET has it, with its rows whose period is unread', () => {
  const lines = explained('WINRATE', TARGETS, '2026');
  expect(lines.get('Win rate')).toBeCloseTo(2 / 3, 12);
  expect(lines.get('Target')).toBe(0.5);
  expect(lines.get('Left out: with a period that cannot be read (targets)')).toBe('2 (rows 3, 6)');
});

test.each(['2026', '2026-Q2', '2026-05'])('so it is of what adds up, in %s', (period) => {
  const lines = explained('SALESVALUE', TARGETS, period);
  const [, row] = call('KPITARGET', 'SALESVALUE', DEALS, TARGETS, period) as Cell[][];
  expect([lines.get('Sales'), lines.get('Target')]).toEqual(row!.slice(0, 2));
  expect(lines.get('Left out: with a period that cannot be read (targets)')).toBe('1 (row 5)');
});

test('without an unread period, a period or a target nothing is said of it', () => {
  expect([...explained('AVGDEALSIZE', TARGETS, '2026').keys()].filter((key) => key.includes('(targets)'))).toEqual([]);
  expect(explained('AVGDEALSIZE', TARGETS, '2026').get('Target')).toBe('');
  expect(explained('WINRATE', TARGETS).has('Target')).toBe(false);
  expect(explained('WINRATE', TARGETS).get('Left out: with a period that cannot be read (targets)')).toContain('2 (');
});

test('a tab of quotas alone is none of KPI targets', () => {
  const quotas = [
    ['Rep', 'Period', 'Quota'],
    ['Ada', '2026', 100],
  ];
  expect(explained('QUOTAATTAINMENT', quotas, '2026').has('Target')).toBe(false);
  expect(sentence(() => call('WINRATE', DEALS, TARGETS.slice(0, 2)))).toContain('cannot tell what a range has to do');
});
