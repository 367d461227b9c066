import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import { parsePeriod } from '../../src/model/parse-period';

// A Sunday, in week 47
const TODAY = dayFromIso('2026-11-22')!;

function parsed(text: string, fiscalStart = 1, today = TODAY): string | null {
  const period = parsePeriod(text, { today, fiscalStart });
  return period && `${isoOf(period.start)} to ${isoOf(period.end)}`;
}

test.each([
  ['2026', '2026-01-01 to 2026-12-31'],
  ['2026-Q3', '2026-07-01 to 2026-09-30'],
  ['2026-q3', '2026-07-01 to 2026-09-30'],
  ['2026 Q3', '2026-07-01 to 2026-09-30'],
  ['2026Q3', '2026-07-01 to 2026-09-30'],
  ['2026-07', '2026-07-01 to 2026-07-31'],
  ['2026-7', '2026-07-01 to 2026-07-31'],
  ['2026-W31', '2026-07-27 to 2026-08-02'],
  ['2026-w1', '2025-12-29 to 2026-01-04'],
  ['2026-07-04', '2026-07-04 to 2026-07-04'],
  ['2026-01-01..2026-03-31', '2026-01-01 to 2026-03-31'],
  ['2026-01-01 .. 2026-03-31', '2026-01-01 to 2026-03-31'],
  ['2026-01-01..2026-01-01', '2026-01-01 to 2026-01-01'],
  ['today', '2026-11-22 to 2026-11-22'],
  ['yesterday', '2026-11-21 to 2026-11-21'],
  ['this week', '2026-11-16 to 2026-11-22'],
  ['last week', '2026-11-09 to 2026-11-15'],
  ['next week', '2026-11-23 to 2026-11-29'],
  ['this month', '2026-11-01 to 2026-11-30'],
  ['last month', '2026-10-01 to 2026-10-31'],
  ['next month', '2026-12-01 to 2026-12-31'],
  ['this quarter', '2026-10-01 to 2026-12-31'],
  ['current quarter', '2026-10-01 to 2026-12-31'],
  ['last quarter', '2026-07-01 to 2026-09-30'],
  ['previous quarter', '2026-07-01 to 2026-09-30'],
  ['next quarter', '2027-01-01 to 2027-03-31'],
  ['this year', '2026-01-01 to 2026-12-31'],
  ['LAST  YEAR', '2025-01-01 to 2025-12-31'],
  ['last 90 days', '2026-08-25 to 2026-11-22'],
  ['past 7 days', '2026-11-16 to 2026-11-22'],
  ['last 1 day', '2026-11-22 to 2026-11-22'],
  ['last 2 weeks', '2026-11-09 to 2026-11-22'],
  ['last 12 months', '2025-11-23 to 2026-11-22'],
  ['last 2 quarters', '2026-05-23 to 2026-11-22'],
  ['last 1 year', '2025-11-23 to 2026-11-22'],
  ['next 30 days', '2026-11-23 to 2026-12-22'],
  ['next 3 months', '2026-11-23 to 2027-02-22'],
  ['YTD', '2026-01-01 to 2026-11-22'],
  ['QTD', '2026-10-01 to 2026-11-22'],
  ['mtd', '2026-11-01 to 2026-11-22'],
  ['WTD', '2026-11-16 to 2026-11-22'],
  ['year to date', '2026-01-01 to 2026-11-22'],
  ['quarter to date', '2026-10-01 to 2026-11-22'],
  ['FY2026', '2026-01-01 to 2026-12-31'],
])('%j on 2026-11-22 is %s', (text, words) => expect(parsed(text)).toBe(words));

test.each([
  ['FY2026', '2025-04-01 to 2026-03-31'],
  ['fy 2026', '2025-04-01 to 2026-03-31'],
  ['FY2026-Q1', '2025-04-01 to 2025-06-30'],
  ['FY2026-Q4', '2026-01-01 to 2026-03-31'],
  ['this fiscal year', '2026-04-01 to 2027-03-31'],
  ['last fiscal year', '2025-04-01 to 2026-03-31'],
  ['next fiscal year', '2027-04-01 to 2028-03-31'],
  ['this fiscal quarter', '2026-10-01 to 2026-12-31'],
  ['last fiscal quarter', '2026-07-01 to 2026-09-30'],
  ['fiscal year to date', '2026-04-01 to 2026-11-22'],
  ['2026', '2026-01-01 to 2026-12-31'],
  ['2026-Q1', '2026-01-01 to 2026-03-31'],
  ['this year', '2026-01-01 to 2026-12-31'],
])('with fiscal years from April on, %j is %s', (text, words) => expect(parsed(text, 4)).toBe(words));

test.each([['2026-03-31'], ['2026-04-01'], ['2026-01-01'], ['2026-12-31']])(
  'this fiscal year holds %s, whenever it begins',
  (iso) => {
    const today = dayFromIso(iso)!;
    for (let fiscalStart = 1; fiscalStart <= 12; fiscalStart++) {
      const period = parsePeriod('this fiscal year', { today, fiscalStart })!;
      expect(period.start).toBeLessThanOrEqual(today);
      expect(period.end).toBeGreaterThanOrEqual(today);
    }
  },
);

test.each([
  [''],
  ['2026-13'],
  ['2026-00'],
  ['2026-Q5'],
  ['2026-Q0'],
  ['2026-W54'],
  ['2025-W53'],
  ['2026-W00'],
  ['FY2026-07'],
  ['FY2026-W31'],
  ['26'],
  ['Q3'],
  ['2026-02-30'],
  ['2026-03-31..2026-01-01'],
  ['2026-01-01..'],
  ['2026-01-01..2026-02-01..2026-03-01'],
  ['last 0 days'],
  ['last days'],
  ['month'],
  ['soon'],
  ['01/02/2026'],
])('%j is no period', (text) => expect(parsed(text)).toBeNull());

test.each([
  ['2026-q3', '2026-Q3'],
  ['2026-7', '2026-07'],
  ['fy 2026', 'FY2026'],
  ['2026-01-01 .. 2026-03-31', '2026-01-01..2026-03-31'],
  ['2026-07-04', '2026-07-04'],
  ['last quarter', '2026-Q3'],
  ['this month', '2026-11'],
  ['YTD', '2026-01-01..2026-11-22'],
])('%j is labelled %s', (text, label) => {
  expect(parsePeriod(text, { today: TODAY, fiscalStart: 1 })!.label).toBe(label);
});

test('a label names the same period again', () => {
  const words = ['this', 'last', 'next'].flatMap((which) =>
    ['week', 'month', 'quarter', 'year'].map((g) => `${which} ${g}`),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...words, 'YTD', 'last 90 days', 'today'),
      fc.integer({ min: 0, max: 3000 }),
      (text, later) => {
        const context = { today: TODAY + later, fiscalStart: 1 };
        const period = parsePeriod(text, context)!;
        expect(parsePeriod(period.label, context)).toEqual(period);
      },
    ),
    { seed: 11 },
  );
});

test('the last so many days are that many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (count) => {
      const period = parsePeriod(`last ${count} days`, { today: TODAY, fiscalStart: 1 })!;
      expect(period.end - period.start + 1).toBe(count);
      expect(period.end).toBe(TODAY);
    }),
    { seed: 12 },
  );
});
