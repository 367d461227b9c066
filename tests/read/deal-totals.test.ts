import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { open, textsOf } from './open';

/** The amounts that are kept, and the rows that add others up. */
function kept(cells: Cells) {
  const table = open(cells);
  const amounts = textsOf(table, 'amount').map(Number);
  return [amounts, table.issues.flatMap(({ kind, rows }) => (kind === 'total' ? rows : []))];
}

const STAGED = ['Stage', 'Deal Name', 'Amount', 'Close Date'];

test('a total below the deals', () => {
  const deals = [
    ['Won', 'A', 1000, '2026-02-10'],
    ['Proposal', 'C', 4000, '2026-12-10'],
  ];
  expect(kept([STAGED, ...deals, ['Total', '', 5000, '']])).toEqual([[1000, 4000], [4]]);
  expect(kept([STAGED, ...deals, ['', 'Grand Total (2 records)', 5000, '']])).toEqual([[1000, 4000], [4]]);
  expect(kept([STAGED, ...deals, ['', '', 5000, '']])).toEqual([[1000, 4000, 5000], []]);
});

test('a total of each stage', () => {
  const cells = [
    ['Won', 1000],
    ['Won', 500],
    ['Won Total', 1500],
    ['Proposal', 4000],
    ['Proposal Total', 4000],
  ];
  expect(kept([['Stage', 'Amount'], ...cells, ['Grand Total', 5500]])).toEqual([
    [1000, 500, 4000],
    [4, 6, 7],
  ]);
});

test('a total in the column of names beside check boxes', () => {
  const cells = [
    ['Won', 'A', true, 1000],
    ['Proposal', 'C', false, 4000],
    ['', 'Total', false, 5000],
  ];
  expect(kept([['Stage', 'Deal Name', 'Won', 'Amount'], ...cells])).toEqual([[1000, 4000], [4]]);
  const flagsOnly = [['Deal Name', 'Won', 'Amount'], ...cells.map((row) => row.slice(1))];
  expect(kept(flagsOnly)).toEqual([[1000, 4000], [4]]);
});

test('subtotals and counts of a grouped export', () => {
  const cells = [
    ['Won', 'A', 'Ann', 1000],
    ['Proposal', 'Total Energies', 'Ann', 4000],
    ['Subtotal', '', 'Sum', 5000],
    ['', '', 'Count', 2],
  ];
  expect(kept([['Stage', 'Deal Name', 'Owner', 'Amount'], ...cells])).toEqual([
    [1000, 4000],
    [4, 5],
  ]);
});

test.each([
  'Summa',
  'Delsumma',
  'Totalt',
  'Sum',
  'Totalsum',
  'Antall',
  'Razem',
  'Suma końcowa',
  '合计',
  '小计',
  '总计',
  'جمع کل',
  'مجموع',
  'تعداد',
])('%s is a total', (word) => expect(kept([STAGED, ['Won', 'A', 1, ''], [word, '', 9, '']])).toEqual([[1], [3]]));

test('deals are no totals, whatever they are called', () => {
  const cells = [
    ['Won', 'Total', 1, '2026-02-10'],
    ['Won', 'Total Energies', 2, ''],
    ['', 'Total Energies', 3, ''],
    ['Total review', 'Acorn', 4, ''],
    ['', 'Total', 5, '2026-02-10'],
  ];
  expect(kept([STAGED, ...cells])).toEqual([[1, 2, 3, 4, 5], []]);
});

test('a tab of totals alone stays as it is', () => {
  expect(
    kept([
      ['Stage', 'Amount'],
      ['Won Total', 1],
      ['Grand Total', 2],
    ]),
  ).toEqual([[1, 2], []]);
});

test('totals are found whichever column is read first', () => {
  const table = open([STAGED, ['Won', 'A', 1, ''], ['Total', '', 9, '']]);
  expect(table.size).toBe(1);
  expect(textsOf(table, 'name')).toEqual(['A']);
});
