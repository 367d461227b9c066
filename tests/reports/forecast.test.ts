import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
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

  test('is named in the title with its range, in no more digits than mean something', () => {
    expect(model.cells[0]![1]!.value).toBe('Q4 2026: $50.9K expected, between $36K and $68K in 4 of 5 cases');
    textLike(model, /^1 Oct – 31 Dec 2026 · 47 of 92 days left · \$[\d.]+K won so far$/);
  });

  test('says how sure it is: its range, what came of such forecasts, what nobody can do better', () => {
    const [low, high] = ['Low', 'High'].map((label) => tileCalled(model, label).value.value as number);
    expect(low).toBeLessThan(total);
    expect(high).toBeGreaterThan(total);
    const record = tileCalled(model, 'Within 5% before');
    const [, near, n] = /^(\d+) of (\d+)$/.exec(String(record.value.value))!;
    expect(record.below.value).toMatch(/^off by \d+% on average$/);
    textLike(model, new RegExp(`^${near} of the last ${n} such forecasts came within 5%`));
    textLike(model, /^With your number of deals chance alone puts such forecasts off by about ±\d+% on average\.$/);
    textLike(model, /Without a quota to hold it against: no tab could be read as targets or as a team\.$/);
  });

  test('is made of parts that add up to it, to the cent', () => {
    const { rows, first } = tableHeaded(model, 'Part');
    const parts = [...rows].filter(([name]) => /^(?:Won|\+)/.test(name)).map(([, row]) => row[first + 4]!.value);
    expect(parts).toHaveLength(3);
    expect(sum(parts)).toBe(total);
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
    const [, fromOpen] = [...tableHeaded(model, 'Part').rows.keys()];
    expect(valueIn(table, all!, 'Expected value')).toBe(valueIn(tableHeaded(model, 'Part'), fromOpen!, 'Value'));
    for (const deal of deals.slice(0, -1)) expect(valueIn(table, deal, 'n'), deal).toBeTypeOf('number');
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
    expect(['Low', 'High'].map((end) => valueIn(table, '31 Dec', end))).toEqual(
      ['Low', 'High'].map((label) => tileCalled(model, label).value.value),
    );
    expect(valueIn(table, '14 Nov', 'Low')).toBe(valueIn(table, '14 Nov', 'Won so far'));
  });

  test('looks back at quarters one after the other, with the errors of each method', () => {
    const table = tableHeaded(model, 'Period');
    const names = [...table.rows.keys()];
    expect(names.length).toBeGreaterThan(1);
    expect(names[names.length - 1]).toBe('Q3 2026');
    for (const name of names) expect(name).toMatch(/^Q\d \d{4}$/);
    const errors = numbers(names.map((name) => valueIn(table, name, 'First day'))).map((said, i) =>
      Math.abs(said - Number(valueIn(table, names[i]!, 'Won in all'))),
    );
    const won = numbers(names.map((name) => valueIn(table, name, 'Won in all'))).reduce((all, value) => all + value, 0);
    const methods = tableHeaded(model, 'Method');
    expect(valueIn(methods, 'This forecast', 'First day')).toBeCloseTo(
      errors.reduce((all, error) => all + error, 0) / won,
      9,
    );
    const weights = [...methods.rows.keys()].map((method) => valueIn(methods, method, 'Weight'));
    expect(numbers(weights).reduce((all, weight) => all + weight, 0)).toBeCloseTo(1, 9);
  });

  test('says what hangs on defective deals, as Data Quality does', () => {
    const tax = tableHeaded(model, 'Forecast');
    const effect = tableHeaded(make('dataQuality', pipeline(), setting), 'KPI');
    const [all, without, difference] = [...tax.rows.values()].map((row) => row[tax.first + 4]!.value as number);
    expect(all).toBe(total);
    expect(without).toBe(valueIn(effect, 'Sales forecast', 'Sound rows'));
    expect(difference).toBeCloseTo(all! - without!, 2);
  });

  test('has cells to type into, over which native formulas work out what would come', () => {
    const top = model.cells.findIndex((row) => row.some(({ value }) => value === 'What if'));
    const rows = model.cells.slice(top + 1, top + 5);
    expect(rows.slice(0, 3).map((row) => row[5]!.value)).toEqual([0, 0, 0]);
    const at = (row: number) => top + 2 + row;
    expect(rows.map((row) => row[11]!.formula)).toEqual([
      `=ROUND($J$${at(0)};2)`,
      `=ROUND($J$${at(1)}*MAX(0;1+N($F$${at(0)}))*MAX(0;1+N($F$${at(1)}))*MAX(0;1-N($F$${at(2)}));2)`,
      `=ROUND($J$${at(2)}*MAX(0;1+N($F$${at(0)}))*MAX(0;1+N($F$${at(1)}));2)`,
      `=ROUND(SUM($L$${at(0)}:$L$${at(2)});2)`,
    ]);
    expect(rows[3]![9]!.value).toBe(total);
  });
});

describe('beside quotas', () => {
  const targets = [
    ['Rep', 'Period', 'Quota'],
    ['Ada', '2026-Q4', 30_000],
    ['Ben', '2026-Q4', 30_000],
  ];
  const model = make('forecast', pipeline(), { ...setting, targets });

  test('the title says whether it will be reached, and how sure that is', () => {
    expect(model.cells[0]![1]!.value).toMatch(
      /^Q4 2026: \$50\.9K of a quota of \$60\.0K expected — about \d in 10 cases reach it$/,
    );
  });

  test('the gap is forecast − quota, by owner the share that is expected', () => {
    const total = tileCalled(model, 'Forecast Q4 2026').value.value as number;
    expect(tileCalled(model, 'Quota Q4 2026').value.value).toBe(60_000);
    expect(tileCalled(model, 'Forecast − quota').value.value).toBeCloseTo(total - 60_000, 9);
    const owners = tableHeaded(model, 'Owner');
    expect(valueIn(owners, 'Team', 'Quota')).toBe(60_000);
    expect(valueIn(owners, 'Ada', 'Quota')).toBe(30_000);
    expect(valueIn(owners, 'Ada', 'Of it')).toBeCloseTo(Number(valueIn(owners, 'Ada', 'Forecast')) / 30_000, 9);
    expect(valueIn(tableHeaded(model, 'By the end of'), '1 Oct', 'Quota')).toBe(60_000);
  });

  test('a quota of other days is none', () => {
    const none = make('forecast', pipeline(), { ...setting, targets: [targets[0]!, ['Ada', '2024-Q4', 9]] });
    expect(none.cells[0]![1]!.value).toMatch(/expected, between/);
    textLike(none, /Without a quota to hold it against: no quota holds in the period\.$/);
  });

  test('once it is won it is reached', () => {
    const reached = make('forecast', pipeline(), { ...setting, targets: [targets[0]!, ['Ada', '2026-Q4', 100]] });
    expect(reached.cells[0]![1]!.value).toMatch(/^Q4 2026: quota of \$100 reached — \$50\.9K expected$/);
  });
});

describe('with forecast categories', () => {
  const cells = pipeline().map((row, i): Cell[] => [
    ...row,
    i === 0 ? 'Forecast category' : row[6] !== '' ? 'Closed' : ['Commit', 'Best case', 'Pipeline', ''][i % 4]!,
  ]);
  const due = cells.map((row, i) =>
    i > 0 && row[6] === '' ? row.map((cell, c) => (c === 5 ? new Date('2026-12-10') : cell)) : row,
  );
  const table = tableHeaded(make('forecast', due, setting), 'Category');
  const ask = (method: string) => callIn(setting.environment, 'SALESFORECAST', due, '2026-Q4', '', '@method', method);

  test('each stands alone and with all that is surer, as SALESFORECAST takes the team at its word', () => {
    expect([...table.rows.keys()]).toEqual(['Won', 'Commit', 'Best case', 'Pipeline', 'No category']);
    expect(valueIn(table, 'Commit', 'Added up')).toBe(ask('commit'));
    expect(valueIn(table, 'Best case', 'Added up')).toBe(ask('best case'));
    const alone = ['Won', 'Commit', 'Best case', 'Pipeline'].map((name) => valueIn(table, name, 'Alone'));
    expect(sum(alone)).toBe(valueIn(table, 'Pipeline', 'Added up'));
    expect(valueIn(table, 'No category', 'Added up')).toBeNull();
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

test('a period with wins dated on its last day is not called over while that day lasts', () => {
  const deals = pipeline();
  const last = ['Last', 'Ada', 'Won', 4000, new Date('2026-11-02'), '', new Date('2026-12-31')];
  const model = make('forecast', [...deals, last], { ...setting, environment: environmentOn('2026-12-31') });
  expect(model.cells[0]![1]!.value).toMatch(/^Q4 2026, last day: \$[\d.]+[KM]? won so far$/);
  expect(model.cells[1]![1]!.value).toMatch(/ · last day: what is won so far/);
});

test('a period that is over shows what happened', () => {
  const model = make('forecast', pipeline(), { ...setting, period: '2026-Q3' });
  expect(model.cells[0]![1]!.value).toMatch(/^Q3 2026 is over: \$[\d.]+K was won$/);
  expect(tileCalled(model, 'Sales').value.value).toBe(valueIn(tableHeaded(model, 'Part'), '= won', 'Value'));
});

test('a period to come is expected from nothing won', () => {
  const model = make('forecast', pipeline(), { ...setting, period: '2027-Q1' });
  expect(model.cells[0]![1]!.value).toMatch(
    /^Q1 2027: (?:\$[\d.]+K expected, )?between \$[\d.]+K and \$[\d.]+K in 4 of 5 cases/,
  );
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
  expect(valueIn(tableHeaded(model, 'Part'), '+ at the recent pace', 'Value')).toBeGreaterThan(0);
  expect(() => tableHeaded(model, 'Deal')).toThrow();
});

test('too little history is said, and no number made up', () => {
  const model = make('forecast', pipeline().slice(0, 5), setting);
  expect(model.cells[0]![1]!.value).toBe('No forecast for Q4 2026 yet: too little history');
  textLike(model, /^Not enough closed deals yet \(\d of 5\)\.$/);
  expect(tileCalled(model, 'Open deals').value.value).toBeTypeOf('number');
  expect(tileCalled(model, 'Weighted pipeline').below.value).toBe('of all open deals, no forecast');
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
