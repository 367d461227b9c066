import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { textsOn } from './look-up';
import { make } from './make';
import { pipeline } from './pipeline';

const NEEDS = 'A forecast learns from closed deals';
const setColumn = (at: number, cellOf: (row: Cell[]) => Cell) =>
  pipeline().map((row, i) => (i === 0 ? row : row.map((cell, c) => (c === at ? cellOf(row) : cell))));
const bulk = new Date('2026-06-30');

test.each<[string, Cell[][], string, string, string]>([
  [
    'little history',
    pipeline().slice(0, 5),
    '2026-Q4',
    '2026-11-14',
    'No forecast for Q4 2026 yet: too little history',
  ],
  ['far ahead', pipeline(), '2040', '2026-11-14', 'No forecast for 2040: it is too far ahead'],
  [
    'no amounts',
    setColumn(3, () => 0),
    '2026-Q4',
    '2026-11-14',
    'No forecast for Q4 2026 yet: won deals carry no amounts',
  ],
  ['old data', pipeline(), '2028-Q4', '2028-11-14', 'No forecast for Q4 2028: nothing was won for a year'],
  [
    'an import',
    setColumn(6, (row) => (row[2] === 'Won' ? bulk : row[6]!)),
    '2026-Q4',
    '2026-11-14',
    'No forecast for Q4 2026: too many deals were won on one day',
  ],
])('%s has a title of its own', (_, cells, period, today, title) => {
  const model = make('forecast', cells, { environment: environmentOn(today), period });
  expect(model.cells[0]![1]!.value).toBe(title);
  expect(textsOn(model).some((text) => text.startsWith(NEEDS))).toBe(title.endsWith('too little history'));
});
