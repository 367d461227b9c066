import { expect, test } from 'vitest';
import { readRows } from '../../src/read/read-rows';

test('rows without anything in them are left out', () => {
  const cells = [
    ['Deal', 'Amount'],
    ['Acorn', 5],
    ['', ''],
    [' ', null],
    [undefined, ''],
    ['', 0],
    ['', false],
  ];
  expect([...readRows(cells, 0, 1).rows]).toEqual([1, 5, 6]);
});

test('header rows that repeat are told apart, with their row numbers', () => {
  const cells = [
    ['Deal', 'Amount'],
    ['Acorn', 5],
    ['Deal', 'Amount'],
    ['Birch', 6],
    ['Deal', 7],
  ];
  const { rows, headersAgain } = readRows(cells, 0, 1);
  expect([...rows]).toEqual([1, 3, 4]);
  expect(headersAgain).toEqual([3]);
});

test('without a header every filled row is data', () => {
  expect([...readRows([['Won'], ['Won'], ['']], -1, 0).rows]).toEqual([0, 1]);
});
