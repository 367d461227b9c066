import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import type { Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';

const DEALS = [
  ['Deal', 'Stage', 'Amount', 'Currency', 'Created', 'Close date'],
  ['A', 'Won', 1000, 'EUR', '2026-01-10', '2026-01-20'],
  ['B', 'Won', 2000, 'SEK', '2026-01-10', '2026-01-20'],
  ['C', 'Won', 2000, 'SEK', '2026-01-10', '2026-02-20'],
  ['D', 'Proposal', 1000, 'SEK', '2026-01-10', '2026-09-20'],
];
const RATES = [
  ['Date', 'From', 'To', 'Rate'],
  ['2026-01-01', 'SEK', 'EUR', 0.09],
  ['2026-02-01', 'SEK', 'EUR', 0.1],
];
const call = (name: string, deals: Cells, rates: Cells | null, currency: string | null = null) =>
  cellFunctionNamed(name)!.call([deals as never], environmentOn('2026-03-15', { rates: () => rates, currency }));

test('closed deals count at the rate of their close day, open ones at that of today', () => {
  expect(call('SALESVALUE', DEALS, RATES)).toBeCloseTo(1000 + 180 + 200, 9);
  expect(call('PIPELINEVALUE', DEALS, RATES)).toBeCloseTo(100, 9);
});

test('the reporting currency of the settings counts', () => {
  expect(call('SALESVALUE', DEALS, RATES, 'SEK')).toBeCloseTo(1000 / 0.09 + 4000, 6);
  const one = DEALS.filter(([, , , currency]) => currency !== 'EUR');
  expect(call('SALESVALUE', one, RATES)).toBe(4000);
  expect(call('SALESVALUE', one, RATES, 'EUR')).toBeCloseTo(380, 9);
});

test('an amount without a rate is never added to others', () => {
  const more = [...DEALS, ['E', 'Won', 500, 'NOK', '2026-01-10', '2026-02-01']];
  expect(() => call('SALESVALUE', more, RATES)).toThrow(/SALESVALUE .*NOK.*Rates/);
  expect(() => call('SALESVALUE', DEALS, null)).toThrow('SALESVALUE would add up amounts in several currencies');
});

test('the sheet’s own converted amounts are preferred where their currency is known', () => {
  const header = [...DEALS[0]!.slice(0, 5), 'Close date', 'Amount (converted)', 'Amount (converted) Currency'];
  const rows = [
    ['A', 'Won', 1000, 'EUR', '2026-01-10', '2026-01-20', 1100, 'USD'],
    ['B', 'Won', 2000, 'SEK', '2026-01-10', '2026-01-20', 210, 'USD'],
  ];
  expect(call('SALESVALUE', [header, ...rows], RATES)).toBe(1310);
  expect(call('SALESVALUE', [header, ...rows], RATES, 'EUR')).toBeCloseTo(1180, 9);
});

test('signs in the cells tell currencies apart where no column does', () => {
  const signs = [
    ['Deal', 'Stage', 'Amount'],
    ['A', 'Won', '€5'],
    ['B', 'Won', '$7'],
  ];
  expect(() => call('SALESVALUE', signs, null)).toThrow('several currencies');
  expect(call('SALESVALUE', [...signs.slice(0, 2), ['B', 'Won', '7 EUR'], ['C', 'Won', 8]], null)).toBe(20);
});

test('toman are ten rial; beside plain numbers they are refused where nothing says which these are', () => {
  const header = (amount: string) => ['معامله', 'مرحله', amount];
  const rows = [
    ['A', 'برد', 1000],
    ['B', 'برد', '۲۰۰ تومان'],
  ];
  expect(call('SALESVALUE', [header('مبلغ (ریال)'), ...rows], null)).toBe(3000);
  expect(call('SALESVALUE', [header('مبلغ (تومان)'), ...rows], null)).toBe(1200);
  expect(() => call('SALESVALUE', [header('مبلغ'), ...rows], null)).toThrow('several currencies');
});

test('the refusal of toman beside plain numbers says what stands where and what to do', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount'],
    ['A', 'Won', '1200 تومان'],
    ['B', 'Won', 500],
  ];
  expect(() => call('SALESVALUE', deals, null)).toThrow(
    'SALESVALUE would add up amounts in several currencies: toman in 1 row, no unit in 1 row, which may be rial (ten rial are a toman). Write the unit into the header, such as Amount (تومان), or beside every amount',
  );
  expect(call('SALESVALUE', [['Deal', 'Stage', 'Amount (تومان)'], ...deals.slice(1)], null)).toBe(1700);
});
