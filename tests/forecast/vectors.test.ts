import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeShared, sharedPath } from '../data/shared';
import { vectors } from './vectors';

const VALUES = 1761;

describeShared('forecast', () => {
  test(`all ${VALUES} values of the specification are reproduced to six digits`, () => {
    const wanted = leavesOf(JSON.parse(readFileSync(sharedPath('forecast', 'expected.json'), 'utf8')));
    const found = new Map(leavesOf(vectors()));
    expect(wanted).toHaveLength(VALUES);
    const wrong = wanted.filter(([path, value]) => !found.has(path) || !isNear(found.get(path), value));
    expect(wrong.map(([path, value]) => `${path}: ${value}, and not ${found.get(path)}`)).toEqual([]);
    const known = new Map(wanted);
    expect([...found.keys()].filter((path) => !known.has(path))).toEqual([]);
  });
});

function leavesOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${path}.${name}`));
}

/** The specification keeps six decimals. */
function isNear(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'number') return found === wanted;
  return typeof found === 'number' && Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
}
