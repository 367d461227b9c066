import { expect, test } from 'vitest';
import { readHistory } from '../../src/forecast/read-history';
import { NO_DAY } from '../../src/model/column';
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
  expect([...readHistory(DEALS, ALL).rows]).toEqual([0, 1, 3, 4]);
});

test('an amount that is 0, negative or missing is not known; the value of a win is as it stands', () => {
  const { amount, value } = readHistory(DEALS, ALL);
  expect([...amount]).toEqual([100, Number.NaN, Number.NaN, Number.NaN]);
  expect([...value]).toEqual([100, 0, 0, 0]);
});

test('an open deal is not closed, whatever date stands there', () => {
  const { closed, created, won } = readHistory(DEALS, ALL);
  expect([closed[3], created[3], won[3]]).toEqual([NO_DAY, day('2026-01-01'), 0]);
});

test('only the given rows are read', () => expect(readHistory(DEALS, Int32Array.of(0, 6)).size).toBe(1));

test('where no open deal has an amount, that of a won deal was not known while it was open', () => {
  const open = Array.from({ length: 10 }, (_, i) => [`D${i}`, 'Proposal', '', '2026-01-01', '', '']);
  const won = ['Acorn', 'Won', 100, '2026-01-01', '2026-01-31', ''];
  const header = ['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Product'];
  const rows = Int32Array.from({ length: 11 }, (_, row) => row);
  const { amount, value } = readHistory(derive([header, won, ...open]), rows);
  expect([amount[0], value[0]]).toEqual([Number.NaN, 100]);
  const [first, ...others] = open;
  const withOne = derive([header, won, [...first!.slice(0, 2), 50, ...first!.slice(3)], ...others]);
  expect(readHistory(withOne, rows).amount[0]).toBe(100);
});
