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

test('the range of deals is found among others, in any order', () => {
  expect(winRate(OTHER, DEALS)).toBe(0.5);
  expect(winRate(DEALS, OTHER, '', 'Deal')).toHaveLength(3);
});

test('two ranges of deals are refused, not half ignored', () => {
  expect(() => winRate(DEALS, DEALS)).toThrow('WINRATE takes one range of deals, and found 2');
});
