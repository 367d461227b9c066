import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { parseCriterion } from '../../src/measures/criterion';
import { days, field, oneOf, product } from '../../src/measures/measure';
import { makeScan } from '../../src/measures/scan';
import { daysPeriod } from '../../src/model/parse-period';
import { derive } from '../derive/derive';
import { scanOf } from './scan-of';

const CELLS = [
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
  ['Acorn', 'Won', 100, '2026-01-01', '2026-01-31'],
  ['Birch', 'Lost', 50, '2026-01-01', '2026-01-01'],
  ['Cedar', 'Won', '', '2026-02-01', '2026-01-15'],
];
const WON = oneOf('status', 'won');

test('conditions narrow the rows one after the other', () => {
  const scan = scanOf(CELLS);
  expect([...scan.rows([], null)]).toEqual([0, 1, 2]);
  expect([...scan.rows([WON], null)]).toEqual([0, 2]);
  expect([...scan.rows([WON, { field: 'amount', is: 'filled' }], null)]).toEqual([0]);
});

test('the same rows are worked out once', () => {
  const scan = scanOf(CELLS);
  expect(scan.rows([WON], null)).toBe(scan.rows([oneOf('status', 'won')], null));
  expect(scan.numbers(field('amount'))).toBe(scan.numbers(field('amount')));
});

test('criteria narrow every selection', () => {
  const scan = makeScan(derive(CELLS), [{ key: 'name', criterion: parseCriterion('<>Acorn') }]);
  expect([...scan.rows([], null)]).toEqual([1, 2]);
  expect([...scan.rows([WON], null)]).toEqual([2]);
});

test('rows of a period are those dated on its days', () => {
  const scan = scanOf(CELLS);
  const period = daysPeriod(dayFromIso('2026-01-15')!, dayFromIso('2026-01-31')!);
  expect([...scan.rowsIn(scan.rows([], null), 'closedOn', period)]).toEqual([0, 2]);
});

test('a stretch of days has no length when it runs backwards, and 0 within a day', () => {
  expect([...scanOf(CELLS).numbers(days('created', 'closedOn'))]).toEqual([30, 0, NaN]);
});

test('a product with a missing factor is missing', () => {
  expect([...scanOf(CELLS).numbers(product('amount', 'amount'))]).toEqual([10000, 2500, NaN]);
});
