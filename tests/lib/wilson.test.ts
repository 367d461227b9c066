import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../src/lib/wilson';

// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %d and %d', (hits, n, low, high) => {
  const interval = wilson(hits, n)!;
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test('nothing has no interval', () => expect(wilson(0, 0)).toBeNull());

test('the interval stays in 0..1 and holds the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const hits = Math.round(part * n);
      const [low, high] = wilson(hits, n)!;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / n + 1e-12);
      expect(high).toBeGreaterThanOrEqual(hits / n - 1e-12);
    }),
    { seed: 8 },
  );
});
