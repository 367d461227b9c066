import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../../src/lib/quantile';

// Values from R: quantile(c(1, 3, 4, 8, 20), q, type = 7)
test.each([
  [0, 1],
  [0.1, 1.8],
  [0.25, 3],
  [0.5, 4],
  [0.75, 8],
  [0.9, 15.2],
  [1, 20],
])('the %d-quantile of 1, 3, 4, 8, 20 is %d, as in R', (q, value) => {
  expect(quantile([20, 1, 8, 3, 4], q)).toBeCloseTo(value, 12);
});

test('there is no quantile of nothing', () => expect(quantile([], 0.5)).toBeNull());

test('the median of an even number is half way between the middle two', () => {
  expect(quantile([10, 2, 4, 6], 0.5)).toBe(5);
});

test('it sorts by size, and a copy', () => {
  const numbers = [10, 9, 100];
  expect(quantile(numbers, 0.5)).toBe(10);
  expect(numbers).toEqual([10, 9, 100]);
});

test('it lies between the smallest and the largest and grows with q', () => {
  const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      numbers,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, a, b) => {
        const [low, high] = [quantile(list, Math.min(a, b))!, quantile(list, Math.max(a, b))!];
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-6);
      },
    ),
    { seed: 7 },
  );
});
