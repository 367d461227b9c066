import { describe, expect, test } from 'vitest';
import { auto } from '../../src/forecast/auto';
import { lookOut } from '../../src/forecast/outlook';
import { mostPastPeriods, pastPeriods } from '../../src/forecast/past-periods';
import { windowOf } from '../../src/forecast/window';
import { isoOf } from '../../src/lib/days';
import { day, steadyDeals } from './histories';
import { historiesOf } from './reference-deals';

const TODAY = day('2026-06-15');
const HISTORIES = historiesOf(steadyDeals(1, '2026-06-15'));
const period = (start: string, end: string) => ({ start: day(start), end: day(end) });
const QUARTER = period('2026-04-01', '2026-06-30');
const MONTH = period('2026-06-01', '2026-06-30');
const WEEK = period('2026-06-15', '2026-06-21');

test.each([
  ['quarters', QUARTER, ['2026-01-01', '2025-10-01', '2025-07-01']],
  ['months', MONTH, ['2026-05-01', '2026-04-01', '2026-03-01']],
  ['weeks', WEEK, ['2026-06-08', '2026-06-01', '2026-05-25']],
  ['stretches of ten days', period('2026-06-12', '2026-06-21'), ['2026-05-29', '2026-05-15', '2026-05-01']],
  ['quarters before one that is still to come', period('2026-07-01', '2026-09-30'), ['2026-01-01', '2025-10-01']],
])('%s that are over follow one another without overlap, newest first', (_, asked, starts) => {
  const tests = pastPeriods(HISTORIES, asked, TODAY, 0);
  expect(tests.slice(0, starts.length).map(({ window }) => isoOf(window.start))).toEqual(starts);
  expect(tests.length).toBeLessThanOrEqual(mostPastPeriods(asked));
  tests.forEach(({ window }, i) => {
    expect(window.end).toBeLessThanOrEqual(tests[i - 1]?.window.start ?? TODAY);
  });
});

describe.each([
  ['the first day', 0],
  ['the middle', 0.5],
])('as of %s', (_, elapsed) => {
  const tests = pastPeriods(HISTORIES, QUARTER, TODAY, elapsed);

  test('the forecast is the one of that day; in the middle its weights come from days that may differ by one', () => {
    expect(tests.length).toBeGreaterThan(2);
    for (const { window, said } of tests.slice(0, 2)) {
      const then = lookOut(HISTORIES, windowOf({ start: window.start, end: window.end - 1 }, window.day));
      const wonBefore = then.opinions.wonSoFar.value;
      if (elapsed === 0) expect(said[0]).toBeCloseTo(wonBefore + auto(then, 'value')!.value, 6);
      expect(said[1]).toBeCloseTo(wonBefore + then.opinions.of.survival!.value, 6);
    }
  });

  test('so much of the period has passed', () => {
    for (const { window } of tests) {
      expect(Math.abs(window.day - (window.start + elapsed * (window.end - window.start)))).toBeLessThanOrEqual(1);
    }
  });
});

test.each([
  ['a month', MONTH, 12],
  ['a quarter', QUARTER, 8],
  ['a year', period('2026-01-01', '2026-12-31'), 2],
  ['a week', WEEK, 12],
  ['ten days', period('2026-06-12', '2026-06-21'), 12],
  ['three years', period('2024-01-01', '2026-12-31'), 0],
])('of %s at most so many are looked at', (_, asked, most) => {
  expect(mostPastPeriods(asked)).toBe(most);
});
