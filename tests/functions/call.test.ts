import { expect, test } from 'vitest';
import { CallError } from '../../src/model/call-error';
import { flawInAnswer, flawOf, sentence } from './call';

// The checks that other tests lean on, against planted violations.
test.each([
  ['needs a range'],
  ['WINRATE needs a range.'],
  ['WINRATE found undefined'],
  ['WINRATE: TypeError: x is not a function'],
  ['WINRATE failed\n    at parseCall (parse-call.ts:5:3)'],
  ['WINRATE found Wed Jul 01 2026 00:00:00 GMT+0000'],
  ['WINRATE found [object Object]'],
])('%j is no sentence for a cell', (message) => expect(flawOf(message)).not.toBeNull());

test('a plain sentence is one', () => expect(flawOf('WINRATE needs a range, and found "a b"')).toBeNull());

test.each([
  [NaN],
  [Infinity],
  [undefined],
  [null],
  [new Date(0)],
  ['NaN'],
  ['Total undefined'],
  [[['a', 1], ['b']]],
  [[]],
])('%j is no answer for a cell', (answer) => expect(flawInAnswer(answer)).not.toBeNull());

test.each([
  [0],
  [''],
  ['EMEA'],
  [
    [
      ['Owner', 'Sales'],
      ['Ada', 5],
    ],
  ],
])('%j is an answer', (answer) => expect(flawInAnswer(answer)).toBeNull());

test('an answer is no sentence, and an error of ours is not taken for one', () => {
  expect(() => sentence(() => 5)).toThrow('answered');
  expect(() =>
    sentence(() => {
      throw new TypeError('x is not a function');
    }),
  ).toThrow(TypeError);
  expect(
    sentence(() => {
      throw new CallError('WINRATE needs a range');
    }),
  ).toBe('WINRATE needs a range');
});
