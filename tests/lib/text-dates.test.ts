import { expect, test } from 'vitest';
import { dayFromSerial, isoOf, serialOf } from '../../src/lib/days';
import { certainDay, numericDate, orderOf } from '../../src/lib/text-dates';

const certain = (text: string) => {
  const day = certainDay(text);
  return day === null ? null : isoOf(day);
};

test.each([
  ['2026-03-04'],
  ['2026-3-4'],
  ['2026/03/04'],
  ['2026.03.04'],
  ['20260304'],
  ['2026-03-04T23:30:00Z'],
  ['2026-03-04 23:30:00.123'],
  ['2026-03-04T23:30:00+01:00'],
  ['4 Mar 2026'],
  ['4. March 2026'],
  ['4-Mar-26'],
  ['04-MAR-2026'],
  ['4th March 2026'],
  ['Wed, 4 Mar 2026'],
  ['Wednesday 4 March 2026'],
  ['Mar 4, 2026'],
  ['March 4th, 2026'],
  ['Wednesday, March 4, 2026'],
  ['Mar 4, 2026 10:15 AM'],
])('%j can be read in one way only', (text) => expect(certain(text)).toBe('2026-03-04'));

test.each([
  ['03/04/2026'],
  ['2026-02-30'],
  ['20261340'],
  ['0026-03-01'],
  ['00260301'],
  ['31 Feb 2026'],
  ['next week'],
  ['Q1 2026'],
  ['1234567'],
  ['4 Foo 2026'],
  [''],
])('%j is not certain', (text) => expect(certain(text)).toBeNull());

test.each([
  ['03/04/2026', 3, 4, 2026],
  ['3.4.26', 3, 4, 2026],
  ['3-4-99', 3, 4, 1999],
  ['03/04/2026 10:15', 3, 4, 2026],
  ['03/04/2026, 10:15 PM', 3, 4, 2026],
])('%j names two numbers and a year', (text, first, second, year) => {
  expect(numericDate(text)).toMatchObject({ first, second, year });
});

test.each([['3/4'], ['2026-03-04'], ['3/4/5/6'], ['12.50'], ['a/b/c']])('%j is no date in numbers', (text) =>
  expect(numericDate(text)).toBeNull(),
);

const orders = (...texts: string[]) => orderOf(texts.map((text) => numericDate(text)!));

test('one date that only fits one order tells it for the column', () => {
  expect(orders('03/04/2026', '13/04/2026', '05/06/2026')).toBe('dayFirst');
  expect(orders('03/04/2026', '04/13/2026', '05/06/2026')).toBe('monthFirst');
});

test('a column of dates that fit both orders does not tell', () => {
  expect(orders('03/04/2026', '05/06/2026')).toBe('both');
});

test('a column that mixes the orders has none', () => {
  expect(orders('13/04/2026', '04/13/2026')).toBeNull();
});

test('a date that is on no calendar has no say', () => {
  expect(orders('13/04/2026', '31/02/2026', '45/45/2026')).toBe('dayFirst');
});

test('serial numbers are days from 1950 to 2100', () => {
  expect(isoOf(dayFromSerial(46023)!)).toBe('2026-01-01');
  expect(isoOf(dayFromSerial(46023.99)!)).toBe('2026-01-01');
  expect(dayFromSerial(serialOf(0))).toBe(0);
  for (const amount of [0, -1, 5000, 18263, 73415, 100000, 1e12, NaN]) expect(dayFromSerial(amount)).toBeNull();
});
