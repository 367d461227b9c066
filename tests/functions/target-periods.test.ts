import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { call, rowsOf, sentence } from './call';

const DEALS: Cell[][] = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
  ['D1', 'Ada', 'Won', 40000, '2026-01-01', '2026-04-10'],
  ['D2', 'Ben', 'Won', 20000, '2026-01-01', '2026-05-04'],
];
const kpiTarget = (period: Cell, asked: string, target: Cell = 60000, kpi = 'SALESVALUE') =>
  rowsOf(
    call(
      'KPITARGET',
      kpi,
      DEALS,
      [
        ['KPI', 'Period', 'Target'],
        [kpi, period, target],
      ],
      asked,
    ),
  )[0]![1];
const quotas = (...rows: Cell[][]) => [['Rep', 'Period', 'Quota'], ...rows];
const lines = (...args: Parameters<typeof call>) => Object.fromEntries(call(...args) as Cell[][]);

describe('a KPI’s target', () => {
  test.each([
    ['H1 2026', '2026-Q2', 30000],
    ['2026-H1', '2026-Q2', 30000],
    ['first half 2026', '2026-Q1', 30000],
    ['2nd half of 2026', '2026-Q3', 30000],
    ['FY26', '2026-Q2', 15000],
    ['Q2/26', '2026-Q2', 60000],
    ['monthly', '2026-Q2', 180000],
    ['per month', '2026-05', 60000],
    ['Quarterly', '2026-Q2', 60000],
    ['quarterly', '2026-05', 20000],
    ['yearly', '2026-Q2', 15000],
    ['', '2026-Q2', 60000],
  ])('of %s for %s is its part', (period, asked, expected) => {
    expect(kpiTarget(period, asked)).toBeCloseTo(expected, 6);
  });

  test.each([
    ['H1 2026', '2025-Q1', 'no target of SALESVALUE for 2025-Q1'],
    ['Q1', '2026-Q1', 'cannot read the periods "Q1"'],
    ['first half', '2026-Q1', 'cannot read the periods "first half"'],
  ])('of %s says nothing of %s', (period, asked, words) => {
    expect(sentence(() => kpiTarget(period, asked))).toContain(words);
  });

  test('that recurs is the same for a rate', () => {
    expect(kpiTarget('monthly', '2026-Q2', 0.5, 'WINRATE')).toBe(0.5);
  });

  test.each([
    ['WINRATE', 50, 0.5],
    ['QUOTAATTAINMENT', 100, 1],
    ['WINRATE', 1, 1],
    ['WINRATE', 0.5, 0.5],
    ['SALESCYCLE', 50, 50],
  ])('of %s written as %s is %s', (kpi, written, expected) => {
    const targets = [
      ['KPI', 'Period', 'Target', 'Rep', 'Quota'],
      [kpi, '2026', written, '', ''],
      ['', '2026', '', 'Ada', 1000],
    ];
    expect(rowsOf(call('KPITARGET', kpi, DEALS, targets, '2026-Q2'))[0]![1]).toBe(expected);
  });

  test('of months that leave one out says which', () => {
    const targets = [['KPI', 'Period', 'Target'], ...['04', '05'].map((month) => ['SALESVALUE', `2026-${month}`, 100])];
    expect(sentence(() => call('KPITARGET', 'SALESVALUE', DEALS, targets, '2026-Q2'))).toContain(
      'none for 2026-06-01..2026-06-30',
    );
  });

  test('of the quota attainment is all of the quota', () => {
    const [row] = rowsOf(call('KPITARGET', 'QUOTAATTAINMENT', DEALS, quotas(['Ada', '2026-Q1', 80000]), '2026-Q1'));
    expect(row!.slice(1, 3)).toEqual([1, 1]);
    const byOwner = rowsOf(
      call('KPITARGET', 'QUOTAATTAINMENT', DEALS, quotas(['Ada', '2026-Q2', 80000]), '2026-Q2', 'Owner'),
    );
    expect(byOwner.find(([rep]) => rep === 'Ada')!.slice(1, 3)).toEqual([expect.closeTo(0.5, 9), 1]);
  });

  test('of a total is everybody’s', () => {
    const targets = [
      ['Rep', 'KPI', 'Period', 'Target'],
      ['Ada', 'SALESVALUE', '2026-Q2', 100],
      ['Team total', 'SALESVALUE', '2026-Q2', 100],
    ];
    expect(rowsOf(call('KPITARGET', 'SALESVALUE', DEALS, targets, '2026-Q2'))[0]![1]).toBe(100);
  });
});

describe('quotas', () => {
  test.each([
    ['H1 2026', 60000, 60000 / 32500],
    ['monthly', 10000, 60000 / 32500],
    ['Quarterly', 30000, 60000 / 32500],
    ['FY26', 120000, 60000 / 32500],
  ])('of %s have their part in the quarter', (period, quota, expected) => {
    const tab = quotas(['Ada', period, quota], ['Ben', '2026', 10000]);
    expect(call('QUOTAATTAINMENT', DEALS, tab, '2026-Q2')).toBeCloseTo(expected, 9);
  });

  test('of a period that nobody can read are left out and counted', () => {
    const tab = quotas(['Ada', 'Q3', 60000], ['Ben', '2026', 10000], ['Cid', 'some day', '']);
    for (const kpi of ['QUOTAATTAINMENT', 'REPSATQUOTA']) {
      const found = lines('KPIEXPLAIN', kpi, DEALS, tab, '2026-Q2');
      const [label] = Object.keys(found).filter((key) => key.includes('period that cannot be read'));
      expect([kpi, found[label!]]).toEqual([kpi, '1 (row 2)']);
    }
  });

  test('without one readable period get a sentence that names them', () => {
    const message = sentence(() => call('QUOTAATTAINMENT', DEALS, quotas(['Ada', 'Q1', 1], ['Ben', 'H9', 2]), '2026'));
    expect(message).toContain('cannot read the periods "Q1", "H9"');
    expect(message).toContain('2026-Q1');
  });

  test('from a day without an end get a sentence that says so', () => {
    const tab = [
      ['Rep', 'Start date', 'End date', 'Quota'],
      ['Ada', '2026-01-01', '', 100],
    ];
    expect(sentence(() => call('QUOTAATTAINMENT', DEALS, tab, '2026'))).toContain('how long');
  });

  test.each<[string, Cell[], Cell[], number]>([
    ['a month', ['Rep', 'Period', 'Monthly quota'], ['Ada', '2026-Q2', 10000], 2],
    ['a year', ['Rep', 'Period', 'Annual quota'], ['Ada', '2026-Q2', 120000], 2],
    ['a quarter, always', ['Rep', 'Team', 'Quarterly quota'], ['Ada', 'North', 30000], 2],
    ['its month', ['Rep', 'Month', 'Target'], ['Ada', '2026-05', 30000], 20000 / 30000],
  ])('may be of %s by their header', (_, header, row, expected) => {
    expect(call('QUOTAATTAINMENT', DEALS, [header, row], '2026-Q2')).toBeCloseTo(expected, 9);
  });

  test('of a month go before those that recur', () => {
    const tab = quotas(['Ada', 'monthly', 10000], ['Ada', '2026-05', 40000]);
    expect(call('QUOTAATTAINMENT', DEALS, tab, '2026-Q2')).toBeCloseTo(1, 9);
  });

  test.each(['Team total', 'Total team', 'Subtotal', 'Total Q2', 'Sum', 'Average'])('of %s are of no rep', (name) => {
    const tab = quotas(['Ada', '2026-Q2', 40000], ['Ben', '2026-Q2', 80000], [name, '2026-Q2', 120000]);
    expect(call('QUOTAATTAINMENT', DEALS, tab, '2026-Q2')).toBeCloseTo(0.5, 9);
    expect(call('REPSATQUOTA', DEALS, tab, '2026-Q2')).toBe(0.5);
  });

  test('of somebody called so are a rep’s', () => {
    const deals = [...DEALS, ['D3', 'Total Recall', 'Won', 10, '2026-01-01', '2026-05-05']];
    const tab = quotas(['Total Recall', '2026-Q2', 10], ['Ada', '2026-Q2', 80000]);
    expect(call('REPSATQUOTA', deals, tab, '2026-Q2')).toBe(0.5);
  });

  test('are not narrowed by the amounts of deals', () => {
    const deals = [...DEALS, ['D3', 'Ben', 'Won', 10, '2026-01-01', '2026-05-05']];
    const tab = quotas(['Ada', '2026-Q2', 1000], ['Ben', '2026-Q2', 4000]);
    expect(sentence(() => call('QUOTAATTAINMENT', deals, tab, '2026-Q2', '', 'Amount', '>20'))).toContain(
      'cannot tell Amount in its quotas',
    );
  });
});

describe('rows that add up others', () => {
  const LEADS = [
    ['Lead ID', 'Created date', 'Source', 'Lead status'],
    ['L1', '2026-05-01', 'Web', 'New'],
    ['L2', '2026-05-02', 'Fair', 'New'],
  ];
  const costs = (...last: Cell[][]) => [
    ['Date', 'Source', 'Spend'],
    ['2026-05-01', 'Web', 500],
    ['2026-05-02', 'Fair', 245],
    ...last,
  ];

  test.each<[string, Cell[]]>([
    ['in place of a date', ['Total', '', 745]],
    ['in place of a source', ['', 'Grand total', 745]],
    ['with a date', ['2026-05-31', 'Total', 745]],
    ['as a mean', ['Average', '', 372.5]],
  ])('of costs do not count: %s', (_, row) => {
    expect(call('COSTPERLEAD', LEADS, costs(row))).toBe(372.5);
    const found = lines('KPIEXPLAIN', 'COSTPERLEAD', LEADS, costs(row));
    expect(Object.entries(found).find(([key]) => key.includes('totals of other rows'))?.[1]).toBe('1 (row 4)');
  });

  test('of costs count where they are all there is', () => {
    expect(
      call('COSTPERLEAD', LEADS, [
        ['Date', 'Source', 'Spend'],
        ['2026-05-31', 'Total', 745],
      ]),
    ).toBe(372.5);
  });

  test('of reps are no rep', () => {
    const team = [
      ['Rep', 'Team', 'Hire date', 'Manager', 'Quota'],
      ['Ada', 'North', '2020-01-01', 'Eva', 120000],
      ['Ben', 'North', '2020-01-01', 'Eva', 120000],
      ['Total', '', '', '', 240000],
    ];
    expect(call('REVENUEPERREP', DEALS, team, '2026-Q2')).toBe(30000);
    expect(call('QUOTAATTAINMENT', DEALS, team, '2026-Q2')).toBeCloseTo(1, 9);
  });
});

describe('reps who are marked as not active', () => {
  const team = [
    ['Rep', 'Team', 'Active'],
    ['Ada', 'North', 'yes'],
    ['Ben', 'North', 'no'],
  ];

  test('without an end date are not at work', () => {
    expect(call('REVENUEPERREP', DEALS, team, '2026-Q2')).toBe(60000);
    const tab = quotas(['Ada', '2026-Q2', 60000], ['Ben', '2026-Q2', 60000]);
    expect(call('QUOTAATTAINMENT', DEALS, tab, team, '2026-Q2')).toBeCloseTo(1, 9);
  });

  test('were at work until their end date', () => {
    const left = team.map((row, i) => [...row, ['End date', '', '2026-05-31'][i]!]);
    expect(call('REVENUEPERREP', DEALS, left, '2026-Q2')).toBe(40000);
  });
});

describe('a margin', () => {
  test('is told by the profit or the cost of each order', () => {
    const orders = [
      ['Order ID', 'Order Date', 'Customer', 'Amount', 'Cost', 'Profit'],
      ['O1', '2026-01-05', 'Oak', 100, 60, ''],
      ['O2', '2026-01-06', 'Elm', 100, '', 30],
      ['O3', '2026-01-07', 'Elm', 100, '', ''],
      ['O4', '2026-01-08', 'Elm', 100, 90, 20],
    ];
    expect(call('PROFITMARGIN', orders)).toBeCloseTo(90 / 300, 12);
  });
});
