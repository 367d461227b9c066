import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { tableHeaded, textLike, textsOn, tileCalled, valueIn } from './look-up';
import { make, type Setting } from './make';
import { pipeline } from './pipeline';

const TODAY = '2026-11-14';
const HERE = environmentOn(TODAY);
const setting: Setting = { environment: HERE, period: '2026-Q4' };
const titleOf = ({ cells }: ReturnType<typeof make>) => String(cells[0]![1]!.value);
const day = (iso: string, days = 0) => new Date(Date.parse(iso) + days * 864e5);
const HEAD = ['Deal', 'Owner', 'Stage', 'Amount', 'Created date', 'Close date'];
const withHead = (rows: Cell[][]): Cell[][] => [HEAD, ...rows];
/** A deal closed every so many days up to the as-of day, each third of them won. */
const closed = (every: number, count: number, until = '2026-11-10', amount = 1000): Cell[][] =>
  Array.from({ length: count }, (_, i) => [
    `C${i}`,
    'Ada',
    i % 3 ? 'Lost' : 'Won',
    amount + 10 * i,
    day(until, -every * i - 40),
    day(until, -every * i),
  ]);
const open = (count: number): Cell[][] =>
  Array.from({ length: count }, (_, i) => [`O${i}`, 'Ada', 'Proposal', 2000, day(TODAY, -5 - i), '']);

describe('a small period', () => {
  const model = make('forecast', withHead([...closed(9, 60), ...open(3)]), { ...setting, period: '2026-W46' });
  const [low, high] = ['Low', 'High'].map((label) => tileCalled(model, label));
  const total = tileCalled(model, 'Forecast week 46 of 2026').value.value as number;

  test('is no likely value but a mean, and the title begins like a sentence', () => {
    expect(titleOf(model)).toMatch(/^Week 46 of 2026: /);
    expect(titleOf(model)).toMatch(
      high!.value.value === total ? /on average, and 9 in 10 cases end below$/ : /on average$/,
    );
    expect(textsOn(model).join()).not.toMatch(/most likely/);
  });

  test('says of an end that cannot be undercut what is true', () => {
    expect(low!.value.value).toBe(tileCalled(model, 'Won so far').value.value);
    expect(low!.below.value).toBe('at least 1 in 10 wins no more');
  });

  test('says of a mean that lies beyond nine in ten outcomes that it does', () => {
    const below = high!.value.value === total ? 'at most 1 case in 10 ends above' : '1 case in 10 ends above';
    expect(high!.below.value).toBe(below);
  });
});

test('the ends of a range that can be undercut keep their words', () => {
  const model = make('forecast', pipeline(), setting);
  expect(tileCalled(model, 'Low').below.value).toBe('1 case in 10 ends below');
  expect(tileCalled(model, 'High').below.value).toBe('1 case in 10 ends above');
});

describe('how sure it is', () => {
  test('fewer than three such forecasts are no record, and that is all that is said of them', () => {
    const texts = textsOn(make('forecast', withHead([...closed(7, 45), ...open(3)]), setting));
    expect(texts.filter((text) => /such forecasts came within/.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith('Could not be checked against your own past yet.'))).toBe(true);
    expect(texts.some((text) => /^How sure\?/.test(text))).toBe(false);
  });

  test('chance is told of the same forecasts as their errors, and that they overlap', () => {
    const model = make('forecast', pipeline(), setting);
    const [, error] = /off by (\d+)%\.$/.exec(textLike(model, /^\d+ of the last \d+ such forecasts/))!;
    const [, floor] = /about ±(\d+)% on average/.exec(textLike(model, /chance alone/))!;
    expect(Number(floor)).toBeLessThan(2 * Number(error));
    expect(tileCalled(model, 'Within 5% before').value.note).toMatch(
      /The days that these \d+ forecasts tell of overlap: no more than \d+/,
    );
  });

  test('a share is written in one way, also where a blank stands before the sign', () => {
    const texts = textsOn(make('forecast', pipeline(), { ...setting, locale: 'sv_SE' })).filter((text) =>
      text.includes('%'),
    );
    expect(texts.filter((text) => /such forecasts came within|^Within/.test(text))).toHaveLength(2);
    for (const text of texts.filter((each) => /such forecasts|^Within|chance alone/.test(each))) {
      expect(text).not.toMatch(/\d%/);
    }
  });
});

describe('data that end long ago', () => {
  const stale = (period: string) =>
    make('forecast', withHead([...closed(4, 120, '2026-07-01'), ...open(0)]), { ...setting, period });

  test('are said below the title', () => {
    textLike(stale('2026-Q4'), / · the data end on 1 Jul 2026, 136 days ago$/);
    textLike(stale('2026-Q3'), /over: these are the actual figures · the data end on 1 Jul 2026, 136 days ago$/);
  });

  test('lack nothing of what was over then', () => {
    textLike(stale('2026-Q1'), /over: these are the actual figures$/);
  });
});

describe('what is won so far', () => {
  const running = (amount: Cell) =>
    make(
      'forecast',
      withHead([...closed(9, 60, '2026-09-20'), ['X', 'Ada', 'Won', amount, day(TODAY, -60), day(TODAY, -20)]]),
      setting,
    );

  test.each<[Cell, RegExp]>([
    ['', / · 1 deal won so far, without an amount$/],
    [0, / · 1 deal won so far, without an amount$/],
    [500, / · \$500 won so far$/],
  ])('an amount of "%s"', (amount, line) => {
    textLike(running(amount), line);
  });

  test('an owner whose win has no amount is listed, so that the deals add up', () => {
    const rows = [...closed(9, 60, '2026-09-20'), ['X', 'Zoe', 'Won', 0, day(TODAY, -60), day(TODAY, -20)]];
    const owners = tableHeaded(make('forecast', withHead(rows), setting), 'Owner');
    expect(valueIn(owners, 'Zoe', 'Deals')).toBe(1);
    const [team, ...others] = [...owners.rows.keys()];
    expect(others.reduce((sum, name) => sum + Number(valueIn(owners, name, 'Deals')), 0)).toBe(
      valueIn(owners, team!, 'Deals'),
    );
  });

  test('below 0 there are no shares of it', () => {
    const rows = [...closed(9, 60, '2026-09-20'), ['X', 'Ada', 'Won', -90_000, day(TODAY, -60), day(TODAY, -20)]];
    const texts = textsOn(make('forecast', withHead([...rows, ...open(3)]), setting));
    expect(texts.filter((text) => /to go until/.test(text)).join()).toMatch(
      /\$[\d.,]+K? to go until 31 Dec 2026: (?:\$[\d.,]+K? from open deals, \$[\d.,]+K? that is not|open deals stand for)/,
    );
    expect(texts.join()).not.toMatch(/0% of (?:it|the forecast)/);
  });
});

describe('owners', () => {
  const owned = (nameOf: (i: number) => string) =>
    make('forecast', withHead(closed(5, 120).map((row, i) => [row[0]!, nameOf(i), ...row.slice(2)])), setting);

  test('that nobody wrote make no table', () => {
    expect(() =>
      tableHeaded(
        owned(() => ''),
        'Owner',
      ),
    ).toThrow();
  });

  test('that are mostly missing are not called (blank) in the heading', () => {
    const texts = textsOn(owned((i) => (i % 9 ? '' : 'Ada')));
    expect(texts.join()).not.toMatch(/expected of \(blank\)/);
    expect(texts.some((text) => /^By owner: most is expected of deals without an owner, \$/.test(text))).toBe(true);
  });
});

describe('why open deals are not looked at one by one', () => {
  test.each<[string, Cell[][], string]>([
    ['none is open', closed(5, 120), 'By the pace of your wins: no deal is open'],
    [
      'few are closed',
      [...closed(25, 15), ...open(3)],
      'By the pace of your wins: to use the open deals it takes 20 closed deals with a created date, and there are 15',
    ],
  ])('%s', (_, rows, caption) => {
    const texts = textsOn(make('forecast', withHead(rows), setting));
    expect(texts).toContain(caption);
    expect(texts.join()).not.toMatch(/too few created dates|add created dates/);
  });
});

describe('the open deals', () => {
  test('one is one', () => {
    const texts = textsOn(make('forecast', withHead([...closed(5, 120), ...open(1)]), setting));
    expect(texts).toContain('The open deal that counts most');
    expect(texts).toContain('Amount × chance to be won in what is left of the period');
  });

  test('those of which nothing is expected are no rows of their own', () => {
    const rows = [...closed(5, 120), ...open(2), ['Trifle', 'Ada', 'Proposal', 0.01, day(TODAY, -5), '']];
    const deals = tableHeaded(make('forecast', withHead(rows), setting), 'Deal');
    expect([...deals.rows.keys()]).toEqual(['All: 3 open deals', 'O0', 'O1', '… and 1 more, together']);
  });

  test('grey italics are explained where there are some', () => {
    const rows = [...closed(5, 120), ...open(2).map((row) => row.map((cell, i) => (i === 3 ? '' : cell)))];
    textLike(make('forecast', withHead(rows), setting), /^Amounts in grey italics are not on the sheet/);
  });
});

test('a period of other days keeps within its tile', () => {
  const model = make('forecast', pipeline(), {
    ...setting,
    period: '2026-11-15..2027-02-12',
    targets: [
      ['Rep', 'Start date', 'End date', 'Quota'],
      ['Ada', '2026-11-01', '2027-03-31', 90_000],
    ],
  });
  expect(tileCalled(model, 'Forecast').below.value).toBe('the period before is not over yet');
  expect(tileCalled(model, 'Quota').value.value).toBeGreaterThan(0);
});

test('a single past period is no line to draw and no mean to tell', () => {
  const model = make('forecast', pipeline(), { ...setting, period: '2026-08-20..2026-11-16' });
  textLike(model, /^\d+ of the last \d+ such forecasts/);
  expect(() => tableHeaded(model, 'Method')).toThrow();
  expect(model.charts.map(({ id }) => id)).toEqual(['pathToForecast']);
});

test('a path over several years has their numbers', () => {
  const model = make('forecast', pipeline(), { ...setting, period: '2025-01-01..2026-12-31' });
  const days = [...tableHeaded(model, 'By the end of').rows.keys()];
  for (const each of days) expect(each).toMatch(/^\d+ [A-Z][a-z]+ 202[56]$/);
});

test('slips take no more than open deals bring: what is won stays won', () => {
  // Nobody wrote down losses, so that open deals are overvalued and the other methods expect less.
  const rows = [...closed(4, 120).filter((row) => row[2] === 'Won'), ...open(20)];
  const model = make('forecast', withHead(rows), { ...setting, period: '2026-Q4' });
  const top = model.cells.findIndex((row) => row.some(({ value }) => value === 'What if'));
  const [won, ofOpen, less, total] = model.cells.slice(top + 1, top + 5);
  expect(less![9]!.value).toBeLessThan(0);
  expect(less![11]!.formula).toBe(
    `=MAX(-$L$${top + 3};ROUND($J$${top + 4}*MAX(0;1+N($F$${top + 2}))*MAX(0;1+N($F$${top + 3}));2))`,
  );
  expect(less![11]!.note).toMatch(/won is won/);
  expect(Number(won![9]!.value) + Number(ofOpen![9]!.value) + Number(less![9]!.value)).toBeCloseTo(
    Number(total![9]!.value),
    2,
  );
});

test('a category of its own is not taken for none', () => {
  const cells = pipeline().map((row, i): Cell[] => [
    ...row.map((cell, c) => (c === 5 && i > 0 && row[6] === '' ? day('2026-12-10') : cell)),
    i === 0 ? 'Forecast category' : row[6] !== '' ? 'Closed' : ['Commit', 'Likely', ''][i % 3]!,
  ]);
  const table = tableHeaded(make('forecast', cells, setting), 'Category');
  expect(valueIn(table, 'Other', 'Deals')).toBeGreaterThan(0);
  expect([...table.rows.keys()]).toEqual(['Won', 'Commit', 'Best case', 'Pipeline', 'Other', 'No category']);
});

test('last year is left empty where wins reach back less than a year', () => {
  const young = withHead([...closed(1, 330), ...open(5)]);
  const model = make('forecast', young, { ...setting, period: '2026-11' });
  const past = tableHeaded(model, 'Period');
  expect(past.rows.size).toBeGreaterThan(2);
  for (const name of past.rows.keys()) expect(valueIn(past, name, 'Last year')).toBeNull();
  expect([...tableHeaded(model, 'Method').rows.keys()]).not.toContain('Last year (naive)');
});
