import { expect, test } from 'vitest';
import { FORMULA_FUNCTIONS } from '../../src/functions/formula-functions';
import type { Cell } from '../../src/model/cell';
import { answer } from '../functions/answer';
import { sentence } from '../functions/call';

const outboundSales = FORMULA_FUNCTIONS.find(({ name }) => name === 'OUTBOUNDSALES')!;

const DEALS: Cell[][] = [
  ['Deal', 'Owner', 'Account', 'Stage', 'Amount', 'Closed'],
  ['D1', 'Ada', 'Alder', 'Won', 12000, '2026-04-15'],
  ['D2', 'Ben', 'Beech', 'Lost', 8000, '2026-05-30'],
];
const LOG: Cell[][] = [
  ['Date', 'Rep', 'Type', 'Direction', 'Account', 'Outcome'],
  ['2026-04-01', 'Ada', 'Call', 'Outbound', 'Alder', 'Connected'],
  ['2026-04-02', 'Ada', 'Call', 'Outbound', 'Clover', 'No answer'],
  ['2026-04-03', 'Ada', 'Email', 'Outbound', 'Alder', ''],
  ['2026-04-04', 'Ada', 'Email', 'Inbound', 'Alder', ''],
  ['2026-04-10', 'Ada', 'Meeting', '', 'Alder', 'Held'],
  ['2026-04-20', 'Ben', 'Call', 'Outbound', 'Beech', 'Connected'],
  ['2026-04-21', 'Ben', 'Call', '', 'Beech', 'Connected'],
  ['2026-04-30', 'Ben', 'Meeting', '', 'Beech', 'Held'],
  ['2026-07-30', 'Ben', 'Call', 'Outbound', 'Daisy', ''],
];
const HEADER = [
  'Calls and e-mails',
  'Conversion to meeting',
  'Hit rate',
  'Average order value',
  'Sales',
  'Won without an amount',
];

test('the factors of a quarter, worked by hand: what came in and what is still to come does not count', () => {
  expect(answer(outboundSales, DEALS, LOG, '2026-Q2')).toEqual([HEADER, [5, 0.4, 0.5, 12_000, 12_000, 0]]);
});

test('by owner', () => {
  expect(answer(outboundSales, DEALS, LOG, '2026-Q2', 'Owner')).toEqual([
    ['Owner', ...HEADER],
    ['Ada', 3, expect.closeTo(1 / 3, 12), 1, 12_000, 12_000, 0],
    ['Ben', 2, 0.5, 0, '', 0, 0],
  ]);
});

test('a tab with a column a type, where directions are not told', () => {
  const counts = [
    ['Date', 'Rep', 'Calls', 'Emails', 'Meetings'],
    ['2026-04-30', 'Ada', 30, 10, 1],
    ['2026-05-31', 'Ben', 20, 20, 1],
  ];
  expect(answer(outboundSales, DEALS, counts, '2026-Q2', '', '@moment', 'meeting')).toEqual([
    HEADER,
    [80, 0.025, 0.5, 12_000, 12_000, 0],
  ]);
});

test('four numbers are multiplied', () => {
  expect(answer(outboundSales, 2000, 0.02, 0.25, 50_000)).toBe(500_000);
  expect(sentence(() => answer(outboundSales, 2000, 2, 0.25, 50_000))).toBe(
    'OUTBOUNDSALES needs a conversion to meeting from 0 to 1, such as 25% or 0.25, and found 2',
  );
});
