import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { environmentOn } from '../environment';

const DEALS = [
  ['Deal', 'Stage'],
  ['A', 'Won'],
  ['B', 'Lost'],
];
const OTHER = [
  ['Fruit', 'Colour'],
  ['Apple', 'green'],
];
const winRate = (...args: unknown[]) => cellFunctionNamed('WINRATE')!.call(args as never, environmentOn('2026-01-01'));

const SIZES = [
  ['Deal', 'Size'],
  ['A', 'small'],
  ['B', 'large'],
];

test('the range of deals is found among others, in any order', () => {
  expect(winRate(SIZES, DEALS)).toBe(0.5);
  expect(winRate(DEALS, SIZES, '', 'Size')).toHaveLength(3);
});

test('a range that has nothing to do with the deals is refused, not passed over', () => {
  expect(() => winRate(DEALS, OTHER)).toThrow('no column of it matches one of theirs');
  expect(() => winRate(DEALS, [['2026-Q1', '2026-Q2']])).toThrow('it is no period of two dates');
  expect(() => winRate(DEALS, [['', '']])).toThrow('an empty range beside the deals');
});

test('two ranges of deals are refused, not half ignored', () => {
  expect(() => winRate(DEALS, DEALS)).toThrow('WINRATE takes one range of deals, and found 2');
});
