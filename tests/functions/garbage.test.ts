import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { namedZone } from '../../src/lib/zone';
import { METRICS } from '../../src/metrics';
import { CallError } from '../../src/model/call-error';
import type { Cell } from '../../src/model/cell';
import { TAB_FIELDS } from '../../src/model/tabs';
import { environmentOn } from '../environment';
import { type Kind, tabOf } from './arbitrary-tabs';
import { callIn, flawInAnswer, flawOf } from './call';
import { oddCell as cell } from './odd-cells';
import { argsOf, callsOf, KPI_FIRST, tabSetsOf } from './typical-calls';

const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 });

/** A tab in which some cells, and some headers, are garbage. */
function oddTab(kind: Kind): fc.Arbitrary<Cell[][]> {
  const headers = TAB_FIELDS[kind].map(({ label }) => label);
  const header = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...headers) }, { weight: 1, arbitrary: cell });
  const spoiled = fc
    .tuple(tabOf(kind, 8), fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { maxLength: 25 }))
    .map(([cells, odd]) => {
      const rows = cells.map((row) => [...row]);
      for (const [row, column, value] of odd) {
        const place = 1 + (row % (rows.length - 1));
        rows[place]![column % rows[0]!.length] = value;
      }
      return rows;
    });
  const wild = fc
    .tuple(fc.uniqueArray(header, { minLength: 2, maxLength: 9 }), grid)
    .map(([head, rows]) => [head, ...rows.map((row) => head.map((_, i) => row[i]))]);
  return fc.oneof({ weight: 8, arbitrary: spoiled }, { weight: 2, arbitrary: wild }, { weight: 1, arbitrary: grid });
}

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
const CRITERION_HEADERS = ['Owner', 'Rep', 'Source', 'Region', 'Stage', 'Status', 'Amount', 'Date', 'Created'];
const criteria = fc.array(fc.tuple(fc.constantFrom(...CRITERION_HEADERS), cell), { minLength: 1, maxLength: 2 });
const pairs: fc.Arbitrary<readonly Argument[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
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
    .replace(/(?:Found|Found there|reads|or): [\s\S]*$/, '')
    .replace(/[.\s]*$/, '');
}

/** The KPIs of the functions that take any, with the tabs that each is called with. */
const CALLS = callsOf(METRICS.map((metric) => metric.name));
const OF_ONE_RANGE = CALLS.filter(([, , kinds]) => kinds.length === 1);

/** A target for the KPI stands beside its tabs. */
function withTarget(name: string, kpi: string, ranges: readonly Cell[][][]): readonly Cell[][][] {
  if (name !== 'KPITARGET') return ranges;
  const target = [
    ['KPI', 'Period', 'Target'],
    [kpi, '2026', 0.5],
    [kpi, '2025-Q1', 40],
    [kpi, '', 3],
  ];
  return [...ranges.filter(([header]) => header?.[1] !== 'Period'), target];
}

describe.each(CELL_FUNCTIONS.map(({ name }) => name))('%s', (name) => {
  test('answers garbage with a finite number, a text, nothing or a sentence', () => {
    const calls = KPI_FIRST.includes(name)
      ? CALLS
      : name === 'KPIS'
        ? OF_ONE_RANGE
        : tabSetsOf(name).map((kinds) => ['', 'WINRATE', kinds] as const);
    const called = fc
      .constantFrom(...calls)
      .chain(([, kpi, kinds]) => fc.tuple(fc.constant(kpi), fc.tuple(...kinds.map(oddTab))));
    answered = 0;
    fc.assert(
      fc.property(called, question, fc.constantFrom(...ZONES), ([kpi, ranges], asked, environment) => {
        expect(flawOfCall(environment, name, argsOf(name, withTarget(name, kpi, ranges), asked, kpi))).toBeNull();
      }),
      { seed: 70, numRuns: RUNS, endOnFailure: true },
    );
    // The more tabs, the oftener garbage spoils one that is needed.
    const tabs = Math.min(...calls.map(([, , kinds]) => kinds.length));
    expect(answered).toBeGreaterThan(RUNS / (20 * tabs));
  });

  test('answers arguments of any kind in any place', () => {
    const tab = fc.constantFrom<Kind[]>('deals', 'leads', 'activities', 'targets').chain(oddTab);
    const argument = fc.oneof(cell, grid, tab, fc.constantFrom('WINRATE', 'SALESFORECAST'));
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), fc.constantFrom(...ZONES), (args, environment) => {
        expect(flawOfCall(environment, name, args as Argument[])).toBeNull();
      }),
      { seed: 71, numRuns: Math.max(60, RUNS / 2), endOnFailure: true },
    );
  });
});
