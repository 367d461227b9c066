import { describe, expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { byGroup, call, callIn, sentence } from './call';

const DEALS: Cells = [
  ['Owner', 'Stage', 'Amount', 'Closed'],
  ['Ada', 'Won', 100, '2026-01-20'],
  ['Ada', 'Won', 60, '2026-02-20'],
  ['Ben', 'Won', 30, '2026-03-20'],
];

const wide = (who: Cell, months: Cell[], ...rows: Cell[][]): Cells => [[who, ...months], ...rows];
const attained = (targets: Cells, ...rest: Parameters<typeof call>[1][]) =>
  call('QUOTAATTAINMENT', DEALS, targets, ...rest);

describe('quotas with a column a month', () => {
  test.each([
    ['Rep', ['Jan 2026', 'Feb 2026', 'Mar 2026']],
    ['Owner', ['2026-01', '2026-02', '2026-03']],
    ['Rep', ['January 2026', 'February 2026', 'March 2026']],
    ['Rep', ['Jan-26', 'Feb-26', 'Mar-26']],
    ['Säljare', ['januari 2026', 'februari 2026', 'mars 2026']],
    ['Selger', ['januar 2026', 'februar 2026', 'mars 2026']],
    ['Handlowiec', ['styczeń 2026', 'luty 2026', 'marzec 2026']],
    ['销售员', ['2026年1月', '2026年2月', '2026年3月']],
    ['کارشناس فروش', ['ژانویه ۲۰۲۶', 'فوریه ۲۰۲۶', 'مارس ۲۰۲۶']],
    ['Rep', ['2026-01', '2026-02', '2026-03'].map((month) => new Date(`${month}-01T00:00:00Z`))],
  ])('are read under %s and %j', (who, months) => {
    const targets = wide(who, months, ['Ada', 200, 120, 80], ['Ben', 50, 50, '']);
    expect(attained(targets, '2026-01')).toBe(0.4);
    // Ben has no quota in March: his sale of 30 is not held against those of the months before.
    expect(attained(targets, '2026-Q1')).toBeCloseTo(160 / 500, 12);
    expect(byGroup(attained(targets, '2026-02', 'Owner'))).toMatchObject({ Ada: 0.5, Ben: 0 });
  });

  test.each([
    ['Q1 2026', 'Q2 2026'],
    ['Kvartal 1 2026', 'Kvartal 2 2026'],
    ['I kwartał 2026', 'II kwartał 2026'],
    ['2026年第一季度', '2026年第二季度'],
    ['2026 Q1', '2026 Q2'],
  ])('or a quarter: %s, %s', (...quarters) => {
    expect(attained(wide('Rep', quarters, ['Ada', 320, 1], ['Ben', 60, 1]), '2026-Q1')).toBe(0.5);
  });

  test('or a year, as text or number', () => {
    expect(attained(wide('Rep', [2025, 2026], ['Ada', 1, 380]), '2026')).toBe(0.5);
    expect(attained(wide('Rep', ['2025', '2026'], ['Ada', 1, 380]), '2026')).toBe(0.5);
  });

  test('dates three months apart are quarters', () => {
    const quarters = ['2026-01-01', '2026-04-01'].map((day) => new Date(`${day}T00:00:00Z`));
    expect(attained(wide('Rep', quarters, ['Ada', 380, 1]), '2026-Q1')).toBe(0.5);
  });

  test('equal the same quotas in rows', () => {
    const months = ['Jan 2026', 'Feb 2026', 'Mar 2026'];
    const quotas: Record<string, number[]> = { Ada: [200, 120, 80], Ben: [50, 55, 60] };
    const long = [
      ['Rep', 'Period', 'Quota'],
      ...Object.entries(quotas).flatMap(([rep, all]) => all.map((quota, i) => [rep, months[i]!, quota])),
    ];
    const rows = Object.entries(quotas).map(([rep, all]) => [rep, ...all]);
    for (const rest of [['2026-Q1'], ['2026', 'Owner'], ['2026', 'month'], ['2026-02-01..2026-02-14']]) {
      for (const name of ['QUOTAATTAINMENT', 'REPSATQUOTA']) {
        const ask = (targets: Cells) => call(name, DEALS, targets, ...rest);
        expect(ask(wide('Rep', months, ...rows))).toEqual(ask(long));
      }
    }
  });

  test('stand under a title, beside team and region, with totals that count once', () => {
    const targets: Cells = [
      ['Quotas by rep', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Rep', 'Team', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Total'],
      ['Ada', 'North', 200, 120, 80, 400],
      ['Ben', 'South', 50, 50, 0, 100],
      ['Total', '', 250, 170, 80, 500],
    ];
    expect(attained(targets, '2026-Q1')).toBeCloseTo(190 / 500, 12);
    expect(attained(targets, '2026-Q1', '', 'Owner', 'Ada')).toBe(0.4);
  });

  test('leave Q1 between their months alone, and a year beside them', () => {
    const months = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Q1', '2026'];
    expect(attained(wide('Rep', months, ['Ada', 100, 200, 80, 380, 9999]), '2026-Q1')).toBe(0.5);
  });

  test('take the year of a column, where months name none', () => {
    const targets: Cells = [
      ['Rep', 'Year', 'Jan', 'Feb', 'Mar'],
      ['Ada', 2025, 1, 1, 1],
      ['Ada', 2026, 200, 120, 60],
      ['Ben', '', 9, 9, 9],
    ];
    expect(attained(targets, '2026-Q1')).toBe(0.5);
    const lines = new Map(call('KPIEXPLAIN', 'QUOTAATTAINMENT', DEALS, targets, '2026-Q1') as [string, Cell][]);
    expect(lines.get('Left out: with a period that cannot be read (quotas)')).toBe('1 (row 4)');
  });

  test('one row without a name is everybody’s', () => {
    const team: Cells = [
      ['2026-01', '2026-02'],
      [200, 120],
    ];
    expect(attained(team, '2026-01')).toBe(0.5);
  });

  test('fiscal years count as the team has set them', () => {
    const here = environmentOn('2026-06-15', { fiscalStart: 4 });
    const targets = wide('Rep', ['FY2025', 'FY2026'], ['Ada', 1, 380]);
    expect(callIn(here, 'QUOTAATTAINMENT', DEALS, targets, 'FY2026')).toBeCloseTo(190 / 380, 12);
  });
});

test('targets of KPIs with a column a period are read as well', () => {
  const targets: Cells = [
    ['KPI', '2026-Q1', '2026-Q2'],
    ['WINRATE', 0.5, 0.6],
    ['SALESVALUE', 380, 400],
  ];
  expect((call('KPITARGET', 'WINRATE', DEALS, targets, '2026-Q1') as Cell[][])[1]!.slice(0, 2)).toEqual([1, 0.5]);
  expect((call('KPITARGET', 'SALESVALUE', DEALS, targets, '2026-Q1') as Cell[][])[1]!.slice(0, 2)).toEqual([190, 380]);
});

describe('what cannot be read is named with its columns', () => {
  test.each([
    [
      'months without a year',
      wide('Rep', ['Jan', 'Feb', 'Mar'], ['Ada', 1, 2, 3]),
      'QUOTAATTAINMENT cannot tell the year of "Jan" to "Mar" (columns 2 to 4 of the range). Write them as 2026-01, Jan 2026, Q1 2026 or 2026, or add a Year column',
    ],
    [
      'months in Chinese without a year',
      wide('销售员', ['1月', '2月'], ['Ada', 1, 2]),
      'QUOTAATTAINMENT cannot tell the year of "1月" to "2月" (columns 2 to 3 of the range). Write them as 2026-01, Jan 2026, Q1 2026 or 2026, or add a Year column',
    ],
    [
      'a month that is none among others',
      wide('Rep', ['Jan 2026', 'Fbr 2026', 'Mar 2026'], ['Ada', 1, 2, 3]),
      'QUOTAATTAINMENT cannot tell which periods "Fbr 2026" (column 3 of the range) mean. Write them as 2026-01, Jan 2026, Q1 2026 or 2026',
    ],
    [
      'rows of nobody',
      wide('Planet', ['Jan 2026', 'Feb 2026'], ['Mars', 1, 2], ['Venus', 3, 4]),
      'QUOTAATTAINMENT cannot tell whose targets stand under "Jan 2026" to "Feb 2026" (columns 2 to 3 of the range). It needs a header such as Rep or Team. Found: Planet',
    ],
  ])('%s', (_what, targets, told) => {
    expect(sentence(() => attained(targets, '2026-Q1'))).toBe(told);
  });
});

test('a tab of another kind with columns of months is not taken for targets', () => {
  const deals: Cells = [
    ['Deal', 'Stage', 'Amount', 'Close date', 'Jan 2026', 'Feb 2026'],
    ['A', 'Won', 5, '2026-01-01', 3, 2],
  ];
  expect(sentence(() => call('QUOTAATTAINMENT', DEALS, deals, '2026'))).toContain(
    'QUOTAATTAINMENT needs a Quota column and a Period or Start date column',
  );
});

describe('a cell without a number', () => {
  const months = ['Jan 2026', 'Feb 2026', 'Mar 2026'];

  test.each(['-', '–', 'n/a', 'tbd'])('such as %j is no target', (cell) => {
    const targets = wide('Rep', months, ['Ada', 100, 100, cell], ['Ben', 20, 30, 30]);
    expect(attained(targets, '2026-Q1')).toBeCloseTo(190 / 280, 12);
  });

  test('is named where it means something', () => {
    const targets = wide('Rep', months, ['Ada', 100, 100, 'same as Ben'], ['Ben', 20, 30, 30]);
    expect(sentence(() => attained(targets))).toBe(
      'QUOTAATTAINMENT needs numbers as targets, and found "same as Ben" in row 2 of the range, under Mar 2026. Write a number, or leave the cell blank',
    );
  });
});
