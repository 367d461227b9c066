import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '../../../src/lib/days';
import { certainDay } from '../../../src/lib/text-dates';
import { isoDay } from '../../../src/read/cells/iso-day';

test('a day that is written in full is read as the reader of all dates reads it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25567, max: 2_900_000 }), (day) => {
      const text = isoOf(day);
      expect(isoDay(text)).toBe(day);
      expect(certainDay(text)).toBe(day);
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '26-03-04', '2026-3-4', '2026/03/04', '2026-03-0x'])(
  '%s is left to the reader of all dates',
  (text) => {
    expect(isoDay(text)).toBeNull();
  },
);

test('years that may be of the Persian calendar are left to the reader of all dates', () => {
  expect(isoDay('1403-01-05')).toBeNull();
});
