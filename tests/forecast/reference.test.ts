import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { auto, rangeOf } from '../../src/forecast/auto';
import type { Key } from '../../src/forecast/expected';
import { lookOut } from '../../src/forecast/outlook';
import { windowOf } from '../../src/forecast/window';
import { type Day, dayFromIso } from '../../src/lib/days';
import { describeShared, sharedPath } from '../data/shared';
import { historiesOf, type ReferenceDeal } from './reference-deals';

interface Reference {
  forecast(
    deals: readonly ReferenceDeal[],
    day: Day,
    start: Day,
    end: Day,
    kind: 'month' | 'days',
    key: 'n' | 'v',
  ): {
    rest: number;
    total: number;
    lo: number;
    hi: number;
    backtest: readonly { forecast: number; actual: number }[];
  };
}

interface Simulator {
  sim(options: object, seed: number): ReferenceDeal[];
  SIMS: Readonly<Record<string, object>>;
}

/** Sheets with a calendar in them, with ages and features missing or there; windows of all kinds. */
const CASES: readonly [sheet: string, day: string, start: string, end: string][] = [
  ['month_end', '2024-10-10', '2024-10-01', '2024-10-31'],
  ['month_end', '2024-09-20', '2024-10-01', '2024-12-31'],
  ['seasonal', '2024-08-01', '2024-07-01', '2024-09-30'],
  ['miss_created', '2024-06-05', '2024-06-01', '2024-06-30'],
  ['slip_kept', '2024-06-05', '2024-06-03', '2024-06-16'],
  ['collapse', '2024-11-11', '2024-11-11', '2024-11-17'],
  ['few_100', '2024-05-01', '2024-04-01', '2024-06-30'],
  ['heavy', '2024-03-15', '2024-01-01', '2024-12-31'],
];

describeShared('forecast/reference', () => {
  test.each(CASES)('%s as of %s from %s to %s is as in the reference', async (sheet, day, start, end) => {
    const at = (file: string) => import(/* @vite-ignore */ pathToFileURL(sharedPath('forecast/reference', file)).href);
    const { forecast } = (await at('forecast.mjs')) as Reference;
    const { sim, SIMS } = (await at('simulate.mjs')) as Simulator;
    const deals = sim(SIMS[sheet]!, 77);
    const [asOf, first, last] = [day, start, end].map((iso) => dayFromIso(iso)!) as [Day, Day, Day];
    const outlook = lookOut(historiesOf(deals), windowOf({ start: first, end: last }, asOf));
    for (const [key, letter] of [
      ['count', 'n'],
      ['value', 'v'],
    ] as const) {
      const wanted = forecast(deals, asOf, first, last + 1, outlook.window.isOfMonths ? 'month' : 'days', letter);
      const made = auto(outlook, key as Key)!;
      const range = rangeOf(outlook, made, key);
      const soFar = outlook.opinions.wonSoFar[key];
      expectNear(made.value, wanted.rest);
      expectNear(soFar + made.value, wanted.total);
      expectNear(soFar + range.low, wanted.lo);
      expectNear(soFar + range.high, wanted.hi);
      expect(made.past).toHaveLength(wanted.backtest.length);
      for (const [i, { combined }] of made.past.entries()) expectNear(combined.value, wanted.backtest[i]!.forecast);
    }
  });
});

function expectNear(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));
}
