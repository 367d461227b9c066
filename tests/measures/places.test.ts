import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarPlaces } from '../../src/measures/places';
import { placeRows } from '../../src/measures/row-loops';
import { NO_DAY } from '../../src/model/column';
import { GRAINS, type Grain, type Period } from '../../src/model/period';

function placed(days: readonly number[], grain: Grain, wanting = days.map(() => 1)) {
  const parts: Period[] = [];
  const rows = Int32Array.from(days, (_, row) => row);
  const groups = placeRows(rows, Int32Array.from(wanting), 1, Int32Array.from(days), calendarPlaces(grain, parts));
  return { parts, groups };
}

test('every day falls in the part that holds it, a missing day in none', () => {
  const days = fc.array(fc.integer({ min: -40000, max: 60000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(days, fc.constantFrom(...GRAINS), (list, grain) => {
      const { parts, groups } = placed([...list, NO_DAY], grain);
      list.forEach((day, row) => {
        const part = parts[groups[row]!]!;
        expect(part.start <= day && day <= part.end).toBe(true);
      });
      expect(groups[list.length]).toBe(-1);
      expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
    }),
    { seed: 30 },
  );
});

test('days that nobody wants make no group', () => {
  expect(placed([20000, 30000], 'month', [1, 0]).parts).toHaveLength(1);
});

test('many parts in rising order make room in large steps', () => {
  const days = Array.from({ length: 20_000 }, (_, week) => week * 7);
  expect(placed(days, 'week').parts).toHaveLength(20_000);
});
