import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { METRICS, TABLES } from '../../src/metrics';
import type { Cell } from '../../src/model/cell';
import { arbitraryRanges } from './arbitrary-tabs';
import { callsOf, expectClose, isAnswer, outcome } from './typical-calls';

const NAMES = [...METRICS, ...TABLES].map(({ name }) => name).concat('DEALSBYSTAGE');
const QUESTIONS: Argument[][] = [
  [],
  ['2025'],
  ['2026-Q2'],
  ['', 'Owner'],
  ['', 'Rep'],
  ['', 'Source'],
  ['2025', 'month'],
  ['2026', 'Owner'],
  ['', '', 'Owner', 'Ada'],
  ['', '', 'Source', '<>Event'],
];

describe.each(callsOf(NAMES))('%s', (_, name, kinds) => {
  const check = (change: (cells: Cell[][]) => fc.Arbitrary<Cell[][]>, numRuns: number) => {
    const pairs = arbitraryRanges(kinds).chain((ranges) =>
      fc.tuple(fc.constant(ranges), fc.tuple(...ranges.map(change)), fc.constantFrom(...QUESTIONS)),
    );
    let tried = 0;
    let answered = 0;
    fc.assert(
      fc.property(pairs, ([ranges, others, drawn]) => {
        // The plain question is among those of every function.
        const question = tried++ === 0 ? [] : drawn;
        const [found, again] = [ranges, others].map((each) => outcome(name, ...each, ...question));
        if (isAnswer(found)) answered++;
        expectClose(again, found);
      }),
      { numRuns, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(0);
  };

  test('does not depend on the order of rows', () =>
    check(
      ([header, ...rows]) =>
        fc.shuffledSubarray(rows, { minLength: rows.length }).map((others) => [header!, ...others]),
      5,
    ));

  test('does not depend on the order of columns', () =>
    check((cells) => {
      const places = cells[0]!.map((__, i) => i);
      return fc
        .shuffledSubarray(places, { minLength: places.length })
        .map((order) => cells.map((row) => order.map((i) => row[i]!)));
    }, 3));
});
