import { backTest } from '../forecast';
import type { Pair } from '../forecast/accuracy';
import { REPLAYED } from '../forecast/methods';
import { cents } from '../lib/cents';
import { forecastInput } from './forecast-input';
import type { KpiInput } from './metric';

/** Back-tests as a person reads them, to the hundredth; or why there are none. */
export function readableTests(...asked: Parameters<typeof backTest>): ReturnType<typeof backTest> {
  const tests = backTest(...asked);
  if ('problem' in tests) return tests;
  return tests.map((test) => ({
    ...test,
    actual: cents(test.actual),
    said: test.said.map((each) => (each === null ? null : cents(each))),
  }));
}

const AUTO = REPLAYED.indexOf('auto');

/** The last forecasts by `auto` of such a period beside what was won; none where history does not reach back. */
export function pastForecasts(name: string, input: KpiInput): Pair[] {
  const tests = readableTests(forecastInput(name, input), input.period!, input.today);
  return 'problem' in tests ? [] : tests.map(({ said, actual }) => ({ forecast: said[AUTO]!, actual }));
}

/** Forecasts and what came, as examples have them. */
export const SAMPLE_FORECASTS = [['Forecast'], [100], [250], [150], [80]] as const;
export const SAMPLE_ACTUALS = [['Won'], [120], [200], [180], ['']] as const;

/** A short history of deals, over which nothing can be replayed. */
export const SHORT_HISTORY = [
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
  ['Acorn', 'Won', 1000, '2026-01-05', '2026-02-04'],
  ['Birch', 'Lost', 4000, '2026-01-12', '2026-03-09'],
] as const;
