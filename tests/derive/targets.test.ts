import { describe, expect, test } from 'vitest';
import { activityTargets, targetWithin } from '../../src/derive/activity-targets';
import { kpiTargetRows } from '../../src/derive/kpi-targets';
import { dayFromIso, isoOf } from '../../src/lib/days';
import type { Cells } from '../../src/model/cell';
import { bookOf } from './derive';

const TARGETS: Cells = [
  ['Rep', 'Period', 'Quota', 'KPI', 'Target', 'Benchmark', 'Benchmark Source'],
  ['Ada', '2026-Q1', 100000, '', '', '', ''],
  ['Ada', '2026-Q1', '', 'Calls', 90, '', ''],
  ['Ben', '2026-Q1', '', 'Demo', 15, '', ''],
  ['', '2026', '', 'WINRATE', 0.3, 0.27, 'Trade survey'],
  ['', '', '', 'SALESCYCLE', '', 58, ''],
  ['', '2026', '', 'AVGDEALSIZE', '', '', ''],
];

const period = (start: string, end: string) => ({ start: dayFromIso(start)!, end: dayFromIso(end)! });

describe('targets of KPIs', () => {
  const rows = kpiTargetRows(bookOf({ targets: TARGETS }));

  test('are the rows that name something and say a number', () => {
    expect(rows.map(({ kpi }) => kpi)).toEqual(['Calls', 'Demo', 'WINRATE', 'SALESCYCLE']);
  });

  test('have target, benchmark and source, of their days', () => {
    const winRate = rows.find(({ kpi }) => kpi === 'WINRATE')!;
    expect(winRate).toMatchObject({ target: 0.3, benchmark: 0.27, source: 'Trade survey', rep: '', team: '' });
    expect([winRate.stretch!.start, winRate.stretch!.end].map(isoOf)).toEqual(['2026-01-01', '2026-12-31']);
    expect(rows.find(({ kpi }) => kpi === 'SALESCYCLE')).toMatchObject({ target: null, benchmark: 58, stretch: null });
  });

  test('are none without the tab', () => expect(kpiTargetRows(bookOf({}))).toEqual([]));
});

describe('targets of activities', () => {
  test('may stand where KPIs are named: kinds of activities are told by their words', () => {
    expect(activityTargets(bookOf({ targets: TARGETS }))).toEqual([
      {
        kind: 'call',
        rep: 'ada',
        team: '',
        count: 90,
        when: expect.objectContaining(period('2026-01-01', '2026-03-31')),
      },
      {
        kind: 'demo',
        rep: 'ben',
        team: '',
        count: 15,
        when: expect.objectContaining(period('2026-01-01', '2026-03-31')),
      },
    ]);
  });

  test('have columns of their own, with the team’s own types as they are written', () => {
    const targets = [
      ['Rep', 'Activity type', 'Activities per week'],
      ['Ada', 'E-mails', 50],
      ['Ada', 'Pub quiz', 1],
      ['Ada', '', 3],
    ];
    expect(activityTargets(bookOf({ targets }))).toEqual([
      { kind: 'email', rep: 'ada', team: '', count: 50, when: 'week' },
      { kind: 'Pub quiz', rep: 'ada', team: '', count: 1, when: 'week' },
    ]);
  });

  test('recur where the period says so', () => {
    const targets = [
      ['Rep', 'Period', 'Activity type', 'Activity target'],
      ['Ada', 'monthly', 'Call', 31],
      ['Ada', 'per quarter', 'Demo', 9],
      ['Ada', 'whenever', 'Visit', 9],
    ];
    expect(activityTargets(bookOf({ targets })).map(({ when }) => when)).toEqual(['month', 'quarter', null]);
  });

  test.each([
    ['week', 7, '2026-01-01', '2026-01-10', 10],
    ['month', 31, '2026-01-01', '2026-01-10', 10],
    ['month', 28, '2026-01-01', '2026-02-14', 42],
    ['quarter', 9, '2026-01-01', '2026-12-31', 36],
    ['year', 12, '2026-01-01', '2026-01-31', 1],
  ] as const)('a target per %s of %d is shared out over days', (when, count, start, end, expected) => {
    expect(targetWithin({ count, when }, period(start, end))).toBeCloseTo(expected, 9);
  });

  test('a target of a quarter has its part in a month, and none outside', () => {
    const target = { count: 90, when: period('2026-01-01', '2026-03-31') };
    expect(targetWithin(target, period('2026-02-01', '2026-02-28'))).toBeCloseTo(30, 9);
    expect(targetWithin(target, period('2026-01-01', '2026-12-31'))).toBe(90);
    expect(targetWithin(target, period('2026-04-01', '2026-04-30'))).toBe(0);
    expect(targetWithin({ count: 90, when: null }, period('2026-04-01', '2026-04-30'))).toBeNull();
  });
});
