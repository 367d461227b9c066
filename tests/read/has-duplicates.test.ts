import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasDuplicates } from '../../src/read/has-duplicates';

test('blank texts are no duplicates', () => expect(hasDuplicates(['', 'a', ''])).toBe(false));

test('nothing has no duplicates', () => expect(hasDuplicates([])).toBe(false));

test('texts of the same hash are told apart', () => {
  expect(hasDuplicates(['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', 'BBAa'])).toBe(false);
  expect(hasDuplicates(['Aa', 'BB', 'Aa'])).toBe(true);
});

test('it says what a set of the texts says', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), maxLength: 4 }), { maxLength: 60 });
  fc.assert(
    fc.property(texts, (list) => {
      const filled = list.filter((text) => text !== '');
      expect(hasDuplicates(list)).toBe(new Set(filled).size < filled.length);
    }),
    { seed: 21, numRuns: 300 },
  );
});
