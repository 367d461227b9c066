import { expect, test } from 'vitest';
import { bias, errorShare } from '../../src/forecast/accuracy';

const PAIRS = [
  { forecast: 100, actual: 120 },
  { forecast: 250, actual: 200 },
  { forecast: 150, actual: 180 },
];

test('errors without and with their signs over what came', () => {
  expect(errorShare(PAIRS)).toBe(0.2);
  expect(bias(PAIRS)).toBe(0);
  expect(bias(PAIRS.slice(1))).toBeCloseTo(20 / 380, 12);
});

test('where nothing came there is no share', () => {
  expect(errorShare([])).toBeNull();
  expect(bias([{ forecast: 5, actual: 0 }])).toBeNull();
});
