import { expect, test } from 'vitest';
import { aggregated, NOTHING, tally } from '../../src/measures/tally';
import type { TextColumn } from '../../src/model/column';

const ALL = { groups: 1, codes: null };
const rows = (n: number) => Int32Array.from({ length: n }, (_, row) => row);
const of = (...numbers: number[]) => Float64Array.from(numbers);

test('counts and sums over nothing are 0, means and medians are none', () => {
  expect(aggregated(NOTHING, 'count')).toBe(0);
  expect(aggregated(NOTHING, 'sum')).toBe(0);
  expect(aggregated(NOTHING, 'distinct')).toBe(0);
  expect(aggregated(NOTHING, 'mean')).toBeNull();
  expect(aggregated(NOTHING, 'median')).toBeNull();
});

test('a sum whose every number is missing is none, with a written 0 it is 0', () => {
  expect(aggregated(tally(rows(2), ALL, of(NaN, NaN), 'sum', null)[0]!, 'sum')).toBeNull();
  expect(aggregated(tally(rows(2), ALL, of(NaN, 0), 'sum', null)[0]!, 'sum')).toBe(0);
});

test.each([
  ['sum', 6],
  ['mean', 2],
  ['median', 1],
  ['distinct', 2],
] as const)('the %s of 1, 1, 4 and a missing number is %d', (aggregate, value) => {
  const found = tally(rows(4), ALL, of(1, NaN, 1, 4), aggregate, null)[0]!;
  expect(aggregated(found, aggregate)).toBe(value);
  expect(found).toMatchObject({ n: 3, missing: 1 });
});

test('rows go to their groups, and rows without one to none', () => {
  const target = { groups: 2, codes: Int32Array.of(0, 1, -1, 1) };
  expect(tally(rows(4), target, of(1, 2, 4, 8), 'sum', null).map(({ sum }) => sum)).toEqual([1, 10]);
  expect(tally(rows(4), target, null, 'count', null).map(({ n }) => n)).toEqual([1, 2]);
});

const currency = (...codes: number[]): TextColumn => ({
  kind: 'text',
  codes: Int32Array.from(codes),
  values: ['', 'EUR', 'USD', 'eur'],
});
const mixed = (column: TextColumn, ...numbers: number[]) =>
  tally(rows(numbers.length), ALL, of(...numbers), 'sum', column)[0]!.mixed;

test('money of two currencies is mixed', () => {
  expect(mixed(currency(1, 2), 5, 5)).toBe(true);
  expect(mixed(currency(1, 1), 5, 5)).toBe(false);
});

test('deals without an amount or without a currency mix nothing', () => {
  expect(mixed(currency(1, 2), 5, NaN)).toBe(false);
  expect(mixed(currency(1, 0), 5, 5)).toBe(false);
});

test('EUR and eur are one currency', () => expect(mixed(currency(1, 3), 5, 5)).toBe(false));

test('each group has a currency of its own', () => {
  const target = { groups: 2, codes: Int32Array.of(0, 1, 0) };
  expect(tally(rows(3), target, of(1, 2, 3), 'sum', currency(1, 2, 1)).map((group) => group.mixed)).toEqual([
    false,
    false,
  ]);
  expect(tally(rows(3), target, of(1, 2, 3), 'sum', currency(1, 2, 2)).map((group) => group.mixed)).toEqual([
    true,
    false,
  ]);
});
