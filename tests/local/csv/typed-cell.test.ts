import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeFacts } from '../../../local/csv/locale-facts';
import { typeCell } from '../../../local/csv/typed-cell';

const LOCALES = ['en_US', 'en_GB', 'sv_SE', 'nb_NO', 'pl_PL', 'de_DE', 'fr_FR', 'zh_CN', 'fa_IR', 'en_IN'] as const;
const OCT_20 = 42_663;

describe('numbers', () => {
  test.each([
    ['en_US', '007', 7, undefined],
    ['en_US', '-5', -5, undefined],
    ['en_US', '+5', 5, undefined],
    ['en_US', ' 5 ', 5, undefined],
    ['en_US', '.5', 0.5, undefined],
    ['en_US', '1E5', 100_000, '0.00E+00'],
    ['en_US', '1,234', 1234, '#,##0'],
    ['en_US', '1,234.50', 1234.5, '#,##0.00'],
    ['en_US', '$1,234.50', 1234.5, '$#,##0.00'],
    ['en_US', '-$5', -5, '$#,##0'],
    ['en_US', '($5.25)', -5.25, '$#,##0.00'],
    ['en_US', '(5)', -5, undefined],
    ['en_US', '75%', 0.75, '0%'],
    ['en_US', '75.5 %', 0.755, '0.00%'],
    ['en_US', '€5', 5, '[$€]#,##0'],
    ['en_IN', '12,34,567', 1_234_567, '#,##0'],
    ['sv_SE', '1 234,50', 1234.5, '#,##0.00'],
    ['sv_SE', '1\u00a0234,50 kr', 1234.5, '#,##0.00 [$kr]'],
    ['sv_SE', '\u2212 5'.replace(' ', ''), -5, undefined],
    ['de_DE', '1.234,50 €', 1234.5, '#,##0.00 [$€]'],
    ['pl_PL', '1234,5 zł', 1234.5, '#,##0.00 [$zł]'],
    ['nb_NO', '75,5 %', 0.755, '0.00%'],
    ['zh_CN', '¥1,234', 1234, '[$¥]#,##0'],
    ['fa_IR', '۱٬۲۳۴٫۵', 1234.5, '#,##0.00'],
    ['fa_IR', '٪75', 0.75, '0%'],
  ])('%s reads %s as %d', (locale, text, value, format) => {
    expect(typeCell(text, locale)).toEqual(format ? { value, format } : { value });
  });

  test('a whole number that a double cannot hold stays text, so that two ids never become one', () => {
    expect(typeCell('12345678901234567', 'en_US').value).toBe('12345678901234567');
    expect(typeCell('1234567890123456', 'en_US').value).toBe(1_234_567_890_123_456);
  });

  test('a number of any locale is read as it is written there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.boolean(),
        (locale, cents, useGrouping) => {
          const written = new Intl.NumberFormat(locale.replace('_', '-'), { useGrouping, minimumFractionDigits: 2 });
          const bare = written.format(cents / 100).replace(/\u200e/g, '');
          expect(typeCell(bare, locale).value).toBe(cents === 0 ? 0 : cents / 100);
        },
      ),
    );
  });
});

describe('days and times', () => {
  test.each([
    ['en_US', '2016-10-20', OCT_20, 'yyyy-mm-dd'],
    ['en_US', '10/20/2016', OCT_20, 'm/d/yyyy'],
    ['en_US', '10-20-16', OCT_20, 'm/d/yyyy'],
    ['en_US', 'Oct 20, 2016', OCT_20, 'mmm d, yyyy'],
    ['en_US', 'Oct 20 2016', OCT_20, 'mmm d, yyyy'],
    ['en_US', '20-Oct-16', OCT_20, 'd-mmm-yyyy'],
    ['en_US', 'October 2016', OCT_20 - 19, 'mmmm yyyy'],
    ['en_GB', '20/10/2016', OCT_20, 'dd/mm/yyyy'],
    ['sv_SE', '20 okt 2016', OCT_20, 'd mmm yyyy'],
    ['sv_SE', '16-10-20', OCT_20, 'yyyy-mm-dd'],
    ['de_DE', '20.10.2016', OCT_20, 'dd.mm.yyyy'],
    ['de_DE', '20. Oktober 2016', OCT_20, 'd mmmm yyyy'],
    ['nb_NO', '20.10.2016', OCT_20, 'dd.mm.yyyy'],
    ['pl_PL', '20 października 2016', OCT_20, 'd mmmm yyyy'],
    ['zh_CN', '2016年10月20日', OCT_20, 'yyyy"年"m"月"d"日"'],
    ['fa_IR', '2016/10/20', OCT_20, 'yyyy/mm/dd'],
    ['en_US', '2016-10-20 14:30', OCT_20 + 0.604166666666667, 'yyyy-mm-dd hh:mm'],
    ['en_US', '10/20/2016, 2:30:15 PM', OCT_20 + 52_215 / 86_400, 'm/d/yyyy h:mm:ss AM/PM'],
    ['en_US', '14:30', 0.604166666666667, 'hh:mm'],
    ['en_US', '36:00', 1.5, '[h]:mm'],
  ])('%s reads %s', (locale, text, value, format) => {
    const cell = typeCell(text, locale);
    expect(cell.value).toBeCloseTo(value, 9);
    expect(cell.format).toBe(format);
  });

  test('a day without a year needs to be told the year', () => {
    expect(typeCell('3/5', 'en_US')).toEqual({ value: '3/5' });
    expect(typeCell('3/5', 'en_US', 2026).value).toBe(46_086);
    expect(typeCell('1.2', 'de_DE', 2026).value).toBe(46_054);
    expect(typeCell('5 May', 'en_US', 2026).value).toBe(46_147);
  });

  test('every day of every locale is read as it is written there, and as ISO writes it', () => {
    const day = fc.integer({ min: 1, max: 73_000 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), day, (locale, serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        fc.pre(date.getUTCFullYear() >= 1900);
        const tag = `${locale.replace('_', '-')}-u-ca-gregory-nu-latn`;
        const own = new Intl.DateTimeFormat(tag, {
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          timeZone: 'UTC',
        });
        expect(typeCell(date.toISOString().slice(0, 10), locale).value).toBe(serial);
        expect(typeCell(own.format(date), locale).value).toBe(serial);
      }),
    );
  });
});

describe('what stays text', () => {
  test.each([
    ['en_US', '20-10-2016'],
    ['en_US', '1C1I7A6R'],
    ['en_US', '1,23'],
    ['en_US', '1 234'],
    ['en_US', '1.2.2016'],
    ['en_US', '1e400'],
    ['en_US', '2016-02-30'],
    ['en_US', '2016-10-20T14:30:00Z'],
    ['en_US', '+46 70 123 45 67'],
    ['en_US', '5 kr'],
    ['en_US', '-'],
    ['en_US', '%'],
    ['en_US', 'Q3 2026'],
    ['en_US', '='],
    ['sv_SE', '1.234'],
    ['sv_SE', '20/10/2016'],
    ['de_DE', '1234.5'],
    ['fa_IR', '۱۴۰۲/۰۵/۰۱'],
  ])('%s leaves %s alone', (locale, text) => {
    expect(typeCell(text, locale)).toEqual({ value: text });
  });

  test('text without a digit is itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ åäöł-_/., '.split('')), minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), letters, (locale, text) => {
        expect(typeCell(text, locale)).toEqual({ value: text });
      }),
    );
  });
});

test('booleans, errors, formulas, forced text and blanks', () => {
  expect(typeCell('TRUE', 'en_US')).toEqual({ value: true });
  expect(typeCell('false', 'sv_SE')).toEqual({ value: false });
  expect(typeCell('#N/A', 'en_US')).toEqual({ error: '#N/A' });
  expect(typeCell('=SUM(A1:A3)', 'en_US')).toEqual({ formula: '=SUM(A1:A3)' });
  expect(typeCell("'007", 'en_US')).toEqual({ value: '007' });
  expect(typeCell('', 'en_US')).toEqual({});
});

test('an unknown locale is read as en_US', () => {
  expect(localeFacts('xx_YY')).toEqual(localeFacts('en_US'));
});
