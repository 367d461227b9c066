import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessHours } from '../../src/lib/business-hours';

const at = (text: string) => Date.parse(`${text}Z`);
const hours = (from: string, to: string) => businessHours(at(from), at(to));

// 2026-06-01 is a Monday.
test.each([
  ['2026-06-01T10:00', '2026-06-01T11:30', 1.5],
  ['2026-06-01T07:00', '2026-06-01T10:00', 1],
  ['2026-06-01T16:00', '2026-06-01T23:00', 1],
  ['2026-06-01T18:00', '2026-06-02T08:00', 0],
  ['2026-06-01T16:00', '2026-06-02T10:00', 2],
  ['2026-06-05T16:00', '2026-06-08T10:00', 2],
  ['2026-06-06T10:00', '2026-06-07T22:00', 0],
  ['2026-06-01T00:00', '2026-06-08T00:00', 40],
  ['2025-12-31T12:00', '2026-01-01T12:00', 8],
  ['1969-12-29T00:00', '1970-01-05T00:00', 40],
])('from %s to %s are %d working hours', (from, to, expected) => expect(hours(from, to)).toBe(expected));

test('stretches that follow each other add up, and never count more than the clock', () => {
  const moment = fc.integer({ min: at('2020-01-01T00:00'), max: at('2030-01-01T00:00') });
  fc.assert(
    fc.property(fc.tuple(moment, moment, moment), (moments) => {
      const [a, b, c] = [...moments].sort((x, y) => x - y) as [number, number, number];
      expect(businessHours(a, b) + businessHours(b, c)).toBeCloseTo(businessHours(a, c), 6);
      expect(businessHours(a, c)).toBeGreaterThanOrEqual(0);
      expect(businessHours(a, c)).toBeLessThanOrEqual((c - a) / 36e5 + 1e-9);
    }),
  );
});
