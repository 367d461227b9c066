import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { environmentOn } from '../environment';

const on = (day: string) => new Date(`${day}T00:00:00Z`);

/** 3, 5, 7 and 9 April, read month first by an import, and 15 and 25 April, which it could not read. */
const DEALS = [
  ['Deal', 'Stage', 'Closed'],
  ['A', 'Won', on('2026-03-04')],
  ['B', 'Won', on('2026-05-04')],
  ['C', 'Won', on('2026-07-04')],
  ['D', 'Lost', on('2026-09-04')],
  ['E', 'Won', '15/04/2026'],
  ['F', 'Won', '25/04/2026'],
];
const call = (...args: unknown[]) =>
  cellFunctionNamed('SALESCOUNT')!.call([DEALS, ...args] as never, environmentOn('2026-06-15'));

test('dates of which an import has swapped day and month are not answered with', () => {
  expect(() => call('2026-04')).toThrow(
    'SALESCOUNT cannot rely on Closed: an import has swapped the day and the month in 4 rows (the first is row 2)',
  );
});

test('without a period the dates do not matter', () => expect(call()).toBe(5));

test('numbers of which an import has taken the thousands for decimals are not answered with', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount'],
    ['A', 'Won', 1.5],
    ['B', 'Won', '1.200,50'],
    ['C', 'Won', '800,5'],
  ];
  const ask = (name: string) => cellFunctionNamed(name)!.call([deals] as never, environmentOn('2026-06-15'));
  expect(() => ask('SALESVALUE')).toThrow(
    'SALESVALUE cannot rely on Amount: an import has swapped thousands and decimals in 1 row (the first is row 2)',
  );
  expect(ask('SALESCOUNT')).toBe(3);
});
