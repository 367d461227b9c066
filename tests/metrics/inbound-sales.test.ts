import { expect, test } from 'vitest';
import { FORMULA_FUNCTIONS } from '../../src/functions/formula-functions';
import type { Cell } from '../../src/model/cell';
import { answer } from '../functions/answer';
import { call, sentence } from '../functions/call';

const inboundSales = FORMULA_FUNCTIONS.find(({ name }) => name === 'INBOUNDSALES')!;

const DEALS: Cell[][] = [
  ['Deal', 'Region', 'Account', 'Stage', 'Amount', 'Closed'],
  ['D1', 'North', 'Alder', 'Won', 12000, '2026-04-15'],
  ['D2', 'North', 'Beech', 'Won', 8000, '2026-05-30'],
  ['D3', 'South', 'Clover', 'Won', 1000, '2026-06-30'],
  ['D4', 'South', 'Daisy', 'Lost', 5000, '2026-06-30'],
  ['D5', 'South', 'Erica', 'Won', 70000, '2026-07-01'],
];
const LOG: Cell[][] = [
  ['Date', 'Type', 'Region', 'Account', 'Outcome'],
  ['2026-04-02', 'Meeting', 'North', 'Alder', 'Held'],
  ['2026-04-30', 'Meeting', 'North', 'Beech', 'Held'],
  ['2026-05-04', 'Meeting', 'South', 'Clover', 'Held'],
  ['2026-05-05', 'Meeting', 'South', 'Clover', 'Held'],
  ['2026-06-05', 'Meeting', 'South', 'Daisy', 'Held'],
];
const VISITS: Cell[][] = [
  ['Month', 'Region', 'Visits'],
  ['2026-03', 'North', 999],
  ['2026-04', 'North', 100],
  ['2026-05', 'North', 150],
  ['2026-05', 'South', 250],
  ['2026-06', 'South', 300],
];
const HEADER = [
  'Visitors',
  'Conversion to meeting',
  'Hit rate',
  'Average order value',
  'Sales',
  'Won without an amount',
];

test('the factors of a quarter, worked by hand', () => {
  expect(answer(inboundSales, DEALS, LOG, VISITS, '2026-Q2')).toEqual([HEADER, [800, 0.005, 0.75, 7000, 21_000, 0]]);
});

test('of half a month the even share of its visits counts', () => {
  const [, [visitors]] = answer(inboundSales, DEALS, LOG, VISITS, '2026-06-01..2026-06-15') as [unknown, unknown[]];
  expect(visitors).toBe(150);
});

test('by region, each with its own visitors', () => {
  expect(answer(inboundSales, DEALS, LOG, VISITS, '2026-Q2', 'Region')).toEqual([
    ['Region', ...HEADER],
    ['North', 250, 0.008, 1, 10_000, 20_000, 0],
    ['South', 550, expect.closeTo(2 / 550, 12), 0.5, 1000, 1000, 0],
  ]);
});

test('without a visit there is no conversion, and sales stay', () => {
  const none = VISITS.map(([month, region], i) => [month, region, i === 0 ? 'Visits' : 0]);
  expect(answer(inboundSales, DEALS, LOG, none, '2026-Q2')).toEqual([HEADER, [0, '', 0.75, 7000, 21_000, 0]]);
});

test('four numbers are multiplied', () => {
  expect(answer(inboundSales, 8000, 0.005, 0.25, 50_000)).toBe(500_000);
  expect(sentence(() => answer(inboundSales, 8000, 0.5, 0.25))).toContain('4 numbers (visitors, conversion to meeting');
});

test('its sales are those of SALESVALUE', () => {
  const [, row] = answer(inboundSales, DEALS, LOG, VISITS) as [unknown, unknown[]];
  expect(row[4]).toBe(call('SALESVALUE', DEALS));
});

test('costs without visits get a sentence', () => {
  const spend = [
    ['Month', 'Source', 'Spend'],
    ['2026-04', 'Website', 500],
  ];
  expect(sentence(() => answer(inboundSales, DEALS, LOG, spend))).toContain('Visits');
});
