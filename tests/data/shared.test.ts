import { expect, test } from 'vitest';
import { expectDigits, expectGroups } from './expect-digits';
import { absence, hasShared } from './shared';

test('absent data are said to be absent, and how to make that a failure', () => {
  expect(hasShared('no such folder')).toBe(false);
  expect(absence('data/maven')).toMatch(/data\/maven are absent.*did not run.*CI_DATA=required/);
});

// The checks that the data tests lean on, against planted violations.
test('a difference in the ninth digit is seen', () => {
  expectDigits(0.631500521532, 0.6315005215);
  expect(() => expectDigits(0.63150052, 0.6315005215)).toThrow();
  expect(() => expectDigits('', 0)).toThrow();
});

test('a group too many, too few or off is seen', () => {
  expectGroups({ a: 1, b: 2 }, { b: 2, a: 1 });
  expect(() => expectGroups({ a: 1 }, { a: 1, b: 2 })).toThrow();
  expect(() => expectGroups({ a: 1, b: 2 }, { a: 1 })).toThrow();
  expect(() => expectGroups({ a: 1.00000001 }, { a: 1 })).toThrow();
});
