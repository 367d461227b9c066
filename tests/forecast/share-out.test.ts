import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTogether, shareOut } from '../../src/forecast/share-out';

const cents = (money: number) => Math.round(money * 100);

test('a third each leaves a cent, which the first gets', () => {
  expect(shareOut(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
});

test('without any weight everything goes to the last', () => expect(shareOut(5, [0, 0])).toEqual([0, 5]));

test('among nobody there is nothing to share', () => expect(shareOut(5, [])).toEqual([]));

test('shares are whole cents, add up to the amount, and none is a cent off', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (inCents, parts) => {
      const shares = shareOut(inCents / 100, parts);
      expect(shares.reduce((sum, share) => sum + cents(share), 0)).toBe(inCents);
      const all = parts.reduce((sum, weight) => sum + weight, 0);
      if (all === 0) return;
      shares.forEach((share, i) => {
        expect(Math.abs(share * 100 - (inCents * parts[i]!) / all)).toBeLessThanOrEqual(1.001);
      });
    }),
    { seed: 41, numRuns: 300 },
  );
});

test('parts are rounded together: the cents that are left go to those that lost most', () => {
  expect(roundTogether([1.004, 1.004, 1.004], 3.012)).toEqual([1.01, 1, 1]);
  expect(roundTogether([-1.004, 2.014], 1.01)).toEqual([-1, 2.01]);
  expect(roundTogether([], 0)).toEqual([]);
});

test('whole cents stay as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 }), (parts) => {
      const money = parts.map((part) => part / 100);
      const total = money.reduce((sum, part) => sum + part, 0);
      expect(roundTogether(money, total).map(cents)).toEqual(parts.map((part) => cents(part / 100)));
    }),
    { seed: 43 },
  );
});
