import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import { compareWithBefore } from '../../src/model/compare-period';
import { parsePeriod } from '../../src/model/parse-period';
import type { Period } from '../../src/model/period';

const day = (iso: string) => dayFromIso(iso)!;
const spelled = ({ start, end }: Period) => `${isoOf(start)} to ${isoOf(end)}`;
const length = ({ start, end }: Period) => end - start + 1;

function compared(text: string, today: string, fiscalStart = 1): [string, string, boolean] {
  const period = parsePeriod(text, { today: day(today), fiscalStart })!;
  const { current, before, running } = compareWithBefore(period, day(today));
  return [spelled(current), spelled(before), running];
}

test.each([
  ['2026-Q3', '2026-11-22', '2026-07-01 to 2026-09-30', '2026-04-01 to 2026-06-30'],
  ['2026-03', '2026-11-22', '2026-03-01 to 2026-03-31', '2026-02-01 to 2026-02-28'],
  ['2025', '2026-11-22', '2025-01-01 to 2025-12-31', '2024-01-01 to 2024-12-31'],
  ['2026-W31', '2026-11-22', '2026-07-27 to 2026-08-02', '2026-07-20 to 2026-07-26'],
  ['2026-01-10..2026-01-19', '2026-11-22', '2026-01-10 to 2026-01-19', '2025-12-31 to 2026-01-09'],
  ['2026-12', '2026-11-22', '2026-12-01 to 2026-12-31', '2026-11-01 to 2026-11-30'],
])('%s, not running on %s, is compared whole', (text, today, current, before) => {
  expect(compared(text, today)).toEqual([current, before, false]);
});

test.each([
  ['this month', '2026-11-22', '2026-11-01 to 2026-11-22', '2026-10-01 to 2026-10-22'],
  ['this month', '2026-11-01', '2026-11-01 to 2026-11-01', '2026-10-01 to 2026-10-01'],
  ['this quarter', '2026-11-22', '2026-10-01 to 2026-11-22', '2026-07-01 to 2026-08-22'],
  ['this year', '2026-11-22', '2026-01-01 to 2026-11-22', '2025-01-01 to 2025-11-22'],
  ['this week', '2026-11-20', '2026-11-16 to 2026-11-20', '2026-11-09 to 2026-11-13'],
  ['this month', '2026-03-30', '2026-03-01 to 2026-03-30', '2026-02-01 to 2026-02-28'],
])('%s, running on %s, is compared with as many elapsed days before', (text, today, current, before) => {
  expect(compared(text, today)).toEqual([current, before, true]);
});

test('a period on its last day is whole', () => {
  expect(compared('2026-11', '2026-11-30')).toEqual(['2026-11-01 to 2026-11-30', '2026-10-01 to 2026-10-31', false]);
});

test('a fiscal quarter and a fiscal year are compared with the fiscal ones before', () => {
  expect(compared('FY2026-Q1', '2026-11-22', 4)[1]).toBe('2025-01-01 to 2025-03-31');
  expect(compared('FY2026', '2026-11-22', 4)[1]).toBe('2024-04-01 to 2025-03-31');
});

test('the stretch before is never a day short and ends on the day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20000, max: 21000 }), fc.integer({ min: 0, max: 400 }), (start, more) => {
      const period = { start, end: start + more, label: '' };
      const { before } = compareWithBefore(period, period.end + 1);
      expect(before.end).toBe(start - 1);
      const months = [28, 29, 30, 31, 90, 91, 92, 181, 182, 183, 184, 365, 366];
      if (!months.includes(length(period))) expect(length(before)).toBe(length(period));
    }),
    { seed: 13, numRuns: 500 },
  );
});

test('a running stretch has as many days on both sides, unless the one before is shorter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20000, max: 21000 }),
      fc.constantFrom('this week', 'this month', 'this quarter', 'this year'),
      (today, text) => {
        const period = parsePeriod(text, { today, fiscalStart: 1 })!;
        const { current, before, running } = compareWithBefore(period, today);
        if (!running) return;
        expect(length(before)).toBeLessThanOrEqual(length(current));
        if (length(before) < length(current)) expect(before.end).toBe(period.start - 1);
      },
    ),
    { seed: 14 },
  );
});
