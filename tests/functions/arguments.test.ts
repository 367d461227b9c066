import { expect, test } from 'vitest';
import { described, isRange, isSkipped } from '../../src/functions/arguments';

test.each([[''], [' '], [null], [undefined]])('%j is skipped', (argument) => expect(isSkipped(argument)).toBe(true));

test.each([[0], [false], ['x'], [new Date(0)]])('%j is not skipped', (argument) =>
  expect(isSkipped(argument)).toBe(false),
);

test('a range is never skipped, even a blank one', () => {
  expect(isSkipped([['']])).toBe(false);
  expect(isRange([['']])).toBe(true);
  expect(isRange('a')).toBe(false);
});

test.each([
  ['Deals', '"Deals"'],
  [5, '5'],
  [true, 'true'],
  ['', 'nothing'],
  [undefined, 'nothing'],
  [new Date(0), 'a date'],
])('%o is described as %s', (argument, words) => expect(described(argument)).toBe(words));

test('a range is described by its size', () => {
  expect(
    described([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toBe('a range of 2 × 3 cells');
  expect(described([])).toBe('a range of 0 × 0 cells');
});
