import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { fits, sampleOf } from '../../src/read/value-fit';

test('blanks, errors and words for nothing tell nothing', () => {
  const cells = [['Amount'], [''], ['#N/A'], ['n/a'], [5], [null], ['x']];
  expect(sampleOf(cells, 1, 0)).toEqual([5, 'x']);
});

test('no more is looked at than is needed', () => {
  expect(sampleOf(Array(1000).fill([1]), 0, 0).length).toBeLessThan(100);
});

test.each<[string, Cell[], string[]]>([
  ['date cells', [new Date(0), new Date(1)], ['day']],
  ['dates in words', ['2026-01-01', '03/04/2026', '4 Mar 2026'], ['day', 'text', 'id']],
  ['serial numbers', [46023, 46024.5], ['day', 'number', 'text', 'id']],
  ['money', [100, '1,200 kr', '$5'], ['number', 'text', 'id']],
  ['yes and no', ['Yes', 'no', true], ['flag', 'text', 'id']],
  ['0 and 1', [0, 1, '1', '0'], ['flag', 'number', 'text', 'id']],
  ['words', ['EMEA', 'APAC'], ['text', 'id']],
  ['nothing', [], ['day', 'number', 'flag', 'text', 'id']],
])('%s fit the kinds that they can be', (_, sample, kinds) => {
  const fitting = (['day', 'number', 'flag', 'text', 'id'] as const).filter((kind) => fits(sample, kind));
  expect([...fitting].sort()).toEqual([...kinds].sort());
});

test('a few odd cells do not matter', () => {
  expect(fits([1, 2, 3, 'a lot'], 'number')).toBe(true);
  expect(fits([1, 'a', 'b', 'c'], 'number')).toBe(false);
});
