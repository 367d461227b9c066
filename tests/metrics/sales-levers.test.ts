import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { callIn, flawOf, sentence } from '../functions/call';

/** The quarter is over: nothing is cut. */
const HERE = environmentOn('2026-07-01');
const levers = (...args: Parameters<typeof callIn> extends [unknown, string, ...infer R] ? R : never) =>
  callIn(HERE, 'SALESLEVERS', ...args) as (string | number)[][];

const won = (owner: string, amount: number, closed: string): Cell[] => [owner, 'Won', amount, closed];
const met = (rep: string, account: string, date: string): Cell[] => [date, rep, 'Meeting', account, 'Held'];

/** Q1: 4 moments, 2 wins, 40,000. Q2: 8 moments, 2 wins, 80,000. */
const DEALS: Cell[][] = [
  ['Owner', 'Stage', 'Amount', 'Closed'],
  won('Ada', 30000, '2026-02-01'),
  won('Ben', 10000, '2026-03-01'),
  won('Ada', 70000, '2026-05-01'),
  won('Ben', 10000, '2026-06-01'),
];
const LOG: Cell[][] = [
  ['Date', 'Rep', 'Type', 'Account', 'Outcome'],
  met('Ada', 'A1', '2026-01-05'),
  met('Ada', 'A2', '2026-01-06'),
  met('Ben', 'B1', '2026-01-07'),
  met('Ben', 'B2', '2026-01-08'),
  met('Ada', 'A3', '2026-04-05'),
  met('Ada', 'A4', '2026-04-06'),
  met('Ben', 'B3', '2026-04-07'),
  met('Ben', 'B4', '2026-04-08'),
  met('Ben', 'B5', '2026-04-09'),
  met('Ben', 'B6', '2026-04-10'),
  met('Ben', 'B7', '2026-05-11'),
  met('Ben', 'B8', '2026-05-12'),
];
const HEADER = ['Factor', 'Step', 'From', 'To', 'Effect on sales', 'Sales'];
const close = (number: number) => expect.closeTo(number, 6);

describe('what made the change', () => {
  test('twice the moments, half the hit rate, twice the value: split by logarithms', () => {
    // ln 2 of moments, −ln 2 of the rate and ln 2 of the value; their weight is 40,000 ÷ ln 2.
    expect(levers(DEALS, LOG, '2026-Q2').slice(0, 5)).toEqual([
      HEADER,
      ['First meetings held', 'since 2026-Q1', 4, 8, close(40_000), ''],
      ['Hit rate', 'since 2026-Q1', 0.5, 0.25, close(-40_000), ''],
      ['Average contract value', 'since 2026-Q1', 20_000, 40_000, close(40_000), ''],
      ['Sales', 'since 2026-Q1', 40_000, 80_000, 40_000, 80_000],
    ]);
  });

  test('a running quarter is compared with as many days of the one before', () => {
    const [, first, , , sales] = callIn(environmentOn('2026-05-15'), 'SALESLEVERS', DEALS, LOG) as Cell[][];
    expect(first![1]).toBe('since 2026-01-01..2026-02-14');
    expect(sales!.slice(2, 5)).toEqual([30_000, 70_000, 40_000]);
  });

  test('a factor of 0 is said in a row, and the change of sales stays', () => {
    const rows = levers(DEALS, LOG, '2026-Q1');
    expect(rows[4]).toEqual(['Sales', 'since 2025-Q4', 0, 40_000, 40_000, 40_000]);
    expect(rows[5]).toEqual([
      'Why there is no split',
      'First meetings held is 0 in 2025-Q4, and a change from or to nothing has no shares',
      '',
      '',
      '',
      '',
    ]);
    expect(rows.slice(1, 4).map(([, , , , effect]) => effect)).toEqual(['', '', '']);
  });
});

describe('what would bring the most', () => {
  const gains = levers(DEALS, LOG, '2026-Q2').slice(5);

  test('one factor at a time, the largest gain first, worked by hand', () => {
    // Ada sold the most: 2 meetings, both quarters’ best rate 1/2, 70,000 a deal. The team’s median: 4, 1/3, 40,000.
    expect(gains).toEqual([
      ['Hit rate', 'to its own best (2026-Q1)', 0.25, 0.5, 80_000, 160_000],
      ['Hit rate', 'to the level of the top sellers', 0.25, 0.5, 80_000, 160_000],
      ['Average contract value', 'to the level of the top sellers', 40_000, 70_000, 60_000, 140_000],
      ['Hit rate', 'to the median of the team', 0.25, close(1 / 3), close(80_000 / 3), close(320_000 / 3)],
    ]);
  });

  test('the sales of each row are those of the factors with that one risen', () => {
    for (const [, , from, to, gain, sales] of gains as number[][]) {
      expect(sales).toBeCloseTo((80_000 * to!) / from!, 6);
      expect(gain).toBeCloseTo(sales! - 80_000, 6);
      expect(gain).toBeGreaterThan(0);
    }
  });

  test('no factor is raised by a flat share, which would tie', () => {
    const shares = new Set(gains.map(([, , from, to]) => Number(to) / Number(from)));
    expect(shares.size).toBeGreaterThan(1);
  });

  test('without who sold, the own best alone', () => {
    const without = (rows: Cell[][], place: number) => rows.map((row) => row.filter((_, i) => i !== place));
    const rows = levers(without(DEALS, 0), without(LOG, 1), '2026-Q2').slice(5);
    expect(rows).toEqual([['Hit rate', 'to its own best (2026-Q1)', 0.25, 0.5, 80_000, 160_000]]);
  });

  test('of ten sellers the best two are the top', () => {
    const names = Array.from({ length: 10 }, (_, i) => `Rep ${i}`);
    const deals = [DEALS[0]!, ...names.map((name, i) => won(name, i < 2 ? 3000 : 1000, '2026-05-01'))];
    const log = [
      LOG[0]!,
      ...names.flatMap((name, i) =>
        Array.from({ length: i < 2 ? 4 : 1 }, (_, k) => met(name, `${name} ${k}`, '2026-04-02')),
      ),
    ];
    // 16 moments, 10 wins, 14,000: the top two have 4 moments a head, which would be 40.
    const top = levers(deals, log, '2026-Q2').filter(([, step]) => String(step).includes('top sellers'));
    expect(top).toEqual([
      ['First meetings held', 'to the level of the top sellers', 16, 40, 21_000, 35_000],
      ['Average contract value', 'to the level of the top sellers', 1400, 3000, 16_000, 30_000],
    ]);
  });
});

describe('by owner', () => {
  test('each seller has a split and is compared with the team by the head', () => {
    const rows = levers(DEALS, LOG, '2026-Q2', 'Owner');
    expect(rows[0]).toEqual(['Owner', ...HEADER]);
    const ada = rows.filter(([owner]) => owner === 'Ada').map((row) => row.slice(1));
    expect(ada[3]).toEqual(['Sales', 'since 2026-Q1', 30_000, 70_000, 40_000, 70_000]);
    expect(ada).toContainEqual(['First meetings held', 'to the median of the team', 2, 4, 70_000, 140_000]);
    const ben = rows.filter(([owner]) => owner === 'Ben').map((row) => row.slice(1));
    expect(ben).toContainEqual([
      'Average contract value',
      'to the level of the top sellers',
      10_000,
      70_000,
      60_000,
      70_000,
    ]);
  });

  test('the effects of every owner add up to the change', () => {
    for (const owner of ['Ada', 'Ben']) {
      const own = levers(DEALS, LOG, '2026-Q2', 'Owner').filter(
        ([name, , step]) => name === owner && step === 'since 2026-Q1',
      );
      const effects = own.slice(0, 3).map((row) => Number(row[5]));
      expect(effects.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(own[3]![5]), 6);
    }
  });
});

test('the order of the rows does not matter', () => {
  const backwards = (rows: Cell[][]) => [rows[0]!, ...rows.slice(1).reverse()];
  expect(levers(backwards(DEALS), backwards(LOG), '2026-Q2')).toEqual(levers(DEALS, LOG, '2026-Q2'));
});

test('grouping by the calendar gets a sentence', () => {
  const message = sentence(() => levers(DEALS, LOG, '2026', 'month'));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain('compares periods already');
});
