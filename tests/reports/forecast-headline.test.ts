import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { textLike, textsOn, tileCalled } from './look-up';
import { make, type Setting } from './make';
import { pipeline } from './pipeline';

const TODAY = '2026-11-23';
const setting: Setting = { environment: environmentOn(TODAY), period: '2026-Q4' };
const titleOf = ({ cells }: ReturnType<typeof make>) => String(cells[0]![1]!.value);
const day = (iso: string, days = 0) => new Date(Date.parse(iso) + days * 864e5);
const HEAD = ['Deal', 'Owner', 'Stage', 'Amount', 'Created date', 'Close date'];
/** A deal closed every so many days, each third of them won, as noisy in size as deals are. */
const closed = (every: number, count: number, until = TODAY, size = 9000): Cell[][] =>
  Array.from({ length: count }, (_, i) => [
    `C${i}`,
    'Ada',
    i % 3 ? 'Lost' : 'Won',
    size + ((i * 7919) % 11) * 1500,
    day(until, -every * i - 40),
    day(until, -every * i),
  ]);
const forecastOf = (rows: Cell[][], more: Partial<Setting> = {}) =>
  make('forecast', [HEAD, ...rows], { ...setting, ...more });

/** `217K` as a number. */
const inWords = (words: string) =>
  Number(words.replace(/[^\d.]/g, '')) * (words.endsWith('M') ? 1e6 : words.endsWith('K') ? 1e3 : 1);

describe('the title', () => {
  const sizes = [700, 2300, 5200, 9000, 9800, 13_100, 20_700, 160_000];
  const models = sizes.map((size) => forecastOf(closed(4, 150, TODAY, size)));

  test('has the range beside the forecast, in most of these', () => {
    expect(models.filter((model) => / expected, between /.test(titleOf(model))).length).toBeGreaterThan(5);
  });

  test.each(sizes.map((size, i) => [size, models[i]!] as const))(
    'with deals of %i says of the forecast what amounts are called everywhere, and of its range what holds it',
    (_, model) => {
      const [total, low, high] = ['Forecast Q4 2026', 'Low', 'High'].map((label) =>
        Number(tileCalled(model, label).value.value),
      );
      const [, said, from, to] = /: (\S+) expected, between (\S+) and (\S+) in/.exec(titleOf(model)) ?? [];
      expect(Math.abs(inWords(said!) / total! - 1)).toBeLessThan(total! < 1e6 ? 0.0051 : 0.051);
      expect(inWords(from!)).toBeLessThanOrEqual(inWords(said!));
      expect(inWords(to!)).toBeGreaterThanOrEqual(inWords(said!));
      expect(Math.abs(inWords(from!) / low! - 1)).toBeLessThan(0.051);
      expect(Math.abs(inWords(to!) / high! - 1)).toBeLessThan(0.051);
    },
  );
});

describe('what is to be minded', () => {
  /** A young history without losses, with deals of which nobody knows when they were created. */
  const rows = [
    ...closed(25, 20).map((row) => row.map((cell) => (cell === 'Lost' ? 'Won' : cell))),
    ...[1, 2].map((i) => [`O${i}`, 'Ada', 'Proposal', 2000, '', '']),
    ['Later', 'Ada', 'Won', 1000, day(TODAY, -20), day(TODAY, 8)],
  ];
  const texts = textsOn(forecastOf(rows));

  test('is said whole, nothing is cut', () => {
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    for (const sentence of [
      /1 deal closed on the as-of day or later counts as open\./,
      /2 open deals without a created date are not counted one by one\./,
      /No lost deals found: open deals may be overvalued\./,
      /Without a quota to hold it against: no tab could be read as targets or as a team\./,
    ])
      expect(texts.filter((text) => sentence.test(text))).toHaveLength(1);
  });

  test('is said once: that the data end long ago stands below the title', () => {
    const stale = textsOn(forecastOf(closed(4, 120, '2026-07-01')));
    expect(stale.filter((text) => /data ends? on/.test(text))).toEqual([
      expect.stringMatching(/ · the data end on 1 Jul 2026, 145 days ago$/),
    ]);
  });
});

test('one of a kind is one, in the line on data quality', () => {
  const one = pipeline().map((row, i) => (i === 3 ? row.map((cell, c) => (c === 3 ? '' : cell)) : row));
  const unfinished: Cell[][] = [...closed(4, 120), ['O', 'Ada', 'Proposal', '', day(TODAY, -9), '']];
  for (const id of ['forecast', 'kpiSummary', 'dataQuality']) {
    const model = make(id, [HEAD, ...unfinished], setting);
    const line = textsOn(model).find((text) => text.startsWith('Left out or incomplete: '));
    if (id !== 'dataQuality') expect(line).toBe('Left out or incomplete: 1 open deal without an amount');
    for (const text of textsOn(model)) expect(text).not.toMatch(/\b1 (?:open |won |closed )?(?:deals|rows|tests)\b/);
  }
  textLike(make('kpiSummary', one, setting), /^Left out or incomplete: /);
});
