import { expect, test } from 'vitest';
import { listed } from '../../src/lib/listed';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j reads "%s"', (names, text) => {
  expect(listed(names)).toBe(text);
});
