import { describe, expect, test } from 'vitest';
import { kpiBenchmark } from '../../src/functions/kpi-benchmark';
import { placeAmong, quartilesOf } from '../../src/metrics/quartiles';
import type { Cell } from '../../src/model/cell';
import { answer, answerOn } from './answer';
import { call, flawOf, sentence } from './call';

/** Sales of 10, 20 … 80 in the months from October 2025 on, always on the 10th; June 2026 is the running one. */
const MONTHS = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const DEALS: Cell[][] = [
  ['Owner', 'Stage', 'Amount', 'Closed'],
  ...MONTHS.map((month, i): Cell[] => ['Ada', 'Won', 10 * (i + 1), `${month}-10`]),
  ['Ada', 'Won', 50, '2026-06-08'],
];
const HEADER = ['Sales', 'Lower quartile', 'Benchmark', 'Upper quartile', 'Source', 'Place'];
const OWN = 'Median of the first 15 days of the last 8 months';

describe('against the own past', () => {
  test('median and quartiles of the last 8 periods, worked by hand', () => {
    expect(answer(kpiBenchmark, 'SALESVALUE', DEALS, 'month')).toEqual([HEADER, [50, 27.5, 45, 62.5, OWN, 'usual']]);
  });

  test('an outlier is flagged', () => {
    const big = [...DEALS.slice(0, -1), ['Ada', 'Won', 500, '2026-06-08']];
    const [, row] = answer(kpiBenchmark, 'SALESVALUE', big, 'month') as Cell[][];
    expect(row![5]).toBe('unusually high');
  });

  test('of the periods before as many days count as have passed of this one', () => {
    const [, row] = answerOn('2026-06-09', kpiBenchmark, 'SALESVALUE', DEALS, 'month') as Cell[][];
    // By the 9th none of the months before had a sale, and of equal numbers nothing tells how far is unusual.
    expect(row).toEqual([50, 0, 0, 0, 'Median of the first 9 days of the last 8 months', '']);
  });

  test('what equals all before is usual', () => {
    const even = DEALS.map((row, i) => (i === 0 ? row : [row[0]!, row[1]!, 50, row[3]!]));
    expect((answer(kpiBenchmark, 'SALESVALUE', even, 'month') as Cell[][])[1]!.slice(0, 6)).toEqual([
      50,
      50,
      50,
      50,
      OWN,
      'usual',
    ]);
  });

  test('once a period is over, its whole is compared with wholes', () => {
    expect((answerOn('2026-06-30', kpiBenchmark, 'SALESVALUE', DEALS, 'month') as Cell[][])[1]![4]).toBe(
      'Median of the last 8 months',
    );
  });

  test('a group has a row although all of its sales fall later in their periods', () => {
    const late = MONTHS.map((month): Cell[] => ['Cy', 'Won', 7, `${month}-28`]);
    const rows = answer(kpiBenchmark, 'SALESVALUE', [...DEALS, ...late], 'month', 'Owner') as Cell[][];
    expect(rows[2]).toEqual(['Cy', 0, 0, 0, 0, OWN, 'usual']);
  });

  test('four periods are enough, three are not; what lies before the first does not count', () => {
    const since = (month: string) => [DEALS[0]!, ...DEALS.slice(1).filter((row) => String(row[3]) >= month)];
    expect((answer(kpiBenchmark, 'SALESVALUE', since('2026-02'), 'month') as Cell[][])[1]).toEqual([
      50,
      57.5,
      65,
      72.5,
      'Median of the first 15 days of the last 4 months',
      'low',
    ]);
    expect((answer(kpiBenchmark, 'SALESVALUE', since('2026-03'), 'month') as Cell[][])[1]).toEqual([
      50,
      '',
      '',
      '',
      'Too little history: 3 of 4 months',
      '',
    ]);
  });

  test('a month without sales between others counts as 0', () => {
    const gap = DEALS.filter((row) => row[3] !== '2026-03-10');
    const [, row] = answer(kpiBenchmark, 'SALESVALUE', gap, 'month') as Cell[][];
    expect(row!.slice(1, 4)).toEqual([17.5, 35, 55]);
  });

  test('a share of 0 is a figure, at the beginning too', () => {
    const contracts: Cell[][] = [
      ['Customer', 'Start date', 'End date'],
      ...Array.from({ length: 10 }, (_, i): Cell[] => [`Customer ${i}`, '2020-01-01', i === 0 ? '2026-02-01' : '']),
    ];
    const [, row] = answer(kpiBenchmark, 'CHURNRATE', contracts, 'quarter') as Cell[][];
    expect(row!.slice(0, 5)).toEqual([0, 0, 0, 0, 'Median of the first 76 days of the last 8 quarters']);
  });

  test('by owner', () => {
    const rows = answer(kpiBenchmark, 'SALESVALUE', [...DEALS, ['Ben', 'Won', 5, '2026-06-01']], 'month', 'Owner');
    expect(rows).toEqual([
      ['Owner', ...HEADER],
      ['Ada', 50, 27.5, 45, 62.5, OWN, 'usual'],
      ['Ben', 5, '', '', '', 'Too little history: 0 of 4 months', ''],
    ]);
  });
});

describe('what is about a whole period', () => {
  const QUOTAS: Cell[][] = [['Rep', 'Period', 'Quota'], ...['2025', '2026'].map((year): Cell[] => ['Ada', year, 1200])];
  const rowOf = (name: string, ...args: (Cell | Cell[][])[]) => (answer(kpiBenchmark, name, ...args) as Cell[][])[1]!;

  test('attainment is that of the cell function, beside what was won by then of whole quotas', () => {
    const [now, , median, , source, place] = rowOf('QUOTAATTAINMENT', DEALS, QUOTAS, 'month');
    expect(now).toBe(call('QUOTAATTAINMENT', DEALS, QUOTAS, '2026-06'));
    expect([now, median]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.45, 9)]);
    expect([source, place]).toEqual([OWN, 'usual']);
    const late = MONTHS.map((month): Cell[] => ['Ada', 'Won', 1000, `${month}-28`]);
    expect(rowOf('QUOTAATTAINMENT', [...DEALS, ...late], QUOTAS, 'month')[2]).toBeCloseTo(0.45, 9);
  });

  test('growth is that of the cell function', () => {
    const leads = [
      ['Lead', 'Created'],
      ...MONTHS.flatMap((month) => [
        ['L', `${month}-03`],
        ['M', `${month}-29`],
      ]),
      ['N', '2026-06-01'],
      ['O', '2026-06-02'],
    ];
    const [now, , median] = rowOf('LEADGROWTH', leads, 'month');
    expect(now).toBe(call('LEADGROWTH', leads, '2026-06'));
    expect([now, median]).toEqual([1, 0]);
  });

  test('a forecast is that of the cell function, beside whole periods', () => {
    const deals: Cell[][] = [
      ['Owner', 'Stage', 'Amount', 'Created', 'Closed', 'Expected close'],
      ...DEALS.slice(1).flatMap(([owner, stage, amount, closed]): Cell[][] => [
        [owner!, stage!, amount!, '2025-09-01', closed!, ''],
        [owner!, 'Lost', amount!, '2025-09-01', closed!, ''],
      ]),
      ...MONTHS.map((month): Cell[] => ['Ada', 'Won', 100, '2025-09-01', `${month}-28`, '']),
      ['Ada', 'Proposal', 70, '2026-05-01', '', '2026-06-28'],
    ];
    const [now, , median, , source] = rowOf('SALESFORECAST', deals, 'month');
    expect(now).toBe(call('SALESFORECAST', deals, '2026-06'));
    expect([median, source]).toEqual([145, 'Median of the last 8 months']);
  });

  test('what stands now has no past', () => {
    const open: Cell[][] = [
      ['Stage', 'Amount', 'Expected close'],
      ['Proposal', 70, '2026-06-28'],
    ];
    for (const name of ['PIPELINEVALUE', 'PIPELINECOUNT', 'WEIGHTEDPIPELINE']) {
      const message = sentence(() => answer(kpiBenchmark, name, open, 'month'));
      expect(flawOf(message)).toBeNull();
      expect(message).toContain(name);
      expect(message).toContain('gone by');
    }
    const outside = [
      ['KPI', 'Benchmark', 'Source of the benchmark'],
      ['PIPELINEVALUE', 100, 'Survey'],
    ];
    expect(rowOf('PIPELINEVALUE', open, outside, 'month')).toEqual([70, '', 100, '', 'Survey', 'below the benchmark']);
  });
});

describe('with too little of it, against the outside', () => {
  const TARGETS: Cell[][] = [
    ['KPI', 'Period', 'Benchmark', 'Source of the benchmark'],
    ['SALESVALUE', '2025', 30, 'Survey 2025'],
    ['SALESVALUE', '2026', 60, 'Survey 2026'],
    ['WINRATE', '', 0.27, ''],
  ];

  test('the benchmark of the period and its source; of sales, its even share of the days', () => {
    // Of 60 a year, April and May have 5 each and half of June 2.5.
    const [, row] = answer(kpiBenchmark, 'SALESVALUE', DEALS, TARGETS, 'quarter') as Cell[][];
    expect(row).toEqual([200, '', expect.closeTo(12.5, 9), '', 'Survey 2026', 'above the benchmark']);
  });

  test('one without a source says so', () => {
    expect((answer(kpiBenchmark, 'WINRATE', DEALS, TARGETS, 'quarter') as Cell[][])[1]).toEqual([
      1,
      '',
      0.27,
      '',
      'The targets tab, without a source',
      'above the benchmark',
    ]);
  });

  test('the own past goes before it', () => {
    expect((answer(kpiBenchmark, 'SALESVALUE', DEALS, TARGETS, 'month') as Cell[][])[1]![4]).toBe(OWN);
  });
});

test.each([
  [-0.1, 'unusually low'],
  [0, 'low'],
  [2.5, 'low'],
  [3, 'usual'],
  [5, 'usual'],
  [6, 'high'],
  [8, 'high'],
  [8.1, 'unusually high'],
])('among quartiles of 3 and 5, %d is %s', (value, place) => {
  expect(placeAmong(value, { lower: 3, median: 4, upper: 5 })).toBe(place);
});

test('there are no quartiles of nothing', () => {
  expect(quartilesOf([])).toBeNull();
  expect(quartilesOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
});

test.each<[string, Cell[], string]>([
  ['no grain', ['SALESVALUE', 'decade'], 'week, month, quarter or year'],
  ['an unknown KPI', ['SALES'], 'knows no KPI "SALES"'],
  ['a calendar to group by', ['SALESVALUE', 'month', 'week'], 'not by week'],
])('%s gets a sentence', (_, [name, ...rest], words) => {
  const message = sentence(() => answer(kpiBenchmark, name, DEALS, ...rest));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain(words);
});

describe('zeros of the past', () => {
  /** Nobody lost in 2024 and 2025-Q1, then one of ten in each quarter. */
  const contracts: Cell[][] = [
    ['Customer', 'Start date', 'End date'],
    ...Array.from({ length: 40 }, (_, i): Cell[] => [
      `C${i}`,
      '2023-01-01',
      ['2025-05-10', '2025-08-10', '2025-11-10', '2026-02-10'][i] ?? '',
    ]),
  ];

  test('are figures of a share: 0 in four quarters and more in four', () => {
    const [, row] = answer(kpiBenchmark, 'CHURNRATE', contracts, 'quarter') as Cell[][];
    expect(row![4]).toMatch(/the last 8 quarters$/);
    expect(row![2]).toBeLessThan(1 / 40);
  });

  test('are figures of a share: 0 in all', () => {
    const nobody = contracts.map((row, i) => (i === 0 ? row : [row[0]!, row[1]!, '']));
    const [, row] = answer(kpiBenchmark, 'CHURNRATE', nobody, 'quarter') as Cell[][];
    expect(row).toEqual([0, 0, 0, 0, expect.stringMatching(/the last 8 quarters$/), 'usual']);
  });

  test('before the first sale are no data of a sum', () => {
    const [, row] = answer(kpiBenchmark, 'SALESVALUE', DEALS, 'quarter') as Cell[][];
    expect(row![4]).toBe('Too little history: 2 of 4 quarters');
  });
});
