import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFromText } from '../../src/lib/number-text';

test.each([
  ['1234', 1234],
  ['1234.5', 1234.5],
  ['1,234.50', 1234.5],
  ['$1,234.50', 1234.5],
  ['1.234,50 €', 1234.5],
  ['1 234,50 kr', 1234.5],
  ['1\u00a0234,50\u00a0kr.', 1234.5],
  ['1\u202f234,5', 1234.5],
  ['1’234.50', 1234.5],
  ["CHF 1'234.50", 1234.5],
  ['12,50,000.00', 1250000],
  ['₹12,50,000', 1250000],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1,234', 1234],
  ['1.234', 1234],
  ['1,5', 1.5],
  ['1.25', 1.25],
  ['1,2345', 1.2345],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['.125', 0.125],
  ['10 000.125', 10000.125],
  ['(1.200)', -1200],
  ['($1,234.50)', -1234.5],
  ['-1,234.50', -1234.5],
  ['−12', -12],
  ['- 12', -12],
  ['12-', -12],
  ['75 %', 0.75],
  ['75%', 0.75],
  ['33.333 %', 0.33333],
  ['33,333%', 0.33333],
  ['12.5%', 0.125],
  ['100%', 1],
  ['EUR 5', 5],
  ['5EUR', 5],
  ['US$ 1,000', 1000],
  ['R$ 1.000,50', 1000.5],
  ['Rs.500', 500],
  ['1 200 zł', 1200],
  ['¥1,200', 1200],
  ['۱۲۳۴', 1234],
  ['۱۲٬۳۴۵٫۵', 12345.5],
  ['١٢٣', 123],
  ['۱۲۰۰ تومان', 1200],
  ['  42  ', 42],
  ['0', 0],
])('%j writes the number %d', (text, number) => expect(numberFromText(text)).toBeCloseTo(number, 12));

test.each([
  [''],
  ['   '],
  ['-'],
  ['$'],
  ['kr'],
  ['n/a'],
  ['high'],
  ['12 apples'],
  ['Q3'],
  ['1.2k'],
  ['1e5'],
  ['2026-01-05'],
  ['12/05/2026'],
  ['10:30'],
  ['#N/A'],
  ['=1+1'],
  ['NaN'],
  ['Infinity'],
])('%j writes no number', (text) => expect(numberFromText(text)).toBeNaN());

test('a number is read back from the way it is written in many countries', () => {
  const locales = ['en-US', 'de-DE', 'de-CH', 'fr-FR', 'nb-NO', 'en-IN', 'pl-PL', 'sv-SE', 'fa-IR', 'pt-BR', 'zh-CN'];
  const formats = locales.map((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }));
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.constantFrom(...formats),
      (cents, format) => {
        expect(numberFromText(format.format(cents / 100))).toBeCloseTo(cents / 100, 6);
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});

test('no text makes it fail or answer with infinity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const number = numberFromText(text);
      expect(Number.isNaN(number) || Number.isFinite(number)).toBe(true);
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('digits without end are no number', () => {
  expect(numberFromText('9'.repeat(400))).toBeNaN();
});
