import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { currencyOfCode, currencyOfFormat, moneyFormat } from '../../src/text/currency';
import { en } from '../../src/text/en';
import { makeSpeech } from '../../src/text/speech';

const english = makeSpeech({ locale: 'en_US', currency: currencyOfCode('USD') });
const swedish = makeSpeech({ locale: 'sv_SE', currency: currencyOfCode('SEK') });

describe('money in words is short', () => {
  test.each([
    [0, '$0'],
    [523.4, '$523'],
    [9999, '$9,999'],
    [9999.6, '$10.0K'],
    [346522, '$347K'],
    [99949, '$99.9K'],
    [99960, '$100K'],
    [999960, '$1.0M'],
    [4212345, '$4.2M'],
    [1.25e9, '$1.3B'],
    [-4212345, '−$4.2M'],
  ])('%d is %s', (amount, words) => expect(english.money(amount)).toBe(words));

  test('by the locale and the currency', () => {
    expect(swedish.money(4212345)).toBe('4,2M\u00a0kr');
    expect(makeSpeech({ locale: 'en_US', currency: currencyOfCode('chf') }).money(50000)).toBe('CHF\u00a050.0K');
    expect(makeSpeech({ locale: 'en_US', currency: null }).money(50000)).toBe('50.0K');
  });
});

test('numbers, shares and days are written as the locale does', () => {
  expect(english.plain(8800)).toBe('8,800');
  expect(swedish.plain(8800.5, 1)).toBe('8\u00a0800,5');
  expect(english.percent(0.631, 1)).toBe('63.1%');
  expect(swedish.percent(0.12)).toBe('12\u00a0%');
  expect(english.percent(-0.0001)).toBe('0%');
  expect(english.day(dayFromIso('2026-11-22')!)).toBe('22 Nov 2026');
});

test('a locale that nobody knows is taken for English', () => {
  for (const locale of ['xx_YY', 'no such locale', '']) {
    expect(makeSpeech({ locale, currency: null }).plain(1234.5, 1)).toBe('1,234.5');
  }
});

test('what is counted stands in the singular and the plural', () => {
  expect([0, 1, 2, 8800].map((n) => english.count('deals', n))).toEqual([
    '0 deals',
    '1 deal',
    '2 deals',
    '8,800 deals',
  ]);
});

test.each([
  ['[$€-x-euro2]\\ #,##0.00', { sign: '€', isBehind: false }],
  ['#,##0.00\\ [$kr-41D]', { sign: 'kr', isBehind: true }],
  ['#,##0 "kr"', { sign: 'kr', isBehind: true }],
  ['"$"#,##0.00', { sign: '$', isBehind: false }],
  ['$#,##0;($#,##0)', { sign: '$', isBehind: false }],
  ['#,##0.00', null],
  ['0.0%', null],
  ['General', null],
  ['', null],
])('the currency in the number format %j', (format, currency) => {
  expect(currencyOfFormat(format)).toEqual(currency);
});

test('money has a format of its currency', () => {
  expect(moneyFormat(currencyOfCode('USD'), 'whole')).toBe('[$$]#,##0');
  expect(moneyFormat(currencyOfCode('SEK'), 'cents')).toBe('#,##0.00 [$kr]');
  expect(moneyFormat(null, 'whole')).toBe('#,##0');
});

test('every message has words, and its values are named', () => {
  for (const [key, message] of Object.entries(en)) {
    expect(message.trim(), key).not.toBe('');
    expect(message.replace(/\{[a-z]\w*\}/gi, ''), key).not.toMatch(/[{}]/);
  }
  for (const key of Object.keys(en).filter((each) => each.endsWith('.one'))) {
    expect(Object.keys(en)).toContain(key.replace(/one$/, 'other'));
  }
});

test('sums that no column holds are written in millions', () => {
  const speech = makeSpeech({ locale: 'fa_IR', currency: currencyOfCode('IRR'), inMillions: true });
  expect(speech.fullMoney(1_576_145_000_000)).toBe('IRR\u00a01,576,145M');
  expect(moneyFormat(currencyOfCode('IRR'), 'millions')).toBe('[$IRR]\u00a0#,##0,,"M"');
});
