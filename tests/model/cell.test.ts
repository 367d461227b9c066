import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isBlank, isDate, isErrorText } from '../../src/model/cell';

test('a date of another realm is a date', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate(new Date(0))).toBe(true);
});

test.each([['2026-01-01'], [46023], [null], [undefined], [{}], [{ getTime: () => 0 }], [[]]])('%j is no date', (cell) =>
  expect(isDate(cell)).toBe(false),
);

test.each([[''], [' '], ['\u00a0'], ['\t\n'], [null], [undefined]])('%j is blank', (cell) =>
  expect(isBlank(cell)).toBe(true),
);

test.each([[0], [false], ['0'], ['-']])('%j is not blank', (cell) => expect(isBlank(cell)).toBe(false));

test.each([['#N/A'], ['#REF!'], ['#VALUE!'], ['#DIV/0!'], ['#NAME?'], ['#NUM!'], ['#NULL!'], ['#ERROR!']])(
  '%s is an error',
  (cell) => expect(isErrorText(cell)).toBe(true),
);

test.each([['#1 choice'], ['N/A'], [''], [5], ['#']])('%j is no error', (cell) =>
  expect(isErrorText(cell)).toBe(false),
);
