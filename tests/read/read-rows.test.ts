import fc from 'fast-check';
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
  expect([...readRows(cells, 0, 1).rows]).toEqual([1, 5]);
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

test.each([
  ['rising texts', true, ['D-1', 'D-2', 'D-10']],
  ['falling texts', true, ['D-10', 'D-9', 'D-8']],
  ['rising numbers', true, [1, 2, 30]],
  ['texts that end as their header does', true, ['A1d', 'A2D', 'A3d']],
  ['a text twice', false, ['D-1', 'D-1']],
  ['texts that rise and fall', false, ['D-1', 'D-3', 'D-2']],
  ['texts that fall and rise', false, ['D-3', 'D-2', 'D-4']],
  ['an id that would be another one if it were trimmed', false, ['7', ' 7']],
  ['the same behind others in order', false, ['5', '6', '7', ' 7', '7 ']],
  ['numbers as texts among numbers', false, [6, 7, '7']],
  ['a blank id', false, ['D-1', '', 'D-2']],
])('ids are in order or not: %s', (_, expected, ids) => {
  const cells = [['Deal ID', 'Stage'], ...ids.map((id) => [id, 'Won'])];
  expect(readRows(cells, 0, 1, 0).areIdsInOrder).toBe(expected);
});

test('ids in order are never equal when trimmed, in whatever order rows stand', () => {
  const id = fc.oneof(
    fc.integer({ min: 0, max: 30 }),
    fc.string({ unit: fc.constantFrom('a', '1', '2', ' '), maxLength: 3 }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 8 }), fc.boolean(), (list, sorted) => {
      const ids = sorted ? [...list].sort((a, b) => String(a).length - String(b).length) : list;
      const { areIdsInOrder } = readRows([['Deal ID', 'Stage'], ...ids.map((each) => [each, 'Won'])], 0, 1, 0);
      const texts = ids.map((each) => String(each ?? '').trim());
      if (areIdsInOrder) expect(new Set(texts).size).toBe(texts.length);
    }),
    { numRuns: 2000 },
  );
});

test('a row that holds nothing but boxes that nobody has ticked is no row', () => {
  const cells = [
    ['Deal', 'Won'],
    ['A', true],
    ['B', false],
    ['', false],
    [null, false],
  ];
  expect([...readRows(cells, 0, 1).rows]).toEqual([1, 2]);
});

test('a header that stands again in other letters is a header again', () => {
  const cells = [
    ['Deal', 'Stage'],
    ['A', 'Won'],
    ['DEAL', 'stage'],
    ['Deal', 'Won'],
  ];
  expect(readRows(cells, 0, 1)).toMatchObject({ headersAgain: [3] });
});
