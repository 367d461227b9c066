import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayWritten, gregorianDay, persianDay } from '../../src/lib/calendars';
import { civilOf, dayOf, isoOf, validDay } from '../../src/lib/days';
import { monthNamed } from '../../src/lib/month-names';
import { certainDay, numericDate, orderOf, parseDate } from '../../src/lib/text-dates';

const certain = (text: string) => {
  const day = certainDay(text);
  return day === null ? null : isoOf(day);
};

test.each([
  ['4 mars 2026'],
  ['onsdag den 4 mars 2026'],
  ['4. mars 2026'],
  ['ons. 4. mars 2026 kl. 10:15'],
  ['4 marca 2026 r.'],
  ['4 marzec 2026'],
  ['dnia 4 marca 2026 roku'],
  ['środa, 4 marca 2026'],
  ['4 III 2026'],
  ['2026年3月4日'],
  ['2026 年 3 月 4 日'],
  ['2026年03月04日 星期三'],
  ['2026年3月4日星期三'],
  ['２０２６年３月４日'],
  ['２０２６／０３／０４'],
  ['二〇二六年三月四日'],
  ['4 三月 2026'],
  ['2026年3月4日 上午10:15'],
  ['۴ مارس ۲۰۲۶'],
  ['۲۰۲۶/۰۳/۰۴'],
  ['٢٠٢٦-٠٣-٠٤'],
  ['۱۴۰۴/۱۲/۱۳'],
  ['1404-12-13'],
  ['14041213'],
  ['۱۳ اسفند ۱۴۰۴'],
  ['چهارشنبه ۱۳ اسفند ۱۴۰۴'],
  ['چهارشنبه، ۱۳ اسفند ۱۴۰۴'],
  ['2026 March 4'],
  ['2026-Mar-04'],
  ['4th of March 2026'],
  ['4 / mar / 2026'],
  ['2026-03-04Z'],
  ['2026-03-04-05:00'],
  ['2026-03-04 (planned)'],
  ['20260304T101500Z'],
  ['Wed Mar 04 2026 10:15:00 GMT+0100 (Central European Standard Time)'],
  ['\u200f2026-03-04\u200e'],
])('%j is the fourth of March', (text) => expect(certain(text)).toBe('2026-03-04'));

test.each([
  ['2026-03-04 to 2026-04-01'],
  ['2026-03-04 or later'],
  ['4 marketing 2026'],
  ['Mar 2026'],
  ['2026年3月'],
  ['2026-03-04 25:00'],
  ['2026-03-04 10:75'],
  ['4 فروردین 2026'],
  ['4 March 1404'],
  ['30 اسفند ۱۴۰۴'],
  ['Mar 4, 10:15'],
  ['1.2.3.4'],
])('%j is no certain date', (text) => expect(certain(text)).toBeNull());

const HOUR = 3_600_000;

test.each([
  ['2026-03-04', NaN, NaN],
  ['2026-03-04T10:15:30Z', 10.25 * HOUR + 30_000, 0],
  ['2026-03-04T10:15:30.5+01:00', 10.25 * HOUR + 30_500, HOUR],
  ['2026-03-04 10:15 -0330', 10.25 * HOUR, -3.5 * HOUR],
  ['2026-03-04 10:15 UTC', 10.25 * HOUR, 0],
  ['2026-03-04 10:15 GMT+2', 10.25 * HOUR, 2 * HOUR],
  ['2026-03-04 10:15 CET', 10.25 * HOUR, HOUR],
  ['2026-03-04 10:15 XYZT', 10.25 * HOUR, Infinity],
  ['2026-03-04 10.15', 10.25 * HOUR, NaN],
  ['4 mars 2026 kl. 10.15', 10.25 * HOUR, NaN],
  ['Mar 4, 2026 10:15 PM', 22.25 * HOUR, NaN],
  ['Mar 4, 2026 at 12:15 a.m.', 0.25 * HOUR, NaN],
  ['2026-03-04 3 pm', 15 * HOUR, NaN],
  ['2026年3月4日 下午3时5分', 15 * HOUR + 300_000, NaN],
  ['2026年3月4日下午3:05', 15 * HOUR + 300_000, NaN],
  ['۱۴۰۴/۱۲/۱۳ ۱۰:۱۵', 10.25 * HOUR, NaN],
  ['۱۴۰۴/۱۲/۱۳ ساعت ۳:۱۵ ب.ظ', 15.25 * HOUR, NaN],
  ['20260304101500', NaN, NaN],
  ['20260304 1015', 10.25 * HOUR, NaN],
])('%j has its time and offset', (text, time, offset) => {
  const written = parseDate(text);
  if (text === '20260304101500') return expect(written).toBeNull();
  expect([written?.time, written?.offset]).toEqual([time, offset]);
});

test('month names that Intl writes in the six languages are known', () => {
  for (const locale of ['en', 'sv', 'nb', 'pl', 'fa-u-ca-gregory', 'fa-u-ca-persian']) {
    for (const month of ['long', 'short'] as const) {
      for (const shape of [{ month }, { month, day: 'numeric', year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++) {
          const name = format.formatToParts(Date.UTC(2026, i, 25)).find(({ type }) => type === 'month')!.value;
          expect(monthNamed(name.replace('.', '')), `${locale} ${name}`).not.toBeNull();
        }
      }
    }
  }
});

test('Persian dates are those of Intl, every day from 1300 to 1500', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const wrong: string[] = [];
  for (let day = dayOf(1921, 3, 21); day < dayOf(2122, 3, 20); day++) {
    const parts = Object.fromEntries(
      format.formatToParts(day * 864e5).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (persianDay(parts.year!, parts.month!, parts.day!) !== day) wrong.push(isoOf(day));
  }
  expect(wrong).toEqual([]);
});

test('days by arithmetic are those of the calendar', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: -1, max: 14 }),
    fc.integer({ min: -1, max: 32 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, date]) => gregorianDay(year, month, date) === validDay(year, month, date)),
    { numRuns: 2000 },
  );
});

test('a day is read back from the way it is written in many countries', () => {
  const locales = ['en-US', 'en-GB', 'sv-SE', 'nb-NO', 'pl-PL', 'zh-CN', 'fa-IR', 'fa-IR-u-ca-gregory'];
  const formats = locales.flatMap((locale) =>
    (['full', 'long', 'medium'] as const).flatMap((dateStyle) => [
      new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' }),
    ]),
  );
  fc.assert(
    fc.property(fc.integer({ min: -8000, max: 50000 }), fc.constantFrom(...formats), (day, format) => {
      const text = format.format(day * 864e5 + 36_900_000);
      const written = parseDate(text);
      if (written?.parts) return orderOf([written.parts]) !== null;
      expect(written?.day, text).toBe(day);
      return true;
    }),
    { numRuns: 2000 },
  );
});

test('two numbers and a short year may begin with the year, when hyphens stand between', () => {
  const order = (...texts: string[]) => orderOf(texts.map((text) => numericDate(text)!));
  expect(order('26-03-14')).toBe('both');
  expect(order('26-03-31', '25-11-02')).toBe('yearFirst');
  expect(order('14-03-26', '02-03-25', '28-01-26')).toBe('dayFirst');
  expect(order('26/03/14', '25/11/02')).toBe('dayFirst');
});

test('no text makes it fail, and what it gives is on the calendar', () => {
  const bits = fc.constantFrom(
    ...'0123456789/-.: T年月日号٫۱۲۳٤،pmrZ+'.split(''),
    'Mar',
    'فروردین',
    'maj',
    ' 2026',
    '十',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(bits, { maxLength: 14 }).map((list) => list.join('')),
      ),
      (text) => {
        const day = certainDay(text);
        return day === null || (Number.isInteger(day) && civilOf(day).year >= 1000);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a Persian year is told by itself', () => {
  expect(isoOf(dayWritten(1404, 1, 1)!)).toBe('2025-03-21');
  expect(dayWritten(1404, 12, 30)).toBeNull();
  expect(isoOf(dayWritten(1403, 12, 30)!)).toBe('2025-03-20');
});
