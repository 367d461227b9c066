import { describe, expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { byGroup, call, sentence } from './call';

const DEALS: Cells = [
  ['Owner', 'Stage', 'Amount', 'Closed'],
  ['Ada', 'Won', 100, '2026-01-20'],
  ['Ada', 'Won', 60, '2026-02-20'],
  ['Ben', 'Won', 30, '2026-03-20'],
];
const MONTHS: Cell[] = ['Jan 2026', 'Feb 2026', 'Mar 2026'];
const attained = (targets: Cells, ...rest: Parameters<typeof call>[1][]) =>
  call('QUOTAATTAINMENT', DEALS, targets, ...rest);
const explained = (targets: Cells, ...rest: Parameters<typeof call>[1][]) =>
  new Map(call('KPIEXPLAIN', 'QUOTAATTAINMENT', DEALS, targets, ...rest) as [string, Cell][]);

describe('cells without a number under a period', () => {
  test.each(['-', '–', '—', 'n/a', 'tbd', 'N/A'])('%j is no target', (blank) => {
    const targets = [
      ['Rep', ...MONTHS],
      ['Ada', 100, 100, blank],
      ['Ben', 20, 30, 30],
    ];
    expect(attained(targets, '2026-Q1')).toBeCloseTo(190 / 280, 12);
  });

  test('other words are named with their place', () => {
    const targets = [
      ['Rep', ...MONTHS],
      ['Ada', 100, 100, 'on leave'],
      ['Ben', 20, 30, 30],
    ];
    expect(sentence(() => attained(targets, '2026-Q1'))).toBe(
      'QUOTAATTAINMENT needs numbers as targets, and found "on leave" in row 2 of the range, under Mar 2026. Write a number, or leave the cell blank',
    );
  });
});

describe('dates as headers', () => {
  const dates = (...days: string[]) => days.map((day) => new Date(`${day}T00:00:00Z`));

  test.each([
    ['the ends of months', dates('2026-01-31', '2026-02-28', '2026-03-31')],
    ['days within months', dates('2026-01-15', '2026-02-15', '2026-03-15')],
    ['the ends of months as text', ['2026-01-31', '28 Feb 2026', '31 Mar 2026']],
  ])('%s mean these months', (_, months) => {
    const targets = [
      ['Rep', ...months],
      ['Ada', 200, 120, 60],
      ['Ben', 50, 50, 40],
    ];
    expect(attained(targets, '2026-01')).toBe(0.4);
    expect(attained(targets, '2026-Q1')).toBeCloseTo(190 / 520, 12);
  });

  test('the ends of quarters mean the quarters that end on them', () => {
    const targets = [
      ['Rep', ...dates('2026-03-31', '2026-06-30', '2026-09-30')],
      ['Ada', 380, 1, 1],
    ];
    expect(attained(targets, '2026-Q1')).toBe(0.5);
  });

  test('weeks are no months', () => {
    const targets = [
      ['Rep', ...dates('2026-01-05', '2026-01-12', '2026-01-19')],
      ['Ada', 380, 1, 1],
    ];
    expect(sentence(() => attained(targets, '2026-Q1'))).toMatch(/^QUOTAATTAINMENT needs/);
  });
});

describe('a column of years', () => {
  test.each(['FY2026', 'FY26', 'fy 2026'])('may say %j', (year) => {
    const targets = [
      ['Rep', 'Year', 'Q1', 'Q2'],
      ['Ada', year, 380, 1],
    ];
    expect(attained(targets, '2026-Q1')).toBe(0.5);
  });

  test('that says something else is named', () => {
    const targets = [
      ['Rep', 'Year', 'Q1', 'Q2'],
      ['Ada', 'this one', 380, 1],
    ];
    expect(sentence(() => attained(targets, '2026-Q1'))).toMatch(
      /^QUOTAATTAINMENT cannot read the year "this one" under Year. Write it as 2026 or FY2026/,
    );
  });
});

describe('a row that no word names a total', () => {
  const targets: Cells = [
    ['Rep', ...MONTHS],
    ['Ada', 200, 120, 60],
    ['Ben', 50, 60, 70],
    ['Sales organisation', 250, 180, 130],
  ];

  test('is one where it adds up all others in each period', () => {
    expect(attained(targets, '2026-01')).toBe(0.4);
    expect(byGroup(attained(targets, '2026-01', 'Owner'))).not.toHaveProperty('Sales organisation');
    expect(explained(targets, '2026-01').get('Left out: totals of other rows (quotas)')).toBe('1 (row 4)');
  });

  test('above the others too, and where some have no target', () => {
    const [head, ada, ben, all] = targets;
    expect(attained([head!, all!, ada!, ben!], '2026-01')).toBe(0.4);
    expect(attained([head!, ada!, ['Cy', '-', '', ''], ben!, all!], '2026-01')).toBe(0.4);
  });

  test('is none where the same number in each period may be chance', () => {
    const flat = [
      ['Rep', ...MONTHS],
      ['Ada', 100, 100, 100],
      ['Ben', 100, 100, 100],
      ['Cy', 200, 200, 200],
    ];
    expect(attained(flat, '2026-01')).toBe(0.25);
  });
});

describe('a column that adds the periods up', () => {
  test.each(['Total', 'Sum', 'Team', 'Summa'])('headed %s makes the tab none of costs', (total) => {
    const targets = [
      ['Year', 'Rep', 'Jan', 'Feb', 'Mar', total],
      [2026, 'Ada', 200, 120, 60, 380],
      [2026, 'Ben', 50, 50, 40, 140],
    ];
    expect(attained(targets, '2026-Q1')).toBeCloseTo(190 / 520, 12);
  });
});
