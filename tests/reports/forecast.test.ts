import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { tableHeaded, textLike, tileCalled, valueIn } from './look-up';
import { make, makeOrLeaveOut, type Setting } from './make';
import { pipeline } from './pipeline';

const setting: Setting = { environment: environmentOn('2026-11-14'), period: '2026-Q4' };
const without = (header: string) => {
  const [head, ...rows] = pipeline() as [Cell[], ...Cell[][]];
  const at = head.indexOf(header);
  return [head, ...rows].map((row) => row.filter((_, i) => i !== at));
};
const numbers = (values: readonly unknown[]) => values.map((value) => Number(value ?? 0));
const sum = (values: readonly unknown[]) =>
  Math.round(numbers(values).reduce((total, value) => total + value, 0) * 100) / 100;

describe('the forecast of a running quarter', () => {
  const model = make('forecast', pipeline(), setting);
  const total = valueIn(tableHeaded(model, 'Part'), '= forecast', 'Value') as number;

  test('is named in the title with what is won so far', () => {
    expect(model.cells[0]![1]!.value).toMatch(/^Forecast for Q4 2026: \$[\d.]+K — \$[\d.]+K won so far$/);
    textLike(model, /^1 Oct – 31 Dec 2026 · 47 of 92 days left$/);
  });

  test('is made of parts that add up to it, to the cent', () => {
    const { rows, first } = tableHeaded(model, 'Part');
    const parts = [...rows].filter(([name]) => /^(?:Won|\+)/.test(name)).map(([, row]) => row[first + 4]!.value);
    expect(parts).toHaveLength(3);
    expect(sum(parts)).toBe(total);
    const tiles = ['Won so far', 'From open deals', 'Not in the pipeline yet'].map(
      (label) => tileCalled(model, label).value.value,
    );
    expect(sum(tiles)).toBe(total);
    expect(tileCalled(model, 'Forecast Q4 2026').value.value).toBe(total);
  });

  test.each(['Month', 'Owner'])('adds up by %s, in every column', (head) => {
    const table = tableHeaded(model, head);
    const [whole, ...parts] = [...table.rows.keys()];
    for (const column of ['Won so far', 'Deals', 'From open deals', 'Not in the pipeline yet', 'Forecast']) {
      expect(sum(parts.map((part) => valueIn(table, part, column))), column).toBe(valueIn(table, whole!, column));
    }
  });

  test('lists the deals that count most, and the others in one line', () => {
    const table = tableHeaded(model, 'Deal');
    const [all, ...deals] = [...table.rows.keys()];
    expect(all).toMatch(/^All: \d+ open deals$/);
    expect(sum(deals.map((deal) => valueIn(table, deal, 'Expected value')))).toBe(
      valueIn(table, all!, 'Expected value'),
    );
    expect(valueIn(table, all!, 'Expected value')).toBe(tileCalled(model, 'From open deals').value.value);
    const listed = numbers(deals.slice(0, -1).map((deal) => valueIn(table, deal, 'Expected value')));
    expect(listed).toEqual([...listed].sort((a, b) => b - a));
  });

  test('is drawn from nothing over what is won to the forecast itself', () => {
    const table = tableHeaded(model, 'By the end of');
    expect(table.rows.size).toBe(14);
    expect(valueIn(table, '14 Nov', 'Won so far')).toBe(tileCalled(model, 'Won so far').value.value);
    expect(valueIn(table, '14 Nov', 'Expected')).toBe(tileCalled(model, 'Won so far').value.value);
    expect(valueIn(table, '31 Dec', 'Expected')).toBe(total);
    expect(valueIn(table, '31 Dec', 'Won so far')).toBeNull();
    const path = [...table.rows.keys()].map(
      (day) => valueIn(table, day, 'Won so far') ?? valueIn(table, day, 'Expected'),
    );
    expect(numbers(path)).toEqual(numbers(path).sort((a, b) => a - b));
  });

  test('says that the weighted pipeline is no forecast', () => {
    expect(tileCalled(model, 'Weighted pipeline').below.value).toBe('of all open deals, no forecast');
  });
});

test('an amount that is not on the sheet stands in italics and says so', () => {
  const cells = pipeline().map((row, r) => row.map((cell, i) => (i === 3 && r > 0 && row[6] === '' ? '' : cell)));
  const model = make('forecast', cells, setting);
  const amounts = [...tableHeaded(model, 'Deal').rows.values()]
    .map((row) => row[3]!)
    .filter(({ style }) => style?.italic);
  expect(amounts.length).toBeGreaterThan(0);
  for (const { note } of amounts) expect(note).toMatch(/stands in/);
});

test('a period that is over shows what happened', () => {
  const model = make('forecast', pipeline(), { ...setting, period: '2026-Q3' });
  expect(model.cells[0]![1]!.value).toMatch(/^Q3 2026 is over: \$[\d.]+K was won$/);
  expect(tileCalled(model, 'Sales').value.value).toBe(valueIn(tableHeaded(model, 'Part'), '= won', 'Value'));
});

test('a period to come is expected from nothing won', () => {
  const model = make('forecast', pipeline(), { ...setting, period: '2027-Q1' });
  expect(model.cells[0]![1]!.value).toMatch(/^Forecast for Q1 2027: \$[\d.]+K — nothing won yet$/);
  textLike(model, /begins in 48 days$/);
  expect(tileCalled(model, 'Forecast Q1 2027').below.value).toBe('Q4 2026 is not over yet');
});

test('on the last day of the period the path ends in the forecast', () => {
  const model = make('forecast', pipeline(), { environment: environmentOn('2026-10-31'), period: '2026-10' });
  const table = tableHeaded(model, 'By the end of');
  const last = [...table.rows.keys()].pop()!;
  const total = valueIn(tableHeaded(model, 'Part'), '= forecast', 'Value');
  expect(valueIn(table, last, 'Expected')).toBe(total);
});

test('without created dates the pace of the last weeks goes on, and single deals are not listed', () => {
  const model = make('forecast', without('Created date'), setting);
  expect(tileCalled(model, 'At the recent pace').value.value).toBeGreaterThan(0);
  expect(() => tableHeaded(model, 'Deal')).toThrow();
});

test('too little history is said, and no number made up', () => {
  const model = make('forecast', pipeline().slice(0, 5), setting);
  expect(model.cells[0]![1]!.value).toBe('No forecast for Q4 2026 yet: too little history');
  textLike(model, /^Not enough closed deals yet \(\d of 5\)\.$/);
  expect(tileCalled(model, 'Open deals').value.value).toBeTypeOf('number');
  expect(model.charts).toEqual([]);
});

test('only open deals make a sheet without a forecast', () => {
  const open = pipeline().filter((row, i) => i === 0 || (row[6] === '' && row[2] !== 'Won'));
  expect(make('forecast', open, setting).cells[0]![1]!.value).toMatch(/^No forecast/);
});

test.each([
  ['Amount', /^Forecast needs an Amount column\. Found: .+\.$/],
  ['Actual close date', /^Forecast needs a Close date column\. Found: .+\.$/],
  ['Stage', /^Forecast needs a Stage or Status column and a Close date column\. Found: .+\.$/],
])('without %s it is left out with what it needs', (header, sentence) => {
  expect(makeOrLeaveOut('forecast', without(header), setting)).toEqual({ leftOut: expect.stringMatching(sentence) });
});

test('amounts in several currencies are not forecast together', () => {
  const cells = pipeline().map((row, i) => [...row, i === 0 ? 'Currency' : i % 2 ? 'EUR' : 'USD']);
  expect(makeOrLeaveOut('forecast', cells, setting)).toEqual({
    leftOut: expect.stringContaining('several currencies'),
  });
});
