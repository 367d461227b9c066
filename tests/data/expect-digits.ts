import { expect } from 'vitest';

/** Equal to nine significant digits. */
export function expectDigits(found: unknown, expected: number): void {
  expect(typeof found).toBe('number');
  expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(5e-10 * Math.abs(expected));
}

/** Groups with a value each, equal to nine significant digits, and no other groups. */
export function expectGroups(found: Record<string, unknown>, expected: Record<string, number>): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [group, value] of Object.entries(expected)) expectDigits(found[group], value);
}
