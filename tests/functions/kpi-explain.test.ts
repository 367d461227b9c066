import { describe, expect, test } from 'vitest';
import { METRICS } from '../../src/metrics';
import { CONVENTIONS } from '../../src/metrics/conventions';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { FORMULA_ACTIVITIES, FORMULA_DEALS } from '../../src/metrics/sales-formula';
import type { Cell, Cells } from '../../src/model/cell';
import { examplesOf } from '../contract/examples';
import { environmentOn } from '../environment';
import { call, callIn, flawInAnswer, flawOf, sentence } from './call';

const linesOf = (...args: Parameters<typeof call> extends [string, ...infer R] ? R : never) =>
  Object.fromEntries((call('KPIEXPLAIN', ...args) as unknown[][]).map(([label, value]) => [label, value]));

test('a share is explained by its rule, its parts, n and interval', () => {
  expect(linesOf('WINRATE', SAMPLE_DEALS, '2026')).toMatchObject({
    'Win rate': 0.6,
    Rule: 'Won deals ÷ (won + lost deals), by the day on which they closed',
    Period: '2026 (2026-01-01 to 2026-12-31)',
    'As of': '2026-06-15',
    'Rows read': 8,
    'Deals with status won': 3,
    'Deals with status won or lost': 5,
    '95 % from': expect.closeTo(0.2307, 4),
    '95 % to': expect.closeTo(0.8824, 4),
  });
});

test('an average comes with its median and the number of rows', () => {
  expect(linesOf('AVGDEALSIZE', SAMPLE_DEALS)).toMatchObject({
    'Average deal size': 2000,
    'Rows counted (n)': 2,
    Median: 2000,
    'Left out: without an amount': '1 (row 5)',
  });
});

test('no closed deals are said to be none', () => {
  const openOnly = [SAMPLE_DEALS[0]!, SAMPLE_DEALS[6]!];
  expect(linesOf('WINRATE', openOnly)).toMatchObject({
    'Win rate': '',
    'Deals with status won': 0,
    'Deals with status won or lost': 0,
    '95 % from': '',
    '95 % to': '',
  });
});

test('what is left out is counted by reason, with the rows', () => {
  const deals = [
    ['Deal ID', 'Stage', 'Created', 'Closed'],
    ['1', 'Won', '2026-01-01', '2026-01-31'],
    ['2', 'Won', '2026-02-01', '2026-01-31'],
    ['3', 'Won', '2026-02-01', ''],
    ['4', 'Test', '2026-02-01', ''],
    ['5', '', '2026-02-01', ''],
    ['1', 'Won', '2026-01-01', '2026-01-31'],
  ];
  expect(linesOf('SALESCYCLE', deals)).toMatchObject({
    'Sales cycle': 30,
    'Left out: replaced by another row with the same id': '1 (row 2)',
    'Left out: closed before they began': '1 (row 3)',
    'Left out: without both dates': '1 (row 4)',
    'Left out: tests and duplicates by their stage': '1 (row 5)',
    'Left out: without a stage or status': '1 (row 6)',
  });
});

test('of many rows the first twenty are named', () => {
  const rows = Array.from({ length: 30 }, () => ['Won', '']);
  expect(linesOf('SALESVALUE', [['Stage', 'Amount'], ['Won', 5], ...rows])).toMatchObject({
    'Left out: without an amount': `30 (rows ${rows
      .slice(0, 20)
      .map((_, i) => i + 3)
      .join(', ')} and 10 more)`,
  });
});

test('a forecast that cannot be made says why', () => {
  expect(linesOf('SALESFORECAST', SAMPLE_DEALS.slice(0, 5))).toMatchObject({
    'Sales forecast': '',
    'Why it is empty': 'Not enough closed deals yet (4 of 5)',
  });
});

test('a forecast is explained by its parts', () => {
  const lines = linesOf('SALESFORECAST', SAMPLE_DEALS) as Record<string, number>;
  expect(lines).toMatchObject({
    Method: 'auto',
    Weights: 'pace 40 %, trend 40 %, seasonal 20 %',
    'Won so far': 3000,
    'Closed deals learned from': 5,
  });
  const parts = ['Won so far', 'Expected from open deals', 'Not in the pipeline yet'];
  expect(parts.reduce((sum, part) => sum + lines[part]!, 0)).toBeCloseTo(lines['Sales forecast']!, 2);
});

test('grouped, each group has its parts in a row', () => {
  expect(call('KPIEXPLAIN', 'SALESVALUE', SAMPLE_DEALS, '', 'Owner')).toEqual([
    ['Owner', 'Sales', 'Rows counted (n)'],
    ['Ada', 1000, 1],
    ['Ben', 3000, 1],
  ]);
});

test('days of quotas and of spending are no rows that count', () => {
  const quotas = [
    ['Rep', 'Period', 'Quota'],
    ['Ada', '2026-Q1', 1000],
    ['Ben', '2026-Q1', 1000],
  ];
  expect(linesOf('QUOTAATTAINMENT', SAMPLE_DEALS, quotas, '2026-Q1')).toMatchObject({ 'Rows counted (n)': 1 });
});

const withExamples = METRICS.map((metric) => [metric.name, metric, examplesOf(metric.name)] as const);

test.each(withExamples)('%s is explained for each of its examples', (name, { title, rule }, examples) => {
  for (const { ranges, deals, args = [], today = '2026-06-15', result } of examples) {
    if (typeof result === 'string' && result !== '') continue;
    const [, by] = args;
    const told = callIn(environmentOn(today), 'KPIEXPLAIN', name, ...((ranges ?? [deals]) as Cell[][][]), ...args);
    expect(flawInAnswer(told)).toBeNull();
    if (by === undefined || by === '' || String(args[0]).startsWith('@')) {
      expect((told as Cell[][])[0]![0]).toBe(title);
      expect(told).toContainEqual(['Rule', rule]);
    } else expect((told as Cell[][])[0]![1]).toBe(title);
  }
});

test('huge amounts do not become infinite in an explanation', () => {
  const deals = [
    ['Stage', 'Amount', 'Closed', 'Created', 'Expected close'],
    ['Won', 1e308, '2026-01-01'],
    ['Won', 1e308, '2026-01-01'],
    ['Lost', 1e308, '2026-01-01'],
  ];
  for (const name of ['SALESVALUE', 'AVGDEALSIZE', 'WINRATE', 'WINRATEVALUE', 'PIPELINEVALUE', 'SALESFORECAST']) {
    expect(flawInAnswer(call('KPIEXPLAIN', name, deals, '2026'))).toBeNull();
  }
});

describe('a KPI of several tabs', () => {
  const LEADS = [
    ['Lead', 'Created', 'Lead source', 'Email'],
    ['L1', '2026-04-01', 'Website', 'a@b.se'],
    ['L2', '2026-05-01', 'Website', 'c@d.se'],
    ['L3', '', 'Website', 'e@f.se'],
  ];
  const COSTS = [
    ['Month', 'Source', 'Spend'],
    ['2026-04', 'Website', 300],
    ['2026-05', 'Website', 100],
  ];
  const lines = linesOf('COSTPERLEAD', LEADS, COSTS, '2026-Q2');

  test('tells the rows of each, and what each leaves out', () => {
    expect(lines).toMatchObject({ 'Cost per lead': 200, 'Rows read: leads': 3, 'Rows read: costs': 2 });
    expect(lines['Left out: without a created date (leads)']).toBe('1 (row 4)');
  });

  test('has no interval: it is no share of rows', () => expect(lines).not.toHaveProperty('95 % from'));
});

describe('why a CRM shows another number', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Expected close'],
    ['A', 'Won', 100, '2026-01-05', '2026-04-10', ''],
    ['B', 'Won', '', '2026-04-05', '2026-04-20', ''],
    ['C', 'Lost', 300, '2026-04-06', '2026-05-02', ''],
    ['D', 'Lost', 600, '2025-12-01', '2026-05-03', ''],
    ['E', 'Won', 50, '2026-04-07', '2026-07-01', ''],
    ['F', 'Proposal', 80, '2026-04-08', '', '2026-06-30'],
    ['G', 'Won', 30, '2026-05-10', '2026-05-01', ''],
    ['H', 'Proposal', '', '2026-04-08', '', '2026-06-30'],
  ];

  test.each<[string, Record<string, number>]>([
    [
      'WINRATE',
      {
        'of all deals created in the period, open ones too': 3 / 6,
        'open deals counted as not won': 3 / 7,
        'of closed deals by the day of creation': 3 / 4,
        'by value': 130 / 1030,
        'won deals for each lost one': 3 / 2,
      },
    ],
    ['AVGDEALSIZE', { 'deals without an amount counted as 0': 130 / 3, 'by the day of creation': 40 }],
    ['SALESCOUNT', {}],
    ['SALESVALUE', { 'by the day of creation': 80 }],
    [
      'SALESCYCLE',
      {
        'of won and lost deals': (95 + 15 + 26 + 153) / 4,
        'closes before the creation counted as negative days': (95 + 15 - 9) / 3,
      },
    ],
    ['WINRATEVALUE', { 'by number of deals': 3 / 5 }],
    ['PIPELINEVALUE', {}],
  ])('%s by other conventions, worked by hand', (name, wanted) => {
    const lines = linesOf(name, deals, '2026-Q2');
    for (const [label, value] of Object.entries(wanted)) expect(lines[`Elsewhere: ${label}`]).toBeCloseTo(value, 9);
  });

  test('one that comes to the same is not told', () => {
    expect(linesOf('SALESCOUNT', deals, '2026-Q2')).not.toHaveProperty('Elsewhere: by the day of creation');
  });

  test('one that the tab cannot tell is not told', () => {
    const told = Object.keys(linesOf('WINRATE', [['Stage'], ['Won'], ['Lost'], ['Lost']]));
    expect(told.filter((label) => label.startsWith('Elsewhere'))).toEqual(['Elsewhere: won deals for each lost one']);
  });

  test('one in several currencies says why it has no value, and the KPI stays explained', () => {
    const mixed = deals.map((row, i) => [...row, i === 0 ? 'Currency' : i < 4 ? 'EUR' : 'SEK']);
    const lines = linesOf('WINRATE', mixed, '2026-Q2');
    expect(lines['Win rate']).toBe(0.6);
    expect(lines['Elsewhere: by value']).toContain('several currencies');
  });

  test('every convention belongs to a KPI', () => {
    const ids = METRICS.map(({ id }) => id);
    for (const id of Object.keys(CONVENTIONS)) expect(ids).toContain(id);
  });
});

test('a function that answers with a table is explained by its rule, its days and its rows', () => {
  const told = call('KPIEXPLAIN', 'SALESLEVERS', FORMULA_DEALS as Cells, FORMULA_ACTIVITIES as Cells) as Cell[][];
  const lines = Object.fromEntries(told);
  expect(lines).toMatchObject({
    'Sales levers': '=SALESLEVERS',
    Period: '2026-Q2 (2026-04-01 to 2026-06-30)',
    'Rows read: deals': 5,
    'Rows read: activities': 9,
  });
});

test('grouped by something where there is no value, each group says why', () => {
  const rows = call('KPIEXPLAIN', 'SALESFORECAST', SAMPLE_DEALS.slice(0, 5), '', 'Owner') as Cell[][];
  expect(rows[0]!.slice(-1)).toEqual(['Why it is empty']);
  expect(rows[1]!.slice(-1)).toEqual(['Not enough closed deals yet (4 of 5)']);
});

test.each([
  ['no name', [SAMPLE_DEALS], ['name of a KPI first', 'a range of 9 × 7 cells']],
  ['a number', [5, SAMPLE_DEALS], ['name of a KPI first', '5']],
  ['a typing error', ['WINRAT', SAMPLE_DEALS], ['"WINRAT". The nearest is WINRATE']],
  ['a title', ['sales cycle', SAMPLE_DEALS], ['The nearest is SALESCYCLE']],
  ['a table with a typing error', ['TOPSELERS', SAMPLE_DEALS], ['The nearest is TOPSELLERS']],
  ['what is like nothing', ['qqqqqqqq', SAMPLE_DEALS], ['"qqqqqqqq"', 'sidebar']],
  ['no range', ['WINRATE'], ['range', 'nothing']],
])('%s gets a sentence', (_, args, words) => {
  const message = sentence(() => call('KPIEXPLAIN', ...args));
  expect(flawOf(message)).toBeNull();
  for (const word of words) expect(message).toContain(word);
});

test('totals among the deals are counted as left out', () => {
  const cells = [
    ['Deal', 'Stage', 'Amount'],
    ['A', 'Won', 1000],
    ['B', 'Proposal', 4000],
    ['', 'Total', 5000],
  ];
  expect(call('PIPELINEVALUE', cells)).toBe(4000);
  expect(call('KPIEXPLAIN', 'PIPELINEVALUE', cells)).toContainEqual(['Left out: totals of other rows', '1 (row 4)']);
});

describe('a refund that is written as a won deal', () => {
  const DEALS_WITH_REFUND = [
    ['ID', 'Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
    ['1', 'A', 'Ann', 'Won', 1000, '2026-01-05', '2026-02-05'],
    ['2', 'A refund', 'Ann', 'Won', -1000, '2026-02-06', '2026-03-05'],
    ['3', 'B', 'Ann', 'Lost', 500, '2026-01-06', '2026-02-07'],
    ['4', 'C', 'Bob', 'Won', 500, '2026-01-08', '2026-04-05'],
  ];
  const told = (kpi: string, ...args: string[]) =>
    new Map(call('KPIEXPLAIN', kpi, DEALS_WITH_REFUND, ...args) as [string, unknown][]).get(
      'Won deals with a negative amount',
    );

  test.each(['WINRATE', 'SALESCOUNT', 'AVGDEALSIZE', 'SALESCYCLE', 'SALESVALUE'])('is told of %s', (kpi) => {
    expect(told(kpi)).toBe(1);
    expect(told(kpi, '2026-03')).toBe(1);
    expect(told(kpi, '2026-02')).toBeUndefined();
    expect(told(kpi, '', '', 'Owner', 'Bob')).toBeUndefined();
  });

  test('stays in the figures', () => {
    expect(call('WINRATE', DEALS_WITH_REFUND)).toBe(0.75);
    expect(call('SALESCOUNT', DEALS_WITH_REFUND)).toBe(3);
  });
});
