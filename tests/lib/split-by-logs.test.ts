import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByLogs } from '../../src/lib/split-by-logs';

const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

test('a single changed factor has the whole change', () => {
  expect(splitByLogs([40, 0.25, 50_000], [50, 0.25, 50_000])).toEqual([125_000, 0, 0]);
});

test('factors that change by the same share have the same part', () => {
  const [first, second, third] = splitByLogs([10, 0.5, 100], [20, 0.5, 200])!;
  expect(first).toBeCloseTo(750, 9);
  expect(second).toBe(0);
  expect(third).toBeCloseTo(750, 9);
});

test('factors that cancel out have opposite parts', () => {
  const parts = splitByLogs([10, 10], [20, 5])!;
  expect(parts[0]).toBeCloseTo(100 * Math.LN2, 9);
  expect(sumOf(parts)).toBeCloseTo(0, 9);
});

test('a factor of nothing cannot be split', () => {
  for (const none of [0, -1, Number.NaN]) {
    expect(splitByLogs([40, none], [40, 1])).toBeNull();
    expect(splitByLogs([40, 1], [40, none])).toBeNull();
  }
});

const factor = fc.double({ min: 1e-4, max: 1e6, noNaN: true });

test('the parts add up to the change', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 4 }), (pairs) => {
      const [before, now] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const change = now.reduce((all, each) => all * each, 1) - before.reduce((all, each) => all * each, 1);
      const parts = splitByLogs(before, now)!;
      const scale = Math.max(Math.abs(change), ...parts.map(Math.abs));
      expect(Math.abs(sumOf(parts) - change)).toBeLessThanOrEqual(1e-12 * scale);
    }),
  );
});

test('a factor that rose never has a negative part', () => {
  fc.assert(
    fc.property(factor, factor, factor, factor, (a, b, c, d) => {
      const [first] = splitByLogs([Math.min(a, b), c], [Math.max(a, b), d])!;
      expect(first).toBeGreaterThanOrEqual(-1e-9 * Math.max(a, b) * Math.max(c, d));
    }),
  );
});
