import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMULA_FUNCTIONS } from '../../src/functions/formula-functions';
import type { Cell } from '../../src/model/cell';
import { answer } from '../functions/answer';
import { call, flawOf, rowsOf, sentence } from '../functions/call';

const salesFormula = FORMULA_FUNCTIONS.find(({ name }) => name === 'SALESFORMULA')!;
const formula = (...args: Parameters<typeof call> extends [string, ...infer R] ? R : never) =>
  answer(salesFormula, ...args);

/** Five won deals, one of them without an amount, two lost, one open. */
const DEALS: Cell[][] = [
  ['Deal', 'Owner', 'Account', 'Stage', 'Amount', 'Expected close', 'Closed'],
  ['D1', 'Ada', 'Alder', 'Won', 40000, '', '2026-01-30'],
  ['D2', 'Ada', 'Beech', 'Won', 20000, '', '2026-04-10'],
  ['D3', 'Ada', 'Clover', 'Lost', 70000, '', '2026-04-20'],
  ['D4', 'Ben', 'Daisy', 'Won', 60000, '', '2026-05-05'],
  ['D5', 'Ben', 'Erica', 'Won', '', '', '2026-05-06'],
  ['D6', 'Ben', 'Fern', 'Won', 10000, '', '2026-06-01'],
  ['D7', 'Ben', 'Grove', 'Lost', 5000, '', '2026-06-02'],
  ['D8', 'Ben', 'Hazel', 'Proposal', 9000, '2026-06-30', ''],
];

/** Ten activities; Alder was first met in January, Clover twice, Grove did not come. */
const LOG: Cell[][] = [
  ['Date', 'Rep', 'Type', 'Account', 'Outcome'],
  ['2026-01-10', 'Ada', 'Meeting', 'Alder', 'Held'],
  ['2026-04-01', 'Ada', 'Meeting', 'Beech', 'Held'],
  ['2026-04-02', 'Ada', 'Meeting', 'Clover', 'Held'],
  ['2026-04-12', 'Ada', 'Meeting', 'Clover', 'Held'],
  ['2026-04-15', 'Ada', 'Meeting', 'Alder', 'Held'],
  ['2026-04-20', 'Ben', 'Meeting', 'Daisy', 'Held'],
  ['2026-04-21', 'Ben', 'Demo', 'Daisy', 'Held'],
  ['2026-05-02', 'Ben', 'Meeting', 'Erica', 'Held'],
  ['2026-05-10', 'Ben', 'Meeting', 'Fern', 'Held'],
  ['2026-05-11', 'Ben', 'Meeting', 'Grove', 'No-show'],
];

const HEADER = ['First meetings held', 'Hit rate', 'Average contract value', 'Sales', 'Won without an amount'];

describe('from numbers', () => {
  test('the Norwegian document’s example: 40 moments × 25 % × 50,000 are 500,000', () => {
    expect(formula(40, 0.25, 50_000)).toBe(500_000);
  });

  test('nothing of one factor is nothing of the product', () => expect(formula(40, 0, 50_000)).toBe(0));

  test.each([
    ['a percentage without its sign', [40, 25, 50_000], ['hit rate from 0 to 1', '25']],
    ['a blank factor', [40, '', 50_000], ['3 numbers', 'moments, hit rate, average contract value', 'nothing']],
    ['a text', ['40', 0.25, 50_000], ['3 numbers', '"40"']],
    ['too few', [40, 0.25], ['3 numbers', '40, 0.25']],
    ['a negative one', [40, 0.25, -1], ['3 numbers', '-1']],
    ['nothing at all', [], ['range']],
  ])('%s gets a sentence', (_, args, words) => {
    const message = sentence(() => formula(...args));
    expect(flawOf(message)).toBeNull();
    for (const word of words) expect(message).toContain(word);
  });
});

describe('from tabs', () => {
  test('the factors of a quarter, worked by hand', () => {
    // Beech, Clover, Daisy, Erica and Fern were first met in the quarter; D2, D4 and D6 were won with an amount.
    expect(formula(DEALS, LOG, '2026-Q2')).toEqual([HEADER, [5, 0.6, 30_000, 90_000, 1]]);
  });

  test('the ranges may be given in any order', () => {
    expect(formula(LOG, DEALS, '2026-Q2')).toEqual(formula(DEALS, LOG, '2026-Q2'));
  });

  test('by owner, each has the meetings of his own', () => {
    expect(formula(DEALS, LOG, '2026-Q2', 'Owner')).toEqual([
      ['Owner', ...HEADER],
      ['Ada', 2, 0.5, 20_000, 20_000, 0],
      ['Ben', 3, expect.closeTo(2 / 3, 12), 35_000, 70_000, 1],
    ]);
  });

  test('by month, a month without a first meeting has no hit rate', () => {
    const june = rowsOf(formula(DEALS, LOG, '2026-Q2', 'month'))[2];
    expect(june).toEqual(['2026-06', 0, '', 10_000, 10_000, 0]);
  });

  test('without anything there is nothing to divide by', () => {
    expect(formula(DEALS, LOG, '2025')).toEqual([HEADER, [0, '', '', 0, 0]]);
  });

  test('where no won deal has an amount, neither the rate nor the size is known', () => {
    const [header, , , , , erica] = DEALS;
    expect(formula([header!, erica!], LOG, '2026-Q2')).toEqual([HEADER, [5, '', '', '', 1]]);
  });

  test('sales and contract value are those of SALESVALUE and AVGDEALSIZE', () => {
    const [, [, , size, sales]] = formula(DEALS, LOG, '2026') as [unknown, unknown[]];
    expect(sales).toBe(call('SALESVALUE', DEALS, '2026'));
    expect(size).toBe(call('AVGDEALSIZE', DEALS, '2026'));
  });

  test('another moment: every meeting held, every demo held', () => {
    const [[label], [meetings]] = formula(DEALS, LOG, '2026-Q2', '@moment', 'Meetings') as [string[], number[]];
    expect([label, meetings]).toEqual(['Meetings held', 7]);
    const [[demo], [demos]] = formula(DEALS, LOG, '2026-Q2', '', '@moment', 'demo') as [string[], number[]];
    expect([demo, demos]).toEqual(['Demos held', 1]);
  });

  test('a moment that the log does not have gets a sentence', () => {
    const message = sentence(() => formula(DEALS, LOG, '', '', '@moment', 'golf'));
    expect(message).toBe('SALESFORMULA found no activities of the kind "golf". Found: meeting, demo');
  });

  test('a log of numbers of meetings cannot tell first ones, and counts meetings', () => {
    const counts = [
      ['Date', 'Rep', 'Calls', 'Meetings'],
      ['2026-04-30', 'Ada', 80, 6],
      ['2026-05-31', 'Ben', 90, 4],
    ];
    const message = sentence(() => formula(DEALS, counts, '2026-Q2'));
    expect(flawOf(message)).toBeNull();
    expect(message).toContain('"@moment", "meeting"');
    const [, row] = formula(DEALS, counts, '2026-Q2', '', '@moment', 'meeting') as [unknown, unknown];
    expect(row).toEqual([10, 0.3, 30_000, 90_000, 1]);
  });

  test('amounts in several currencies are not multiplied', () => {
    const mixed = DEALS.map((row, i) => [...row, i === 0 ? 'Currency' : i < 4 ? 'EUR' : 'SEK']);
    expect(sentence(() => formula(mixed, LOG, '2026-Q2'))).toContain('several currencies');
    expect(formula(mixed, LOG, '2026-05', '', 'Owner', 'Ben')).toEqual([HEADER, [2, 0.5, 60_000, 60_000, 1]]);
  });

  test('without the activities it says what it needs', () => {
    const message = sentence(() => formula(DEALS, '2026-Q2'));
    expect(flawOf(message)).toBeNull();
    expect(message).toContain('activities');
  });

  test('the factors of any group multiply to its sales, and the groups add up', () => {
    const owner = fc.constantFrom('Ada', 'Ben', 'Cy', '');
    const deal = fc.tuple(owner, fc.constantFrom('Won', 'Lost', 'Proposal'), fc.constantFrom<Cell>('', 100, 2500));
    const meeting = fc.tuple(owner, fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        fc.array(deal, { minLength: 1, maxLength: 20 }),
        fc.array(meeting, { minLength: 1, maxLength: 20 }),
        (deals, log) => {
          const tab = [['Owner', 'Stage', 'Amount', 'Closed'], ...deals.map((row) => [...row, '2026-02-01'])];
          const meetings = log.map(([rep, account]) => ['2026-01-05', rep, 'Meeting', `Account ${account}`, 'Held']);
          const rows = rowsOf(formula(tab, [LOG[0]!, ...meetings], '', 'Owner')) as [string, ...(number | '')[]][];
          const [whole] = rowsOf(formula(tab, [LOG[0]!, ...meetings])) as number[][];
          for (const [, moments, rate, size, sales] of rows) {
            if (rate === '' || size === '') continue;
            expect(Number(moments) * Number(rate) * Number(size)).toBeCloseTo(Number(sales), 6);
          }
          const total = (place: number) => rows.reduce((sum, row) => sum + (Number(row[place]) || 0), 0);
          expect(total(1)).toBe(whole![0]);
          expect(total(4)).toBe(Number(whole![3]));
          expect(total(5)).toBe(whole![4]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
