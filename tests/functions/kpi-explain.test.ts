import { expect, test } from 'vitest';
import { METRICS } from '../../src/metrics';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { call, flawInAnswer, flawOf, sentence } from './call';

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
  expect(lines).toMatchObject({ Method: 'pace', 'Won so far': 3000, 'Closed deals learned from': 5 });
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

test.each(METRICS.map(({ name }) => [name]))('%s is explained, alone and in groups', (name) => {
  for (const by of ['', 'Owner', 'month']) {
    expect(flawInAnswer(call('KPIEXPLAIN', name, SAMPLE_DEALS, '2026', by))).toBeNull();
  }
});

test('huge amounts do not become infinite in an explanation', () => {
  const deals = [
    ['Stage', 'Amount', 'Closed', 'Created', 'Expected close'],
    ['Won', 1e308, '2026-01-01'],
    ['Won', 1e308, '2026-01-01'],
    ['Lost', 1e308, '2026-01-01'],
  ];
  for (const { name } of METRICS) expect(flawInAnswer(call('KPIEXPLAIN', name, deals, '2026'))).toBeNull();
});

test.each([
  ['no name', [SAMPLE_DEALS], ['name of a KPI first', 'a range of 9 × 7 cells']],
  ['a number', [5, SAMPLE_DEALS], ['name of a KPI first', '5']],
  ['an unknown name', ['WINRAT', SAMPLE_DEALS], ['"WINRAT"', 'WINRATE']],
  ['no range', ['WINRATE'], ['range', 'nothing']],
])('%s gets a sentence', (_, args, words) => {
  const message = sentence(() => call('KPIEXPLAIN', ...args));
  expect(flawOf(message)).toBeNull();
  for (const word of words) expect(message).toContain(word);
});
