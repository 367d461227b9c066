import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFromText, parseNumber } from '../../src/lib/number-text';

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
  ['k 5'],
  ['1,2,3'],
  ['12.05.2026'],
  ['1e5'],
  ['2026-01-05'],
  ['12/05/2026'],
  ['10:30'],
  ['#N/A'],
  ['=1+1'],
  ['NaN'],
  ['Infinity'],
])('%j writes no number', (text) => expect(numberFromText(text)).toBeNaN());

test.each([
  ['1.2k', 1200],
  ['1.2K', 1200],
  ['€1.2M', 1_200_000],
  ['1.2m', 1_200_000],
  ['3 MM', 3_000_000],
  ['2.5bn', 2_500_000_000],
  ['1,5 mln zł', 1_500_000],
  ['12 tys. zł', 12_000],
  ['3 mld', 3_000_000_000],
  ['5 tusen kr', 5000],
  ['2,5 mnkr', 2_500_000],
  ['2,5 MSEK', 2_500_000],
  ['120 tkr', 120_000],
  ['1,2 mill. kr', 1_200_000],
  ['4 mio', 4_000_000],
  ['5千', 5000],
  ['12万', 120_000],
  ['12万元', 120_000],
  ['3百万', 3_000_000],
  ['1.5亿', 150_000_000],
  ['1亿2000万', 120_000_000],
  ['￥１，２３４．５０', 1234.5],
  ['۵ میلیون تومان', 5_000_000],
  ['۱٫۲۳۴', 1.234],
  ['۱،۲۰۰ ریال', 1200],
  ['٪۷۵', 0.75],
  ['75 pct', 0.75],
  ['75 درصد', 0.75],
  ['1234.567', 1234.567],
  ['1,00,000', 100_000],
  ['1 200:-', 1200],
  ['1.200,-', 1200],
  ['1200,00-', -1200],
  ['+5', 5],
  ['-$5', -5],
  ['$-5', -5],
  ['\u200e−5', -5],
  ['CA$1,000', 1000],
  ['฿500', 500],
])('%j writes the amount %d', (text, number) => expect(numberFromText(text)).toBeCloseTo(number, 10));

test.each([
  ['5 apples'],
  ['5 EUR 6'],
  ['5 EUR USD'],
  ['5-10'],
  ['1,000-1,500'],
  ['12 5'],
  ['0912 345 67'],
  ['1,23,4'],
  ['(5'.repeat(2)],
  ['50¢'],
  ['€5 ($6)'],
  ['5 a'],
  ['5 all'],
])('%j writes no amount', (text) => expect(numberFromText(text)).toBeNaN());

test('thirty m is thirty million in amounts of money alone', () => {
  expect(parseNumber('30m', true)?.value).toBe(30_000_000);
  expect(parseNumber('30m', false)).toBeNull();
  expect(parseNumber('30M', false)?.value).toBe(30_000_000);
});

test.each([
  ['€5', 'EUR'],
  ['5 eur', 'EUR'],
  ['EUR 5', 'EUR'],
  ['$5', '$'],
  ['US$5', 'USD'],
  ['$5 USD', 'USD'],
  ['5 kr', 'kr'],
  ['5 SEK', 'SEK'],
  ['5 MSEK', 'SEK'],
  ['5 zł', 'PLN'],
  ['¥5', '¥'],
  ['5元', 'CNY'],
  ['R$ 5', 'BRL'],
  ['5 ALL', 'ALL'],
  ['5', ''],
])('%j is in %j', (text, currency) => expect(parseNumber(text)?.currency).toBe(currency));

test.each([
  ['1.234', '.', ''],
  ['1,234', ',', ''],
  ['1.234,5', '', ','],
  ['1.234.567', '', ','],
  ['1,234,567', '', '.'],
  ['1.5', '', '.'],
  ['1 234,567', '', ','],
  ['1234', '', ''],
  ['33.333 %', '', ''],
])('%j leaves the mark %j in doubt and tells that %j divides decimals', (text, doubt, decimalMark) => {
  expect(parseNumber(text)).toMatchObject({ doubt, decimalMark });
});

test('an amount of money is read back from the way it is written in the six languages', () => {
  const places = [
    ['en-US', 'USD'],
    ['sv-SE', 'SEK'],
    ['nb-NO', 'NOK'],
    ['pl-PL', 'PLN'],
    ['zh-CN', 'CNY'],
    ['fa-IR', 'EUR'],
  ];
  const formats = places.flatMap(([locale, currency]) =>
    (['symbol', 'code', 'narrowSymbol'] as const).map(
      (currencyDisplay) =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency: currency!,
          currencyDisplay,
          minimumFractionDigits: 2,
        }),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...formats), (cents, format) => {
      const text = format.format(cents / 100);
      expect(numberFromText(text), text).toBeCloseTo(cents / 100, 6);
    }),
    { numRuns: 1000 },
  );
});

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
