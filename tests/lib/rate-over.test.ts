import { expect, test } from 'vitest';
import { rateOver } from '../../src/lib/rate-over';

test('2 % a month are 21.5 % in a year', () => expect(rateOver(0.02, 1, 12)).toBeCloseTo(0.215283, 6));

test('there and back is the same', () => expect(rateOver(rateOver(0.3, 3, 12), 12, 3)).toBeCloseTo(0.3, 12));

test('of the same length it stays as it is, to the last digit', () => expect(rateOver(0.1, 3, 3)).toBe(0.1));

test('nothing stays nothing, all stays all, a gain is a negative loss', () => {
  expect(rateOver(0, 1, 12)).toBe(0);
  expect(rateOver(1, 12, 1)).toBe(1);
  expect(rateOver(-0.1, 1, 2)).toBeCloseTo(-0.21, 12);
});
