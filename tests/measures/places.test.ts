import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK } from '../../src/lib/each-block';
import { Ledger } from '../../src/measures/ledger';
import { calendarPlaces } from '../../src/measures/places';
import { NO_DAY } from '../../src/model/column';
import { GRAINS, type Grain, type Period } from '../../src/model/period';

function placed(days: readonly number[], grain: Grain, isWanted = days.map(() => true)) {
  const parts: Period[] = [];
  const ledger = new Ledger({ codes: Int32Array.from(days), places: calendarPlaces(grain, parts) });
  ledger.users = 1;
  for (let from = 0; from < days.length; from += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, days.length - from) }, (_, i) => from + i);
    const others = block.filter((row) => !isWanted[row]);
    const rows = Int32Array.from([...others, ...block.filter((row) => isWanted[row])]);
    ledger.fill({ rows, ends: Int32Array.of(others.length, rows.length), wantedBy: [2, 1] });
  }
  const counts = parts.map((_, group) => {
    const { cells, size } = ledger.cellsOf(group, 1);
    return cells.subarray(0, size).reduce((sum, cell) => sum + ledger.counts[cell]!, 0);
  });
  return { parts, counts };
}

test('every day falls in the part that holds it, a missing day in none', () => {
  const days = fc.array(fc.integer({ min: -40000, max: 60000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(days, fc.constantFrom(...GRAINS), (list, grain) => {
      const { parts, counts } = placed([...list, NO_DAY], grain);
      const expected = parts.map(({ start, end }) => list.filter((day) => start <= day && day <= end).length);
      expect(counts).toEqual(expected);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(list.length);
      expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
    }),
    { seed: 30 },
  );
});

test('days that nobody wants make no group', () => {
  expect(placed([20000, 30000], 'month', [true, false]).parts).toHaveLength(1);
});

test('many parts in rising order make room in large steps', () => {
  const days = Array.from({ length: 20_000 }, (_, week) => week * 7);
  expect(placed(days, 'week').parts).toHaveLength(20_000);
});
