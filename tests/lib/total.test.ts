import { expect, test } from 'vitest';
import { total } from '../../src/lib/total';

test('adds up', () => {
  expect(total([])).toBe(0);
  expect(total([1, 2, 3.5])).toBe(6.5);
  expect(total(new Map([['a', 2]]).values())).toBe(2);
});

test('gives the same digits in whatever order', () => {
  const numbers = [0.1, 1e16, 0.2, -1e16, 0.3];
  expect(total(numbers)).toBeCloseTo(0.6, 15);
  const cents = Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 1009) / 100);
  expect(total([...cents].reverse())).toBe(total(cents));
  expect(total([...cents].sort((a, b) => b - a))).toBe(total(cents));
});
