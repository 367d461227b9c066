import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayFromIso,
  dayOf,
  daysInMonth,
  isoOf,
  serialOf,
  validDay,
  weekdayOf,
} from '../../src/lib/days';

const DAYS = fc.integer({ min: -25000, max: 60000 });

test('1970-01-01 is day 0 and a spreadsheet’s day 25569', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(serialOf(0)).toBe(25569);
  expect(serialOf(dayOf(2026, 1, 1))).toBe(46023);
});

test('a day keeps its year, month and date', () => {
  fc.assert(
    fc.property(DAYS, (day) => {
      const { year, month, date } = civilOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(dayFromIso(isoOf(day))).toBe(day);
    }),
    { seed: 1 },
  );
});

test('years below 100 are meant as they stand', () => {
  expect(civilOf(dayOf(26, 3, 1))).toEqual({ year: 26, month: 3, date: 1 });
  expect(isoOf(dayOf(0, 1, 1))).toBe('0000-01-01');
});

test.each([
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2023-02-29', null],
  ['2024-02-29', '2024-02-29'],
  [' 2026-7-4 ', '2026-07-04'],
  ['2026-07-04T10:00', null],
  ['soon', null],
])('dayFromIso(%j) is %s', (text, iso) => {
  const day = dayFromIso(text);
  expect(day === null ? null : isoOf(day)).toBe(iso);
});

test('validDay refuses what is on no calendar', () => {
  expect(validDay(1900, 2, 29)).toBeNull();
  expect(validDay(2000, 2, 29)).toBe(dayOf(2000, 2, 29));
  expect(validDay(2026, 4, 31)).toBeNull();
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 12, 31],
  [2026, 4, 30],
])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

test.each([
  ['1969-12-29', 1],
  ['1970-01-01', 4],
  ['2026-11-22', 7],
  ['2024-02-29', 4],
])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(dayFromIso(iso)!)).toBe(weekday));

test('weekdays go round from Monday to Sunday, before 1970 too', () => {
  fc.assert(
    fc.property(DAYS, (day) => weekdayOf(day + 1) === (weekdayOf(day) % 7) + 1),
    { seed: 2 },
  );
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-11-22', 14, '2028-01-22'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-31', 0, '2026-05-31'],
])('%s moved by %i months is %s', (from, months, to) => {
  expect(isoOf(addMonths(dayFromIso(from)!, months))).toBe(to);
});
