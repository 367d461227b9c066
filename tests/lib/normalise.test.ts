import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/lib/normalise';

test.each([
  'CloseDate',
  'close_date',
  'Close Date *',
  'CLOSE DATE',
  'close-date',
  ' Close  Date ',
  'closeDate',
  'ｃlose date',
])('%j is close date', (header) => expect(normalise(header)).toBe('close date'));

test.each([
  ['IsWon', 'is won'],
  ['DealID', 'deal id'],
  ['HTTPStatus', 'http status'],
  ['Probability (%)', 'probability %'],
  ['Deal - Stage (pipeline)', 'deal stage pipeline'],
  ['(Do Not Modify) Modified On', 'do not modify modified on'],
  ['Closed/Won', 'closed won'],
  ['Rep’s name', 'reps name'],
  ['Affärsvärde', 'affärsvärde'],
  ['Stage2Name', 'stage2 name'],
  ['# of deals', '# of deals'],
  ['', ''],
  ['***', ''],
])('%j is %j', (text, words) => expect(normalise(text)).toBe(words));

test('Arabic letters and digits are the Persian and Western ones', () => {
  expect(normalise('كد مشتري ۱۲٣')).toBe('کد مشتری 123');
  expect(normalise('می\u200cشود')).toBe('می شود');
});

test('what is normalised stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
    }),
    { seed: 6, numRuns: 500 },
  );
});
