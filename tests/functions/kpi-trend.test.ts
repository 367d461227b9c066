import { describe, expect, test } from 'vitest';
import { kpiTrend } from '../../src/functions/kpi-trend';
import type { Cell } from '../../src/model/cell';
import { answer, answerOn } from './answer';
import { call, flawOf, sentence } from './call';

const DEALS: Cell[][] = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
  ['D1', 'Ada', 'Won', 100, '2025-01-01', '2025-05-10'],
  ['D2', 'Ada', 'Won', 100, '2025-01-01', '2025-06-20'],
  ['D3', 'Ben', 'Won', 400, '2025-06-01', '2025-12-31'],
  ['D4', 'Ada', 'Won', 150, '2026-01-01', '2026-01-15'],
  ['D5', 'Ada', 'Won', 50, '2026-01-01', '2026-03-16'],
  ['D6', 'Ben', 'Lost', 70, '2026-01-01', '2026-03-20'],
  ['D7', 'Ben', 'Won', 300, '2026-01-01', '2026-04-01'],
  ['D8', 'Ada', 'Lost', 10, '2026-01-01', '2026-06-15'],
];
const HEADER = ['Period', 'Sales', 'Change on the period before', 'Change on the year before'];

describe('one KPI over time', () => {
  test('a row a period up to the running one, worked by hand', () => {
    // The running quarter is 76 days old: it is compared with 150 + 50 up to 16 March, and with 100 up to 15 June 2025.
    expect(answer(kpiTrend, 'SALESVALUE', DEALS, 'quarter', 4)).toEqual([
      HEADER,
      ['2025-Q3', 0, -1, ''],
      ['2025-Q4', 400, '', ''],
      ['2026-Q1', 200, -0.5, ''],
      ['2026-Q2', 300, 0.5, 2],
    ]);
  });

  test('a share changes by the difference', () => {
    const [, , last] = answer(kpiTrend, 'WINRATE', DEALS, 'quarter', 2) as Cell[][];
    expect(last).toEqual(['2026-Q2', 0.5, -0.5, -0.5]);
  });

  test('each value is that of the function for the period', () => {
    for (const grain of ['week', 'month', 'quarter', 'year']) {
      const [, ...rows] = answer(kpiTrend, 'SALESVALUE', DEALS, grain, 7) as [string, number][];
      expect(rows).toHaveLength(7);
      for (const [period, value] of rows) expect(value).toBe(call('SALESVALUE', DEALS, period));
    }
  });

  test('weeks are compared with the same weekdays 52 weeks before', () => {
    const deals = [DEALS[0]!, ['A', 'Ada', 'Won', 10, '', '2025-06-02'], ['B', 'Ada', 'Won', 30, '', '2026-06-01']];
    const [, row] = answerOn('2026-06-07', kpiTrend, 'SALESVALUE', deals, 'week', 1) as Cell[][];
    expect(row).toEqual(['2026-W23', 30, '', 2]);
  });

  test('left out, the grain is the quarter and 8 periods are shown', () => {
    expect(answer(kpiTrend, 'SALESVALUE', DEALS)).toEqual(answer(kpiTrend, 'SALESVALUE', DEALS, 'quarter', 8));
    expect(answer(kpiTrend, 'SALESVALUE', DEALS)).toHaveLength(9);
  });

  test('it ends at the as-of day', () => {
    const [, row] = answer(kpiTrend, 'SALESVALUE', DEALS, 'year', 1, '', '@asof', '2025-12-31') as Cell[][];
    expect(row).toEqual(['2025', 600, '', '']);
    expect(answer(kpiTrend, 'SALESVALUE', DEALS, 'year', 1, '@asof', '2025-12-31')).toHaveLength(2);
  });

  test('criteria narrow it', () => {
    const [, row] = answer(kpiTrend, 'SALESVALUE', DEALS, 'quarter', 1, '', 'Owner', 'Ada') as Cell[][];
    expect(row).toEqual(['2026-Q2', 0, -1, -1]);
  });
});

describe('what looks ahead', () => {
  const OPEN: Cell[][] = [
    ['Owner', 'Stage', 'Amount', 'Created', 'Closed', 'Expected close'],
    ['Ada', 'Proposal', 70, '2026-01-01', '', '2026-02-01'],
    ['Ben', 'Proposal', 30, '2026-01-01', '', '2026-06-28'],
  ];

  test('what stands open has no history: periods gone by are empty, and nothing changes', () => {
    expect((answer(kpiTrend, 'PIPELINEVALUE', OPEN, 'quarter', 3) as Cell[][]).slice(1)).toEqual([
      ['2025-Q4', '', '', ''],
      ['2026-Q1', '', '', ''],
      ['2026-Q2', 30, '', ''],
    ]);
    expect((answer(kpiTrend, 'PIPELINECOUNT', OPEN, 'quarter', 2, 'Owner') as Cell[][]).slice(1)).toEqual([
      ['Ben', '2026-Q1', '', '', ''],
      ['Ben', '2026-Q2', 1, '', ''],
    ]);
  });

  test('what no date tells apart has no history either', () => {
    const team = [
      ['Rep', 'Team', 'Quota', 'Sales YTD'],
      ['Ada', 'North', 1000, 600],
    ];
    expect((answer(kpiTrend, 'QUOTAATTAINMENT', team, 'quarter', 2) as Cell[][]).slice(1)).toEqual([
      ['2026-Q1', '', '', ''],
      ['2026-Q2', 0.6, '', ''],
    ]);
  });

  test('the change of a forecast is that of the figures in the column', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
    const deals: Cell[][] = [
      ...OPEN,
      ...months.flatMap((month): Cell[][] => [
        ['Ada', 'Won', 100, '2025-12-01', `${month}-28`, ''],
        ['Ada', 'Lost', 100, '2025-12-01', `${month}-27`, ''],
      ]),
    ];
    const [, before, last] = answer(kpiTrend, 'SALESFORECAST', deals, 'month', 2) as [string, number, number][];
    expect(before![1]).toBe(100);
    expect(last![1]).toBe(call('SALESFORECAST', deals, '2026-06'));
    expect(last![2]).toBeCloseTo(last![1] / 100 - 1, 12);
  });

  test('the attainment of a running quarter is compared with that on the same day of the one before', () => {
    const quotas = [
      ['Rep', 'Period', 'Quota'],
      ['', '2026-Q1', 1000],
      ['', '2026-Q2', 1000],
    ];
    const late = ['D9', 'Ada', 'Won', 500, '2026-01-01', '2026-03-30'];
    const rows = answer(kpiTrend, 'QUOTAATTAINMENT', [...DEALS, late], quotas, 'quarter', 2) as Cell[][];
    // 300 of 1,000 beside the 200 that were won by 16 March.
    expect(rows[1]!.slice(0, 2)).toEqual(['2026-Q1', expect.closeTo(0.7, 9)]);
    expect(rows[2]!.slice(0, 3)).toEqual(['2026-Q2', expect.closeTo(0.3, 9), expect.closeTo(0.1, 9)]);
  });
});

describe('by group', () => {
  const rows = answer(kpiTrend, 'SALESVALUE', DEALS, 'quarter', 2, 'Owner') as Cell[][];

  test('each group has all periods, one in which it has nothing too', () => {
    expect(rows).toEqual([
      ['Owner', ...HEADER],
      ['Ada', '2026-Q1', 200, '', ''],
      ['Ada', '2026-Q2', 0, -1, -1],
      ['Ben', '2026-Q1', 0, -1, ''],
      ['Ben', '2026-Q2', 300, '', ''],
    ]);
  });

  test('groups add up to the whole', () => {
    const [, ...whole] = answer(kpiTrend, 'SALESVALUE', DEALS, 'quarter', 2) as [string, number][];
    for (const [period, value] of whole) {
      const parts = rows.filter(([, each]) => each === period).map((row) => Number(row[2]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value);
    }
  });
});

test.each<[string, Cell[], string]>([
  ['an unknown KPI', ['SALES', 'quarter'], 'knows no KPI "SALES"'],
  ['a table', ['topsellers', 'quarter'], 'TOPSELLERS answers with a table'],
  ['no grain', ['SALESVALUE', 'decade'], 'week, month, quarter or year'],
  ['no number of periods', ['SALESVALUE', 'quarter', 'many'], 'number of periods from 1 to 200'],
  ['half a period', ['SALESVALUE', 'quarter', 2.5], 'number of periods from 1 to 200'],
  ['two calendars', ['SALESVALUE', 'quarter', 4, 'month'], 'not by month'],
])('%s gets a sentence', (_, [name, ...rest], words) => {
  const message = sentence(() => answer(kpiTrend, name, DEALS, ...rest));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain(words);
});

test('a KPI that needs dates says so', () => {
  expect(sentence(() => answer(kpiTrend, 'WINRATE', [['Stage'], ['Won']]))).toContain('Close date');
});
