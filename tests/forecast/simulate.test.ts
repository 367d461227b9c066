import { expect, test } from 'vitest';
import { auto, rangeOf } from '../../src/forecast/auto';
import { dispersion, noiseFloor } from '../../src/forecast/noise';
import { lookOut } from '../../src/forecast/outlook';
import { normal, poisson, random } from '../../src/forecast/random';
import { gammaRange } from './gamma';
import { day, steadyDeals, windowFrom } from './histories';
import { historiesOf } from './reference-deals';

test('the numbers are those of mulberry32', () => {
  const next = random(1);
  expect([next(), next()]).toEqual([expect.closeTo(0.627073940588, 11), expect.closeTo(0.00273572118, 11)]);
});

test('draws have the means of their distributions', () => {
  const next = random(5);
  const mean = (draw: () => number) => Array.from({ length: 4000 }, draw).reduce((sum, each) => sum + each, 0) / 4000;
  expect(mean(() => normal(next))).toBeCloseTo(0, 1);
  expect(mean(() => poisson(3, next)) / 3).toBeCloseTo(1, 1);
  expect(mean(() => poisson(90, next)) / 90).toBeCloseTo(1, 1);
});

test('the simulated range is near that of a gamma distribution of the same mean and variance', () => {
  const outlook = lookOut(
    historiesOf(steadyDeals(1, '2026-04-01')),
    windowFrom('2026-04-01', '2026-04-01', '2026-06-30'),
  );
  for (const key of ['count', 'value'] as const) {
    const made = auto(outlook, key)!;
    const { low, high } = rangeOf(outlook, made, key);
    const { lo, hi } = gammaRange(made.value, dispersion(outlook.opinions)[key], made.error);
    expect(Math.abs(low - lo) / made.value).toBeLessThan(0.05);
    expect(Math.abs(high - hi) / made.value).toBeLessThan(0.05);
  }
  expect(outlook.window.day).toBe(day('2026-04-01'));
});

test('with 40 wins of equal size 12.6 % is the best anyone could do', () => {
  expect(noiseFloor(40, 40, 1)).toBeCloseTo(0.798 / Math.sqrt(40), 10);
  expect(noiseFloor(0, 0, 1)).toBeNull();
});
