import { expect, test } from 'vitest';
import { isoOf } from '../../src/lib/days';
import { namedZone } from '../../src/lib/zone';
import { dayOfDate } from '../../src/model/day-of-date';

const STOCKHOLM = namedZone('Europe/Stockholm');

test('a date is of the day on which it shows', () => {
  expect(isoOf(dayOfDate(new Date('2026-03-31T21:30:00Z'), STOCKHOLM)!)).toBe('2026-03-31');
  expect(isoOf(dayOfDate(new Date('2026-03-31T22:00:00Z'), STOCKHOLM)!)).toBe('2026-04-01');
});

test.each([['0026-03-01'], ['+012026-01-01'], ['never']])('%s is no date of a sheet', (text) => {
  expect(dayOfDate(new Date(text), STOCKHOLM)).toBeNull();
});
