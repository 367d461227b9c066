import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { tableHeaded, textLike, textsOn, tileCalled, valueIn } from './look-up';
import { make, makeOrLeaveOut, type Setting } from './make';
import { pipeline } from './pipeline';

const setting: Setting = { environment: environmentOn('2026-11-14'), period: '2026-Q4' };
const without = (header: string) => {
  const [head, ...rows] = pipeline() as [Cell[], ...Cell[][]];
  const at = head.indexOf(header);
  return [head, ...rows].map((row) => row.filter((_, i) => i !== at));
};

describe('the title says the finding', () => {
  const titleOf = (period: string, cells = pipeline()) =>
    make('kpiSummary', cells, { ...setting, period }).cells[0]![1]!.value;

  test('while the period is running', () => {
    expect(titleOf('2026-Q4')).toMatch(/^Q4 2026 so far: \$[\d.,]+K? sold, (?:up|down) [\d.]+%, win rate \d+%$/);
  });
  test('when it is over', () => expect(titleOf('2026-Q3')).toMatch(/^Q3 2026: \$.* sold, /));
  test('before it begins', () => expect(titleOf('2027-Q1')).toMatch(/^Q1 2027 has not begun: \$.* in the pipeline$/));
  test('without amounts', () =>
    expect(titleOf('2026-Q4', without('Amount'))).toMatch(/^Q4 2026 so far: \d+ deals sold, /));
  test('without sales', () => {
    const open = pipeline().filter((row, i) => i === 0 || row[6] === '');
    expect(titleOf('2026-Q4', open)).toBe('Q4 2026 so far: nothing sold');
  });
});

test('a running period is compared with as many days of the one before', () => {
  const model = make('kpiSummary', pipeline(), setting);
  textLike(model, /^1 Oct – 14 Nov 2026, compared with as many days before: 1 Jul – 14 Aug 2026$/);
  const { below } = tileCalled(model, 'Sales');
  expect(below.value).toMatch(/^[▲▼] [\d.]+% from \$/);
  expect(tileCalled(model, 'Win rate').below.value).toMatch(/^(?:[▲▼] [\d.]+ points|unchanged) from [\d.]+%$/);
});

describe('data that end long ago', () => {
  const later: Setting = { environment: environmentOn('2028-02-01'), period: '2028-Q1' };

  test('are said on the sheet, and no chart is drawn of nothing', () => {
    const model = make('kpiSummary', pipeline(), later);
    textLike(model, / · the data end on \d+ \w+ 2026, \d+ days ago$/);
    textLike(model, /^Nothing was sold in the last 13 months$/);
    expect(model.charts.map(({ id }) => id)).not.toContain('salesByMonth');
  });

  test('lack nothing of a period that was over by then', () => {
    const texts = textsOn(make('kpiSummary', pipeline(), { ...later, period: '2026-Q2' }));
    expect(texts.filter((text) => text.includes('the data end'))).toEqual([]);
  });
});

test('what is created in a period and ripens later is not held against older ones', () => {
  const { rows } = tableHeaded(make('kpiSummary', pipeline(), setting), 'KPI');
  const texts = rows
    .get('Opportunity to close')!
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');
  expect(texts).toEqual(['Opportunity to close', 'grows with age']);
});

test('colour says better or worse by the KPI’s direction, and never without a sign', () => {
  const model = make('kpiSummary', pipeline(), setting);
  for (const cell of model.cells.flat()) {
    if (cell.style?.color !== '#188038' && cell.style?.color !== '#c5221f') continue;
    const shown = typeof cell.value === 'string' ? cell.value : cell.format!;
    expect(shown).toMatch(/[▲▼]/);
  }
  const cells = [
    ['Deal', 'Stage', 'Amount', 'Created date', 'Close date'],
    ['Slow', 'Won', 100, '2026-01-01', '2026-05-01'],
    ['Slower', 'Won', 100, '2026-01-01', '2026-08-01'],
  ];
  const slower = make('kpiSummary', cells, { ...setting, period: '2026-Q3' });
  expect(tileCalled(slower, 'Sales cycle (days)').below).toMatchObject({
    value: '▲ 77% from 120.0 days',
    style: { color: '#c5221f' },
  });
});

test('the trend has one block a period, the last one being now', () => {
  const { rows, first } = tableHeaded(make('kpiSummary', pipeline(), setting), 'KPI');
  const trend = rows.get('Number of sales')![first + 10]!.value;
  expect([...String(trend)]).toHaveLength(8);
  expect(rows.get('Open deals')![first + 10]!.value).toBeNull();
});

test('what cannot be worked out is left out, and named with what it needs', () => {
  const model = make('kpiSummary', without('Created date'), setting);
  textLike(model, /^Without a Created date column: .*Sales cycle/);
  expect([...tableHeaded(model, 'KPI').rows.keys()]).not.toContain('Sales cycle (days)');
  const anonymous = make('kpiSummary', without('Owner'), setting);
  textLike(anonymous, /^Without an Owner column: the table by owner\.$/);
  const complete = textsOn(make('kpiSummary', pipeline(), setting)).filter((text) => /^Without /.test(text));
  expect(complete.join()).not.toMatch(/Sales cycle|Win rate|Average deal size|Sales forecast|the table by owner/);
});

test('amounts in several currencies are not added up, all else is shown', () => {
  const cells = pipeline().map((row, i) => [...row, i === 0 ? 'Currency' : i % 2 ? 'EUR' : 'USD']);
  const model = make('kpiSummary', cells, setting);
  textLike(model, /^With amounts in several currencies: Open pipeline, .*Sales/);
  expect(tileCalled(model, 'Win rate').value.value).toBeGreaterThan(0);
});

test('a share of the closed value is left out where lost deals carry no amount', () => {
  const cells = pipeline().map((row) => row.map((cell, i) => (row[2] === 'Lost' && i === 3 ? 0 : cell)));
  textLike(make('kpiSummary', cells, setting), /^Without amounts on lost deals: Win rate by value\.$/);
});

test('names that look like formulas stay texts, and blank owners are called so', () => {
  const model = make('kpiSummary', pipeline(), setting);
  const owners = [...tableHeaded(model, 'Owner').rows.keys()];
  expect(owners).toEqual(expect.arrayContaining(['Team', '=CMD()', '(blank)']));
  const formulas = model.cells.flat().filter(({ formula }) => formula !== undefined);
  expect(formulas).toHaveLength(1);
});

test('figures that rest on few deals are grey, and their notes give an interval', () => {
  const table = tableHeaded(make('kpiSummary', pipeline(), setting), 'Owner');
  const winRate = table.rows.get('Ada')![6]!;
  expect(winRate.style).toMatchObject({ color: '#70757a' });
  expect(winRate.note).toMatch(/Few deals: 95% interval \d+% to \d+%/);
});

test('every figure carries a note with its rule', () => {
  const model = make('kpiSummary', pipeline(), setting);
  const { rows, first } = tableHeaded(model, 'KPI');
  for (const [title, row] of rows) expect(row[first + 2]!.note, title).toMatch(/^[A-Z][^:]+: .+\.\n/);
  expect(rows.get('Sales')![first + 2]!.note).toContain('without an amount');
});

test('more stages than the chart has room for are taken together', () => {
  const stages = Array.from({ length: 14 }, (_, i) => [
    `Deal ${i}`,
    'Ada',
    `Step ${i + 10}`,
    100,
    '2026-11-01',
    '',
    '',
  ]);
  const model = make('kpiSummary', [pipeline()[0]!, ...stages], setting);
  const table = tableHeaded(model, 'Stage');
  expect(table.rows.size).toBe(10);
  expect(valueIn(table, '5 more stages', 'Open pipeline')).toBe(500);
});

test('owners beyond a hundred are taken together, so that the column still adds up', () => {
  const rows = Array.from({ length: 130 }, (_, i) => [
    `Deal ${i}`,
    `Rep ${i}`,
    'Won',
    100 + i,
    '2026-10-01',
    '',
    '2026-10-20',
  ]);
  const model = make('kpiSummary', [pipeline()[0]!, ...rows], setting);
  const table = tableHeaded(model, 'Owner');
  const sales = [...table.rows]
    .filter(([name]) => name !== 'Team')
    .map(([name]) => Number(valueIn(table, name, 'Sales')));
  expect(table.rows.size).toBe(101);
  expect(sales.reduce((sum, value) => sum + value, 0)).toBe(valueIn(table, 'Team', 'Sales'));
  expect(valueIn(table, '… and 31 more', 'Win rate')).toBeNull();
});

describe('a tab that holds too little', () => {
  test.each([
    ['no deals', [['Deal', 'Stage', 'Amount']], 'KPI Summary needs deals, and Deals holds none below its header row.'],
    [
      'no stage or status',
      [
        ['Deal', 'Amount'],
        ['Acorn', 5],
      ],
      'KPI Summary needs a Stage or Status column. Found: Deal, Amount. Rename a header, or choose the column in the sidebar under Data.',
    ],
  ])('%s is told in a sentence', (_, cells, sentence) => {
    expect(makeOrLeaveOut('kpiSummary', cells, setting)).toEqual({ leftOut: sentence });
  });

  test('stages alone make a sheet', () => {
    const model = make(
      'kpiSummary',
      [
        ['Deal', 'Stage'],
        ['Acorn', 'Won'],
        ['Birch', 'Proposal'],
      ],
      setting,
    );
    expect(tileCalled(model, 'Open deals').value.value).toBe(1);
    expect(textsOn(model).join()).toContain('Without a Close date column');
  });
});

test('owners whose long names begin alike stay apart', () => {
  const owner = (name: string) => `Maximiliana Alexandrovna von Hohenstein the Third of ${name}`;
  const cells = [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Created date', 'Close date'],
    ['A', owner('Alpha'), 'Won', 100, '2026-10-01', '2026-11-01'],
    ['B', owner('Beta'), 'Won', 200, '2026-10-01', '2026-11-01'],
  ];
  const { rows } = tableHeaded(make('kpiSummary', cells, setting), 'Owner');
  const names = [...rows.values()].slice(1).map(([, name]) => name!);
  expect(new Set(names.map(({ value }) => value)).size).toBe(2);
  expect(names.map(({ note }) => note)).toEqual([owner('Beta'), owner('Alpha')]);
});
