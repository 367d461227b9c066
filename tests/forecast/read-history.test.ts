import { expect, test } from 'vitest';
import { readHistory } from '../../src/forecast/read-history';
import { derive } from '../derive/derive';
import { day } from './histories';

const DEALS = derive([
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Product'],
  ['Acorn', 'Won', 100, '2026-01-01', '2026-01-31', 'Pro'],
  ['Birch', 'Won', 0, '', '2026-01-31', ''],
  ['Cedar', 'Won', 100, '2026-01-01', '', 'Pro'],
  ['Dogwood', 'Lost', -5, '2026-01-01', '2026-01-31', 'Pro'],
  ['Elm', 'Proposal', '', '2026-01-01', '2026-01-31', 'Pro'],
  ['Fir', 'Test', 100, '2026-01-01', '2026-01-31', 'Pro'],
  ['Ginkgo', '', 100, '2026-01-01', '2026-01-31', 'Pro'],
]);
const ALL = Int32Array.from({ length: DEALS.size }, (_, row) => row);

test('open, won and lost deals are read, closed ones without a close date are not', () => {
  expect(readHistory(DEALS, ALL).map(({ row }) => row)).toEqual([0, 1, 3, 4]);
});

test('an amount that is 0, negative or missing is not known, its value stays as it stands', () => {
  expect(readHistory(DEALS, ALL).map(({ amount, value }) => [amount, value])).toEqual([
    [100, 100],
    [null, 0],
    [null, -5],
    [null, 0],
  ]);
});

test('an open deal is not closed, whatever date stands there', () => {
  expect(readHistory(DEALS, ALL).at(-1)).toMatchObject({ closed: null, won: false, created: day('2026-01-01') });
});

test('only the given rows are read', () => expect(readHistory(DEALS, Int32Array.of(0, 6))).toHaveLength(1));
