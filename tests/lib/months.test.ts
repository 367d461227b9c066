import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { monthsWithin } from '../../src/lib/months';

test.each([
  ['2026-01-01', '2026-03-31', 3],
  ['2026-02-01', '2026-02-14', 0.5],
  ['2026-01-31', '2026-02-07', 1 / 31 + 7 / 28],
  ['2025-12-01', '2026-11-30', 12],
  ['2026-03-01', '2026-02-28', 0],
])('%s to %s are %d months', (first, last, months) => {
  expect(monthsWithin(dayFromIso(first)!, dayFromIso(last)!)).toBeCloseTo(months, 12);
});
