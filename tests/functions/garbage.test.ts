import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { namedZone } from '../../src/lib/zone';
import { METRICS } from '../../src/metrics';
import { CallError } from '../../src/model/call-error';
import { environmentOn } from '../environment';
import { dealRow, HEADERS } from './arbitrary-deals';
import { callIn, flawInAnswer, flawOf } from './call';
import { oddCell as cell } from './odd-cells';

const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 });

/** Deals in which some cells, and some headers, are garbage. */
const ALL_HEADERS = [...HEADERS, 'Status', 'Is won', 'Close date', 'Currency', 'Deal ID', 'Modified'];
const header = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...ALL_HEADERS) }, { weight: 1, arbitrary: cell });
const oddRow = fc
  .tuple(dealRow, fc.array(fc.option(cell), { minLength: 9, maxLength: 9 }))
  .map(([row, odd]) => row.map((sane, i) => (odd[i] === null || i % 2 === 0 ? sane : odd[i])));
const oddDeals = fc.array(fc.oneof(dealRow, oddRow), { maxLength: 12 }).map((rows) => [HEADERS, ...rows]);
const wildTab = fc
  .tuple(fc.uniqueArray(header, { minLength: 2, maxLength: 9 }), grid)
  .map(([headers, rows]) => [headers, ...rows.map((row) => headers.map((_, i) => row[i]))]);
const tab = fc.oneof({ weight: 3, arbitrary: oddDeals }, { weight: 2, arbitrary: wildTab });
const range = fc.oneof({ weight: 12, arbitrary: tab }, { weight: 1, arbitrary: grid });

const PERIODS: Argument[] = ['', '', '2026', '2025-Q1', 'last 90 days', 'FY2026', '2024-06-01..2026-12-31'];
const GROUPINGS: Argument[] = [
  '',
  '',
  '',
  'Owner',
  'Stage',
  'month',
  'week',
  'year',
  'Amount',
  'Closed',
  'Probability',
];
const mostly = (sane: readonly Argument[], others: fc.Arbitrary<Argument>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...sane) }, { weight: 1, arbitrary: others });
const period = mostly(PERIODS, fc.oneof(cell, grid));
const by = mostly(GROUPINGS, fc.oneof(cell, grid));
const criteria = fc.array(fc.tuple(fc.constantFrom(...HEADERS), cell), { minLength: 1, maxLength: 3 });
const pairs: fc.Arbitrary<readonly Argument[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: criteria.map((list) => list.flat()) },
  { weight: 1, arbitrary: fc.array(fc.oneof<fc.Arbitrary<Argument>[]>(cell, grid), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('@asof', '@method', '@x'), cell).map((pair) => [...pair]) },
);
const question = fc.tuple(period, by, pairs).map(([when, group, others]): Argument[] => [when, group, ...others]);

const ZONES = ['UTC', 'Europe/Stockholm', 'Asia/Tehran'].map((name) =>
  environmentOn('2026-06-15', { zone: namedZone(name) }),
);

/** More of them: RUNS=5000 npx vitest run tests/functions/garbage.test.ts */
const RUNS = Number(process.env.RUNS ?? 150);

let answered = 0;

/** What is wrong with what a call does, whatever it is given; `null` when nothing is. */
function flawOfCall(environment: (typeof ZONES)[number], name: string, args: Argument[]): string | null {
  try {
    const answer = callIn(environment, name, ...args);
    answered++;
    return flawInAnswer(answer);
  } catch (error) {
    if (!(error instanceof CallError)) return `${(error as Error)?.name}: ${(error as Error)?.stack}`;
    return withoutQuotes(error.message) && flawOf(withoutQuotes(error.message));
  }
}

/** What a person wrote comes back in the sentence as it stands, and may look like anything. */
function withoutQuotes(message: string): string {
  return message
    .split(/"[\s\S]*"/)
    .join('""')
    .replace(/(?:Found|reads|or): [\s\S]*$/, '')
    .replace(/[.\s]*$/, '');
}

describe.each(CELL_FUNCTIONS.map(({ name }) => name))('%s', (name) => {
  test('answers garbage with a finite number, a text, nothing or a sentence', () => {
    const names = METRICS.map((metric) => metric.name);
    answered = 0;
    fc.assert(
      fc.property(
        range,
        question,
        fc.constantFrom(...ZONES),
        fc.constantFrom(...names),
        (cells, asked, environment, kpi) => {
          const args: Argument[] =
            name === 'KPIEXPLAIN'
              ? [kpi, cells, ...asked]
              : name === 'KPIS'
                ? [cells, `${kpi},WINRATE`, ...asked]
                : [cells, ...asked];
          expect(flawOfCall(environment, name, args)).toBeNull();
        },
      ),
      { seed: 70, numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(RUNS / 10);
  });

  test('answers arguments of any kind in any place', () => {
    const argument = fc.oneof(cell, grid, tab, fc.constantFrom('WINRATE', 'SALESFORECAST'));
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 7 }), fc.constantFrom(...ZONES), (args, environment) => {
        expect(flawOfCall(environment, name, args as Argument[])).toBeNull();
      }),
      { seed: 71, numRuns: 60 },
    );
  });
});
