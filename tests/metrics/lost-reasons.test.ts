import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { call, rowsOf, sentence } from '../functions/call';

const DEALS: Cells = [
  ['Deal', 'Owner', 'Status', 'Amount', 'Currency', 'Lost reason', 'Closed'],
  ['A', 'Ada', 'Lost', 1000, 'EUR', 'Price', '2026-02-04'],
  ['B', 'Ada', 'Lost', 4000, 'EUR', 'Competitor', '2026-03-09'],
  ['C', 'Ben', 'Lost', '', 'EUR', 'price', '2026-04-03'],
  ['D', 'Ben', 'Lost', 500, 'EUR', '', '2026-05-01'],
  ['E', 'Ben', 'Lost', 700, 'EUR', 'No budget', '2026-05-02'],
  ['F', 'Ben', 'Lost', '', 'EUR', 'Timing', ''],
  ['G', 'Ada', 'Won', 9000, 'EUR', 'Price', '2026-05-10'],
  ['H', 'Ada', 'Open', 100, 'EUR', '', ''],
];

test('the most frequent first, then by value; spellings in another case are one, blanks are named', () => {
  expect(rowsOf(call('LOSTREASONS', DEALS))).toEqual([
    ['Price', 2, 1000, 2 / 6],
    ['Competitor', 1, 4000, 1 / 6],
    ['No budget', 1, 700, 1 / 6],
    ['(blank)', 1, 500, 1 / 6],
    ['Timing', 1, '', 1 / 6],
  ]);
});

test('shares add up to 1, also in a period and under criteria', () => {
  const shares = (...args: string[]) => rowsOf(call('LOSTREASONS', DEALS, ...args)).map((row) => row[3] as number);
  for (const asked of [[], ['2026-Q2'], ['', '', 'Owner', 'Ada']]) {
    expect(shares(...asked).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  }
  expect(rowsOf(call('LOSTREASONS', DEALS, '2026-Q2')).map(([reason]) => reason)).toEqual([
    'No budget',
    '(blank)',
    'Price',
  ]);
});

test('without a lost deal there is only the header', () => {
  expect(rowsOf(call('LOSTREASONS', DEALS, '2020'))).toEqual([]);
});

test('never adds up several currencies', () => {
  const mixed = DEALS.map((row, i) => (i === 3 ? ['C', 'Ben', 'Lost', 5, 'USD', 'Price', '2026-04-03'] : row));
  expect(sentence(() => call('LOSTREASONS', mixed))).toContain(
    'LOSTREASONS would add up amounts in several currencies',
  );
});

test('says what it lacks', () => {
  const undated = DEALS.map((row) => row.slice(0, 6));
  expect(sentence(() => call('LOSTREASONS', undated, '2026'))).toContain('LOSTREASONS needs a Close date column');
  expect(rowsOf(call('LOSTREASONS', undated))).toHaveLength(5);
});
