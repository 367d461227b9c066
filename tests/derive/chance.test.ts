import { expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { derived } from './derive';

const chances = (cells: Cells, today?: string) =>
  derived(cells, 'chance', today)!.map((text) => (text === '' ? null : Number(text)));
const repeat = (times: number, ...row: Cell[]): Cell[][] => Array.from({ length: times }, () => [...row]);

test.each([
  ['0–100', 75, 10],
  ['0–1', 0.75, 0.1],
  ['texts', '75 %', '10 %'],
])('a probability in %s is a chance between 0 and 1', (_, high, low) => {
  expect(
    chances([
      ['Stage', 'Probability'],
      ['Proposal', high],
      ['Lead', low],
    ]),
  ).toEqual([0.75, 0.1]);
});

test('a probability of 0 is a chance of 0, not a missing one', () => {
  expect(
    chances([
      ['Stage', 'Probability'],
      ['Proposal', 0],
      ['Won', 100],
      ['Lead', 50],
    ]),
  ).toEqual([0, null, 0.5]);
});

test('won and lost deals have no chance', () => {
  expect(
    chances([
      ['Stage', 'Probability'],
      ['Won', 100],
      ['Lost', 0],
    ]),
  ).toEqual([null, null]);
});

test('without a probability it is the win rate of the own closed deals', () => {
  const cells = [['Stage', 'Amount'], ...repeat(3, 'Won', 1), ...repeat(1, 'Lost', 1), ['Proposal', 1]];
  expect(chances(cells).at(-1)).toBe(0.75);
});

test('without closed deals there is no chance', () => {
  expect(
    chances([
      ['Stage', 'Amount'],
      ['Proposal', 1],
    ]),
  ).toEqual([null]);
});

test('a row without a probability has the own win rate', () => {
  expect(
    chances([
      ['Stage', 'Probability'],
      ['Won', 100],
      ['Lost', 0],
      ['Proposal', ''],
      ['Lead', 20],
    ]),
  ).toEqual([null, null, 0.5, 0.2]);
});

test('the own win rate is that of the last 12 months, where enough deals closed in them', () => {
  const old = repeat(40, 'Lost', '2024-01-01');
  const recent = [...repeat(15, 'Won', '2026-03-01'), ...repeat(5, 'Lost', '2026-03-01')];
  expect(chances([['Stage', 'Close date'], ...old, ...recent, ['Proposal', '']]).at(-1)).toBe(0.75);
  expect(chances([['Stage', 'Close date'], ...old, ...recent.slice(1), ['Proposal', '']]).at(-1)).toBe(14 / 59);
});

test('what closed after the as-of day does not count', () => {
  const past = [...repeat(10, 'Won', '2025-12-01'), ...repeat(10, 'Lost', '2025-12-01')];
  const future = repeat(30, 'Won', '2026-03-01');
  expect(chances([['Stage', 'Close date'], ...past, ...future, ['Proposal', '']], '2026-01-01').at(-1)).toBe(0.5);
});

test('where lost deals show the stage in which they died, a later stage has a better chance', () => {
  const cells = [
    ['Stage', 'Status'],
    ...repeat(20, 'Negotiation', 'Won'),
    ...repeat(20, 'Qualified', 'Lost'),
    ...repeat(5, 'Proposal', 'Lost'),
    ['Qualified', 'Open'],
    ['Proposal', 'Open'],
  ];
  expect(chances(cells).slice(-2)).toEqual([20 / 45, 20 / 25]);
});
