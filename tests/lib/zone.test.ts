import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import { makeZone, NOT_AT_HAND, namedZone } from '../../src/lib/zone';

const PLACES = [
  'UTC',
  'Europe/Stockholm',
  'America/New_York',
  'Asia/Tehran',
  'Pacific/Auckland',
  'America/St_Johns',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
];

function dayByIntl(place: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: place,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (ms) => format.format(ms);
}

test.each(PLACES)('in %s the day is the one that Intl says, at any moment', (place) => {
  const zone = namedZone(place);
  const expected = dayByIntl(place);
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2037, 0, 1) }),
      (ms) => isoOf(zone(ms)) === expected(ms),
    ),
    { seed: 3, numRuns: 300 },
  );
});

test.each(PLACES)('in %s midnight and the minutes around it fall on the right days, all through a year', (place) => {
  const zone = namedZone(place);
  const expected = dayByIntl(place);
  const wrong: string[] = [];
  for (let ms = Date.UTC(2025, 11, 31); ms < Date.UTC(2027, 0, 2); ms += 30 * 60_000) {
    for (const moment of [ms - 1, ms]) {
      if (isoOf(zone(moment)) !== expected(moment)) wrong.push(new Date(moment).toISOString());
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['Europe/Stockholm', '2026-03-29T21:30:00Z', '2026-03-29'],
  ['Europe/Stockholm', '2026-03-28T22:30:00Z', '2026-03-28'],
  ['Europe/Stockholm', '2026-10-25T22:30:00Z', '2026-10-25'],
  ['Europe/Stockholm', '2026-10-24T21:30:00Z', '2026-10-24'],
  ['America/New_York', '2026-03-09T03:30:00Z', '2026-03-08'],
  ['America/New_York', '2026-11-02T04:30:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-01T03:30:00Z', '2026-10-31'],
  ['Asia/Tehran', '2026-03-21T20:00:00Z', '2026-03-21'],
  ['Asia/Tehran', '2021-03-21T19:00:00Z', '2021-03-21'],
  ['Asia/Tehran', '2021-03-22T19:00:00Z', '2021-03-22'],
  ['Pacific/Auckland', '2026-04-05T11:30:00Z', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-27T10:30:00Z', '2026-09-27'],
])('in %s a deal closed at 23:30 (%s) is of %s', (place, moment, day) => {
  expect(isoOf(namedZone(place)(Date.parse(moment)))).toBe(day);
});

test('days before 1970 round down', () => {
  expect(isoOf(namedZone('UTC')(Date.UTC(1969, 11, 31, 23, 59)))).toBe('1969-12-31');
  expect(isoOf(namedZone('Asia/Tehran')(Date.UTC(1960, 5, 1, 0, 0)))).toBe('1960-06-01');
});

test('a year written with two digits too few is not moved to another century', () => {
  expect(isoOf(namedZone('Europe/Stockholm')(Date.parse('0026-03-01T12:00:00Z')))).toBe('0026-03-01');
});

test('an offset is asked for once per half month, not once per moment', () => {
  let asked = 0;
  const zone = makeZone(() => {
    asked++;
    return 3_600_000;
  });
  for (let minute = 0; minute < 10_000; minute++) zone(Date.UTC(2026, 0, 5) + minute * 60_000);
  expect(asked).toBeLessThan(10);
});

test('an unknown place is refused', () => {
  expect(() => namedZone('Atlantis/Centre')).toThrow(RangeError);
});

test('a fixed offset moves the day', () => {
  const east = makeZone(() => 14 * 3_600_000);
  expect(east(Date.UTC(2026, 0, 1, 11))).toBe(dayFromIso('2026-01-02'));
});

test.each(['Europe/Stockholm', 'America/Los_Angeles', 'Asia/Tehran', 'Pacific/Auckland', 'Australia/Lord_Howe', 'UTC'])(
  'in %s days at hand are those that a calendar tells, and but for days on which the clocks change all are',
  (place) => {
    const zone = namedZone(place);
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: place });
    const elsewhere = new Set<number>();
    for (let ms = Date.UTC(2019, 0, 1); ms < Date.UTC(2021, 0, 1); ms += 25 * 6e5) {
      const day = zone(ms);
      expect(isoOf(day)).toBe(calendar.format(ms));
      if (zone.atHand(ms) === NOT_AT_HAND) elsewhere.add(Math.floor(ms / 864e5));
      else expect(zone.atHand(ms)).toBe(day);
    }
    expect(elsewhere.size).toBeLessThanOrEqual(4);
  },
);

test('a moment whose half month was not asked for is not at hand, nor one before 1970 or none', () => {
  const zone = namedZone('Europe/Stockholm');
  for (const ms of [Date.UTC(2025, 5, 1), Date.UTC(1960, 0, 1), Date.UTC(2500, 0, 1), NaN]) {
    expect(zone.atHand(ms)).toBe(NOT_AT_HAND);
  }
});
