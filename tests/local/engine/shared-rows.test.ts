import { expect, test } from 'vitest';
import type { ValueBlock } from '../../../local/engine/cells/value-block';
import type { FunctionRealm } from '../../../local/engine/functions/function-realm';
import { SharedRows } from '../../../local/engine/functions/shared-rows';

const block: ValueBlock = { rows: 1, columns: 2, cells: [1, 2], dates: [] };

function countingRealm() {
  const made: unknown[][][] = [];
  const realm: FunctionRealm = {
    rows: ({ cells }) => {
      made.push([[...cells]]);
      return made[made.length - 1];
    },
    areUntouched: (rows, { cells }) => JSON.stringify(rows) === JSON.stringify([cells]),
    date: (instant) => new Date(instant),
    callFunction: () => undefined,
  };
  return { realm, made };
}

test('a range is read and copied once for thirty calls', () => {
  const { realm, made } = countingRealm();
  const shared = new SharedRows(realm);
  let reads = 0;
  const read = () => {
    reads++;
    return block;
  };
  for (let call = 0; call < 30; call++) expect(shared.get('A1:B1', read, [])).toBe(made[0]);
  expect([reads, made.length]).toEqual([1, 1]);
});

test('rows that a call has changed are copied anew from what was read', () => {
  const { realm, made } = countingRealm();
  const shared = new SharedRows(realm);
  const first = shared.get('A1:B1', () => block, []) as number[][];
  first[0]![0] = 99;
  expect(shared.get('A1:B1', () => block, [])).toEqual([[1, 2]]);
  expect(made).toHaveLength(2);
});

test('the same range as a second argument is a copy of its own', () => {
  const { realm } = countingRealm();
  const shared = new SharedRows(realm);
  const first = shared.get('A1:B1', () => block, []);
  const second = shared.get('A1:B1', () => block, [first]);
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
});
