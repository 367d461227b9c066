import fc from 'fast-check';
import { expect, test } from 'vitest';
import { METRICS } from '../../src/metrics';
import { salesFormula } from '../../src/metrics/sales-formula';
import { CallError } from '../../src/model/call-error';
import type { Cell } from '../../src/model/cell';
import { examplesOf } from '../contract/examples';
import { call, flawInAnswer, flawOf } from './call';
import { oddCell } from './odd-cells';

const TARGETS: Cell[][] = [
  ['KPI', 'Period', 'Target', 'Benchmark', 'Source of the benchmark'],
  ...METRICS.flatMap(({ name }): Cell[][] => [[name, '2026', 5, 4, 'Invented']]),
];

const rangesOf = (name: string): Cell[][][] => {
  const { ranges, deals } = examplesOf(name)[0]!;
  return (ranges ?? [deals!]) as Cell[][][];
};

/** What is wrong with the answer; `null` for a table without a flaw, and for one sentence. */
function flawOfCall(name: string, args: Parameters<typeof call>[1][]): string | null {
  try {
    return flawInAnswer(call(name, ...args));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return flawOf(error.message.replace(/"[\s\S]*"/, '""').replace(/(?:Found|reads|or): [\s\S]*$/, 'Found: …'));
  }
}

/** What looks back over many periods by itself, and says so. */
const WITHOUT_TREND = ['FORECASTACCURACY', 'FORECASTBIAS'];

const hasTargets = (ranges: Cell[][][]) => ranges.some(([header]) => header!.includes('Quota'));

test.each(METRICS.map(({ name }) => name))('%s over time, against its past and its target: tables', (name) => {
  const ranges = rangesOf(name);
  const targets = hasTargets(ranges) ? [] : [TARGETS];
  if (!WITHOUT_TREND.includes(name)) expect(call('KPITREND', name, ...ranges, 'month', 3)).toHaveLength(4);
  expect(flawOfCall('KPITREND', [name, ...ranges, 'month', 3])).toBeNull();
  expect(flawOfCall('KPIBENCHMARK', [name, ...ranges, ...targets, 'month'])).toBeNull();
  expect(flawOfCall('KPITARGET', [name, ...ranges, ...targets, '2026'])).toBeNull();
  if (targets.length > 0)
    expect((call('KPITARGET', name, ...ranges, ...targets, '2026') as Cell[][])[1]![1]).toBe(
      METRICS.find((metric) => metric.name === name)!.unit === 'share' ? 0.05 : 5,
    );
});

/** Ranges in which some cells below the headers are odd ones. */
const spoilt = (ranges: Cell[][][]) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), oddCell), { maxLength: 12 })
    .map((changes) =>
      changes.reduce(
        (all, [tab, row, column, cell]) =>
          all.map((rows, t) =>
            t !== tab % all.length || rows.length < 2
              ? rows
              : rows.map((cells, r) =>
                  r !== 1 + (row % (rows.length - 1))
                    ? cells
                    : cells.map((each, c) => (c === column % cells.length ? cell : each)),
                ),
          ),
        ranges,
      ),
    );

test('odd cells give a table or one sentence', () => {
  const kpi = fc.constantFrom(...METRICS.map(({ name }) => name));
  fc.assert(
    fc.property(
      kpi.chain((name) => fc.tuple(fc.constant(name), spoilt(rangesOf(name)))),
      spoilt(rangesOf(salesFormula.name)),
      ([name, ranges], tabs) => {
        const targets = hasTargets(ranges) ? [] : [TARGETS];
        for (const caller of ['KPITREND', 'KPIBENCHMARK']) {
          expect(
            flawOfCall(caller, [name, ...ranges, ...(caller === 'KPITREND' ? [] : targets), 'quarter']),
          ).toBeNull();
        }
        expect(flawOfCall('KPITARGET', [name, ...ranges, ...targets])).toBeNull();
        expect(flawOfCall('KPIEXPLAIN', [name, ...ranges])).toBeNull();
        for (const formula of ['SALESFORMULA', 'SALESLEVERS'])
          expect(flawOfCall(formula, [...tabs, '2026-Q2'])).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});
