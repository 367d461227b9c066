import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { METRICS } from '../../src/metrics';
import { waysOf } from '../../src/metrics/ways';
import type { Cell } from '../../src/model/cell';
import { arbitraryRanges } from './arbitrary-tabs';
import { byGroup, rowsOf } from './call';
import { callsOf, expectClose, isAnswer, outcome } from './typical-calls';

const ALL = METRICS.map(({ name }) => name);
const ADDING_UP = METRICS.filter((metric) =>
  waysOf(metric).every((way) => 'measure' in way && ['count', 'sum'].includes(way.measure.aggregate)),
)
  .map(({ name }) => name)
  .concat('SALESEFFORT', 'FIRSTMEETINGS');

const add = (answer: unknown) =>
  Object.values(byGroup(answer as Cell[][] as never)).reduce((sum: number, value) => sum + Number(value || 0), 0);

/** Tries a property on the answers of a call, of which some at least must be there. */
function check<T>(
  kinds: Parameters<typeof arbitraryRanges>[0],
  others: fc.Arbitrary<T>,
  numRuns: number,
  holds: (ranges: Cell[][][], other: T) => boolean,
): void {
  let answered = 0;
  fc.assert(
    fc.property(arbitraryRanges(kinds), others, (ranges, other) => {
      if (holds(ranges, other)) answered++;
    }),
    { numRuns, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(0);
}

test('counts and sums are there to be added up', () => {
  for (const name of ['SALESVALUE', 'LEADCOUNT', 'EVALUATIONS', 'COMMITTEDPIPELINE']) expect(ADDING_UP).toContain(name);
});

describe.each(callsOf(ADDING_UP))('%s', (_, name, kinds) => {
  const wholeAndParts = (ranges: Cell[][][], period: string, by: string, ...more: Argument[]) =>
    [outcome(name, ...ranges, period, '', ...more), outcome(name, ...ranges, period, by, ...more)] as const;

  test('groups add up to the whole', () =>
    check(kinds, fc.constantFrom('Owner', 'Rep', 'Account', 'Source', 'Type'), 8, (ranges, by) => {
      const [whole, parts] = wholeAndParts(ranges, '', by);
      if (!isAnswer(parts)) return false;
      expectClose(add(parts), Number(whole || 0));
      return true;
    }));

  test('weeks, months and quarters of a period add up to it', () =>
    check(
      kinds,
      fc.tuple(fc.constantFrom('2025', '2026', '2025-11-15..2026-02-14'), fc.constantFrom('week', 'month', 'quarter')),
      5,
      (ranges, [period, grain]) => {
        const [whole, parts] = wholeAndParts(ranges, period, grain);
        if (!isAnswer(parts)) return false;
        expectClose(add(parts), Number(whole || 0));
        return true;
      },
    ));
});

/** What a part of the calendar alone would not say: a forecast shares out one of the whole period. */
const NOT_BY_PART = ['SALESFORECAST'];

describe.each(callsOf(ALL.filter((name) => !NOT_BY_PART.includes(name))))('%s', (_, name, kinds) => {
  test('each part of the calendar in its table is that part asked for alone', () =>
    check(
      kinds,
      fc.constantFrom(['2026', 'quarter'], ['2026-Q2', 'month'], ['2025', 'quarter']),
      3,
      (ranges, [period, grain]) => {
        const table = outcome(name, ...ranges, period!, grain!);
        if (!isAnswer(table)) return false;
        for (const [part, value] of rowsOf(table as never)) {
          expectClose([part, outcome(name, ...ranges, part!)], [part, value]);
        }
        return true;
      },
    ));
});

/** Shares that may leave 0..1 by their nature. */
const NO_PARTS = [
  'LEADGROWTH',
  'LEADCONVERSION',
  'QUOTAATTAINMENT',
  'PROFITMARGIN',
  'COLDCALLTOQUALIFIED',
  'CLIENTGROWTH',
  'NETREVENUERETENTION',
  'ORDERGROWTH',
  'CONTRACTSPEND',
  'FILLRATE',
  'FORECASTACCURACY',
  'FORECASTBIAS',
];
const SHARES = METRICS.filter(({ unit, name }) => unit === 'share' && !NO_PARTS.includes(name)).map(({ name }) => name);

describe.each([
  ...callsOf(SHARES).map((each) => [...each, [] as string[]] as const),
  ...callsOf(['LEADCONVERSION']).map((each) => [...each, ['@cohort', 'yes']] as const),
])('%s', (_, name, kinds, options) => {
  test('stays within 0 and 1', () =>
    check(
      kinds,
      fc.tuple(fc.constantFrom('', '2025', '2026-Q2'), fc.constantFrom('', '', 'Owner', 'quarter')),
      5,
      (ranges, [period, by]) => {
        const found = outcome(name, ...ranges, period, by, ...options);
        if (!isAnswer(found)) return false;
        const values = Array.isArray(found) ? rowsOf(found as never).map(([, value]) => value) : [found];
        for (const share of values) {
          if (share === '') continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        return true;
      },
    ));
});
