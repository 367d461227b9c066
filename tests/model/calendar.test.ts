import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import {
  fiscalQuarter,
  fiscalYear,
  grainOf,
  monthPeriod,
  periodAfter,
  periodAround,
  periodBefore,
  quarterPeriod,
  weekAround,
  weekPeriod,
  yearPeriod,
} from '../../src/model/calendar';
import { GRAINS, type Period } from '../../src/model/period';

const day = (iso: string) => dayFromIso(iso)!;
const spelled = ({ start, end, label }: Period) => `${label}: ${isoOf(start)} to ${isoOf(end)}`;
const DAYS = fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') });

test.each([
  ['2026', yearPeriod(2026), '2026: 2026-01-01 to 2026-12-31'],
  ['a quarter', quarterPeriod(2026, 3), '2026-Q3: 2026-07-01 to 2026-09-30'],
  ['the last quarter', quarterPeriod(2026, 4), '2026-Q4: 2026-10-01 to 2026-12-31'],
  ['a leap February', monthPeriod(2024, 2), '2024-02: 2024-02-01 to 2024-02-29'],
  ['December', monthPeriod(2026, 12), '2026-12: 2026-12-01 to 2026-12-31'],
])('%s includes both end days', (_, period, words) => expect(spelled(period)).toBe(words));

// ISO 8601 week numbers of days around the turn of years, as calendars print them
test.each([
  ['2004-12-31', '2004-W53'],
  ['2005-01-01', '2004-W53'],
  ['2005-01-03', '2005-W01'],
  ['2008-12-29', '2009-W01'],
  ['2010-01-03', '2009-W53'],
  ['2015-12-31', '2015-W53'],
  ['2016-01-04', '2016-W01'],
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2024-12-30', '2025-W01'],
  ['2026-01-01', '2026-W01'],
  ['2026-07-31', '2026-W31'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
])('%s is in week %s', (iso, label) => expect(weekAround(day(iso)).label).toBe(label));

test('a week begins on Monday and ends on Sunday', () => {
  expect(spelled(weekPeriod(2026, 31)!)).toBe('2026-W31: 2026-07-27 to 2026-08-02');
});

test('only long years have a week 53', () => {
  const long = [];
  for (let year = 2000; year <= 2040; year++) if (weekPeriod(year, 53)) long.push(year);
  expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
  expect(weekPeriod(2026, 0)).toBeNull();
  expect(weekPeriod(2026, 54)).toBeNull();
});

test.each([
  [1, 'FY2026: 2026-01-01 to 2026-12-31'],
  [4, 'FY2026: 2025-04-01 to 2026-03-31'],
  [7, 'FY2026: 2025-07-01 to 2026-06-30'],
  [10, 'FY2026: 2025-10-01 to 2026-09-30'],
  [2, 'FY2026: 2025-02-01 to 2026-01-31'],
])('with years from month %i on, FY2026 ends in 2026', (fiscalStart, words) => {
  expect(spelled(fiscalYear(2026, { fiscalStart }))).toBe(words);
});

test.each([1, 2, 4, 7, 10, 12])('the quarters of a fiscal year from month %i on make up the year', (fiscalStart) => {
  const year = fiscalYear(2026, { fiscalStart });
  const quarters = [1, 2, 3, 4].map((quarter) => fiscalQuarter(2026, quarter, { fiscalStart }));
  expect(quarters[0]!.start).toBe(year.start);
  for (const i of [1, 2, 3]) expect(quarters[i]!.start).toBe(quarters[i - 1]!.end + 1);
  expect(quarters[3]!.end).toBe(year.end);
  expect(quarters[1]!.label).toBe('FY2026-Q2');
});

test.each(GRAINS)('every day is in one %s, and the next begins on the day after it', (grain) => {
  fc.assert(
    fc.property(DAYS, (at) => {
      const period = periodAround(at, grain);
      expect(period.start).toBeLessThanOrEqual(at);
      expect(period.end).toBeGreaterThanOrEqual(at);
      expect(periodAround(period.start, grain)).toEqual(period);
      expect(periodAround(period.end, grain)).toEqual(period);
      expect(periodAfter(period, grain).start).toBe(period.end + 1);
      expect(periodBefore(period, grain).end).toBe(period.start - 1);
      expect(grainOf(period)).toBe(grain);
    }),
    { seed: 10 },
  );
});

test('a stretch that is no whole part of the calendar has no grain', () => {
  expect(grainOf({ start: day('2026-01-01'), end: day('2026-01-30'), label: '' })).toBeNull();
  expect(grainOf({ start: day('2025-04-01'), end: day('2026-03-31'), label: 'FY2026' })).toBeNull();
});
