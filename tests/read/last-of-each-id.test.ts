import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import type { Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { open, textsOf } from './open';

const HEADERS = ['Deal ID', 'Stage', 'Amount', 'Modified date'];
const amounts = (...rows: Cells) => textsOf(open([HEADERS, ...rows]), 'amount');
const replaced = (...rows: Cells) => open([HEADERS, ...rows]).issues.map(({ kind, rows }) => [kind, ...rows]);

test('of rows with the same id the one modified last counts, wherever it stands', () => {
  const late = ['D-1', 'Won', 2, '2026-02-01'];
  const early = ['D-1', 'Won', 1, '2026-01-01'];
  expect(amounts(late, early)).toEqual(['2']);
  expect(amounts(early, late)).toEqual(['2']);
  expect(replaced(late, early)).toEqual([['duplicate', 3]]);
  expect(replaced(early, late)).toEqual([['duplicate', 2]]);
});

test('of rows modified on one day, or on none, the lowest counts', () => {
  expect(amounts(['D-1', 'Won', 1, '2026-01-01'], ['D-1', 'Won', 2, '2026-01-01'])).toEqual(['2']);
  expect(amounts(['D-1', 'Won', 1, ''], ['D-1', 'Won', 2, ''], ['D-1', 'Won', 3, ''])).toEqual(['3']);
  expect(replaced(['D-1', 'Won', 1, ''], ['D-1', 'Won', 2, ''], ['D-1', 'Won', 3, ''])).toEqual([['duplicate', 2, 3]]);
});

test('a row with a modified date beats one without', () => {
  expect(amounts(['D-1', 'Won', 1, '2026-01-01'], ['D-1', 'Won', 2, ''])).toEqual(['1']);
});

test.each([[''], [' '], ['#N/A'], ['n/a'], ['-']])('rows whose id is %j are deals of their own', (id) => {
  expect(amounts([id, 'Won', 1, ''], [id, 'Won', 2, ''], ['D-1', 'Won', 3, ''])).toEqual(['1', '2', '3']);
  expect(replaced([id, 'Won', 1, ''], [id, 'Won', 2, ''])).toEqual([]);
});

test('an id written as a number and as a text is one', () => {
  expect(amounts([7, 'Won', 1, ''], ['7', 'Won', 2, ''], [' 7 ', 'Won', 3, ''])).toEqual(['3']);
});

test('the order of rows with different ids is kept', () => {
  const rows = ['C', 'A', 'B', 'A'].map((id, i) => [id, 'Won', i, '']);
  expect(amounts(...rows)).toEqual(['0', '2', '3']);
});

test('of two rows of one day the one modified later in the day counts, wherever it stands', () => {
  const deals = (late: unknown, early: unknown) => [
    ['Deal ID', 'Stage', 'Modified'],
    [1, 'Won', late],
    [1, 'Proposal', early],
  ];
  const won = (cells: unknown) => cellFunctionNamed('SALESCOUNT')!.call([cells as never], environmentOn('2026-06-15'));
  expect(won(deals(new Date('2026-03-01T18:00:00Z'), new Date('2026-03-01T09:00:00Z')))).toBe(1);
  expect(won(deals('2026-03-01 18:00', '2026-03-01 09:00'))).toBe(1);
  expect(won(deals('2026-03-01', '2026-03-01'))).toBe(0);
});
