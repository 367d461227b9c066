import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlain } from '../../../local/page/frames/to-plain';

test.each([
  [undefined, null],
  [null, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [{ a: undefined, b: [undefined] }, { b: [null] }],
  [Object.create(null), {}],
])('%j becomes %j', (given, plain) => {
  expect(toPlain(given, '0')).toEqual(plain);
});

test.each([
  ['a date', { at: new Date() }, '0.at'],
  ['a function', [1, () => 1], '0.1'],
  ['a map', new Map(), '0'],
  ['a big number', { deep: [{ n: 1n }] }, '0.deep.0.n'],
  ['a symbol', Symbol('x'), '0'],
])('%s is refused, naming the place', (_, given, place) => {
  expect(() => toPlain(given, '0')).toThrow(`Failed due to illegal value in property: ${place}`);
});

test('JSON values arrive as equal copies', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = toPlain(value, '0');
      expect(plain).toEqual(JSON.parse(JSON.stringify(value)));
      if (typeof value === 'object' && value !== null) expect(plain).not.toBe(value);
    }),
  );
});
