import { describe, expect, test } from 'vitest';
import { kpiTarget } from '../../src/functions/kpi-target';
import { targetStatus } from '../../src/metrics/target-status';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { answer, answerOn } from './answer';
import { flawOf, sentence } from './call';

const DEALS: Cell[][] = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
  ['D1', 'Ada', 'Won', 600, '2026-04-01', '2026-04-21'],
  ['D2', 'Ada', 'Lost', 100, '2026-04-01', '2026-05-01'],
  ['D3', 'Ben', 'Won', 200, '2026-04-01', '2026-05-11'],
  ['D4', 'Ben', 'Lost', 300, '2026-04-01', '2026-05-12'],
  ['D5', 'Ben', 'Lost', 300, '2026-04-01', '2026-06-01'],
  ['D6', 'Cy', 'Proposal', 300, '2026-04-01', ''],
];
const TARGETS: Cell[][] = [
  ['Rep', 'Period', 'KPI', 'Target'],
  ['', '2026', 'WINRATE', 0.4],
  ['', '2026', 'Sales cycle', 25],
  ['', '2026', 'SALESVALUE', 4000],
  ['', '2026-05', 'SALESVALUE', 500],
  ['Ada', '2026-Q2', 'SALESVALUE', 700],
  ['Ben', '2026-Q2', 'SALESVALUE', 300],
  ['Dee', '2026-Q2', 'SALESVALUE', 100],
  ['Ada', '2026', 'win rate', 0.6],
];
/** 30 June: all of the quarter has passed. */
const over = (...args: Cell[]) =>
  answerOn('2026-06-30', kpiTarget, args[0], DEALS, TARGETS, ...args.slice(1)) as Cell[][];

describe('a target', () => {
  test('of a rate is that of the year it stands for', () => {
    expect(over('WINRATE', '2026-Q2')).toEqual([
      ['Win rate', 'Target', 'Target to date', 'Status'],
      [0.4, 0.4, 0.4, 'on track'],
    ]);
  });

  test('of a sum for a quarter is its even share of the year’s', () => {
    expect(over('SALESVALUE', '2026-Q2')[1]).toEqual([800, 1000, 1000, 'behind']);
  });

  test('of the very period goes before that of a longer one', () => {
    expect(over('SALESVALUE', '2026-05')[1]).toEqual([200, 500, 500, 'behind']);
  });

  test('where less is better, less is ahead', () => {
    // 20 and 40 days: 30, which is 20 % too long.
    expect(over('SALESCYCLE', '2026-Q2')[1]).toEqual([30, 25, 25, 'behind']);
    expect(over('SALESCYCLE', '2026-04')[1]).toEqual([20, 25, 25, 'ahead']);
  });

  test('is found by the title of the KPI or the name of its function, in any case', () => {
    expect(over('winrate', '2026')[1]!.slice(1, 2)).toEqual([0.4]);
    expect(over('SALESCYCLE', '2026')[1]!.slice(1, 2)).toEqual([25]);
  });

  test('of months for their quarter is their sum', () => {
    const months = [
      TARGETS[0]!,
      ...['04', '05', '06'].map((month, i) => ['', `2026-${month}`, 'SALESVALUE', 100 * (i + 1)]),
    ];
    expect(
      (answerOn('2026-06-30', kpiTarget, 'SALESVALUE', DEALS, months, '2026-Q2') as Cell[][])[1]!.slice(0, 2),
    ).toEqual([800, 600]);
  });

  test('without a period holds always', () => {
    const always = [
      ['KPI', 'Target'],
      ['WINRATE', 0.3],
    ];
    expect((answer(kpiTarget, 'WINRATE', DEALS, always, '2025') as Cell[][])[1]).toEqual(['', 0.3, 0.3, '']);
  });

  test('of all reps together, where everybody has none', () => {
    const reps = TARGETS.filter(([rep], i) => i === 0 || rep !== '');
    expect(
      (answerOn('2026-06-30', kpiTarget, 'SALESVALUE', DEALS, reps, '2026-Q2') as Cell[][])[1]!.slice(0, 2),
    ).toEqual([800, 1100]);
  });

  test('of a rep, where a criterion asks for him', () => {
    expect(over('SALESVALUE', '2026-Q2', '', 'Owner', 'Ada')[1]).toEqual([600, 700, 700, 'behind']);
    expect(over('WINRATE', '2026-Q2', '', 'Owner', 'Ada')[1]).toEqual([0.5, 0.6, 0.6, 'behind']);
    expect(over('WINRATE', '2026-Q2', '', 'Owner', 'Ben')[1]!.slice(1, 2)).toEqual([0.4]);
  });
});

describe('by owner', () => {
  test('each has the target of his own, one who sold nothing too', () => {
    expect(over('SALESVALUE', '2026-Q2', 'Owner')).toEqual([
      ['Owner', 'Sales', 'Target', 'Target to date', 'Status'],
      ['Ada', 600, 700, 700, 'behind'],
      ['Ben', 200, 300, 300, 'behind'],
      ['Dee', 0, 100, 100, 'behind'],
    ]);
  });

  test('a rate’s target holds for all who have none of their own', () => {
    expect(over('WINRATE', '2026-Q2', 'Owner').map((row) => row.slice(0, 3))).toEqual([
      ['Owner', 'Win rate', 'Target'],
      ['Ada', 0.5, 0.6],
      ['Ben', expect.closeTo(1 / 3, 12), 0.4],
    ]);
  });
});

describe('to date', () => {
  test('without a past, by the days that have passed', () => {
    // The 76th of 91 days.
    const [, row] = answer(kpiTarget, 'SALESVALUE', DEALS, TARGETS) as Cell[][];
    expect(row![2]).toBeCloseTo((1000 * 76) / 91, 9);
    expect(row![3]).toBe('on track');
  });

  test('with four quarters of it, by when their sales were there', () => {
    const ends = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];
    const past = ends.flatMap((day, i) => [
      [`L${i}`, 'Ada', 'Won', 900, '2025-01-01', day],
      [`E${i}`, 'Ada', 'Won', 100, '2025-01-01', `${day.slice(0, 8)}01`],
    ]);
    // Of 4,000 only 400 were there on the 76th day.
    const [, row] = answer(kpiTarget, 'SALESVALUE', [...DEALS, ...past], TARGETS) as Cell[][];
    expect(row).toEqual([800, 1000, 100, 'ahead']);
  });

  test('a rate is held against its whole target', () => {
    expect((answer(kpiTarget, 'WINRATE', DEALS, TARGETS) as Cell[][])[1]).toEqual([0.4, 0.4, 0.4, 'on track']);
  });

  test('of a period to come there is none yet', () => {
    expect((answer(kpiTarget, 'SALESVALUE', DEALS, TARGETS, '2026-Q4') as Cell[][])[1]).toEqual([0, 1000, '', '']);
  });
});

test('a forecast is held against its part of a yearly target, which is that of the whole period', () => {
  const open = [
    [...DEALS[0]!, 'Expected close'],
    ...DEALS.slice(1).map((row) => [...row, row[5] === '' ? '2026-06-29' : '']),
  ];
  const yearly = [
    ['KPI', 'Period', 'Target'],
    ['SALESFORECAST', '2026', 4000],
  ];
  expect((answer(kpiTarget, 'SALESFORECAST', open, yearly, '2026-Q2') as Cell[][])[1]!.slice(1, 3)).toEqual([
    1000, 1000,
  ]);
});

test('the sales of a team tab have no pace: they are held against the whole target', () => {
  const team = [
    ['Rep', 'Team', 'Quota', 'Sales YTD'],
    ['Ada', 'North', 1000, 600],
  ];
  const whole = [
    ['KPI', 'Target'],
    ['QUOTAATTAINMENT', 1],
  ];
  expect((answer(kpiTarget, 'QUOTAATTAINMENT', team, whole) as Cell[][])[1]).toEqual([0.6, 1, 1, 'behind']);
});

describe('quotas', () => {
  const QUOTAS: Cell[][] = [
    ['Rep', 'Period', 'Quota'],
    ['Ada', '2026-Q2', 500],
    ['Ben', '2026-Q2', 400],
  ];

  test('are the targets of sales where no row names them', () => {
    const rows = answerOn('2026-06-30', kpiTarget, 'SALESVALUE', DEALS, QUOTAS, '2026-Q2', 'Owner') as Cell[][];
    expect(rows.slice(1)).toEqual([
      ['Ada', 600, expect.closeTo(500, 6), expect.closeTo(500, 6), 'ahead'],
      ['Ben', 200, expect.closeTo(400, 6), expect.closeTo(400, 6), 'behind'],
    ]);
    expect((answerOn('2026-06-30', kpiTarget, 'SALESVALUE', DEALS, QUOTAS, '2026-Q2') as Cell[][])[1]![1]).toBeCloseTo(
      900,
      6,
    );
  });

  test('the attainment of a running quarter is held against the part that should be reached by now', () => {
    const both = [
      ['Rep', 'Period', 'Quota', 'KPI', 'Target'],
      ['Ada', '2026-Q2', 900, '', ''],
      ['', '2026', '', 'QUOTAATTAINMENT', 1],
    ];
    const [, row] = answer(kpiTarget, 'QUOTAATTAINMENT', DEALS, both) as Cell[][];
    expect(row![2]).toBeCloseTo(76 / 91, 9);
  });
});

describe('the status', () => {
  const usual = { onTrackFrom: 0.9, onTrackTo: 1.1 };

  test.each<[number, number, 'higher' | 'lower' | 'neither', string]>([
    [45, 50, 'higher', 'on track'],
    [44.9, 50, 'higher', 'behind'],
    [55, 50, 'higher', 'on track'],
    [55.1, 50, 'higher', 'ahead'],
    [55, 50, 'lower', 'on track'],
    [55.1, 50, 'lower', 'behind'],
    [44.9, 50, 'lower', 'ahead'],
    [56, 50, 'neither', 'above'],
    [44, 50, 'neither', 'below'],
    [0, 0, 'higher', 'on track'],
    [1, 0, 'higher', 'ahead'],
    [1, 0, 'lower', 'behind'],
    [-0.04, -0.05, 'higher', 'ahead'],
    [-0.06, -0.05, 'higher', 'behind'],
  ])('%d of %d where %s is better is %s', (value, target, better, status) => {
    expect(targetStatus(value, target, better, usual)).toBe(status);
  });

  test('takes the thresholds of the settings', () => {
    const strict = environmentOn('2026-06-30');
    const thresholds = { ...strict.thresholds, onTrackFrom: 0.75 };
    const [, row] = kpiTarget.call(['SALESVALUE', DEALS, TARGETS, '2026-Q2'], { ...strict, thresholds }) as Cell[][];
    expect(row![3]).toBe('on track');
  });
});

test.each<[string, Cell[], string]>([
  ['a KPI without a target', ['AVGDEALSIZE', '2026-Q2'], 'no target of AVGDEALSIZE for 2026-Q2'],
  ['another year', ['SALESVALUE', '2024'], 'Found: WINRATE, Sales cycle, SALESVALUE'],
  ['a calendar to group by', ['SALESVALUE', '2026', 'month'], 'not by month'],
])('%s gets a sentence', (_, args, words) => {
  const message = sentence(() => over(...args));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain(words);
});

test('without targets it says what it needs', () => {
  const message = sentence(() => answer(kpiTarget, 'WINRATE', DEALS, '2026'));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain('range of targets');
});
