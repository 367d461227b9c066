import { expect, test } from 'vitest';
import { ratio } from '../../src/lib/ratio';

test('without a denominator there is no number', () => {
  expect(ratio(3, 0)).toBeNull();
  expect(ratio(3, null)).toBeNull();
  expect(ratio(null, 3)).toBeNull();
  expect(ratio(0, 0)).toBeNull();
});

test('nothing out of something is 0', () => expect(ratio(0, 4)).toBe(0));

test('three of four is three quarters', () => expect(ratio(3, 4)).toBe(0.75));
