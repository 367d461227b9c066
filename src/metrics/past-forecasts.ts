import { backTest } from '../forecast';
import type { Pair } from '../forecast/accuracy';
import type { PastTest } from '../forecast/back-test';
import { REPLAYED } from '../forecast/methods';
import { cents } from '../lib/cents';
import { isoOf } from '../lib/days';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import type { ComputedAnswer, KpiInput, MetricValue } from './metric';

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

/** A figure on forecasts beside what came: its value, and what it is made of. */
export type FigureOfPairs = (pairs: readonly Pair[]) => ComputedAnswer;

/**
 * A figure on the last forecasts by `auto` of such a period, with the periods that they were about; why there is none
 * where history does not reach back.
 */
function ofPastForecasts(name: string, figure: FigureOfPairs, input: KpiInput): ComputedAnswer {
  const history = forecastInput(name, input);
  const tests = readableTests(history, input.period!, input.today);
  if ('problem' in tests)
    return { values: [null], details: [], problem: tests.problem, found: history.rows.length > 0 };
  const answer = figure(tests.map(({ said, actual }) => ({ forecast: said[AUTO]!, actual })));
  return { ...answer, details: [...answer.details, ['Periods forecast', periodsOf(tests)]] };
}

/** How a figure on past forecasts is worked out of deals. */
export function valueOfPastForecasts(name: string, figure: FigureOfPairs): MetricValue {
  return {
    needs: { deals: NEEDED_FOR_FORECAST },
    uses: USES_FOR_FORECAST,
    compute: (input) => ofPastForecasts(name, figure, input),
  };
}

export const OF_TWO_RANGES =
  'Two ranges of numbers are forecasts and what came, row by row; pairs with a blank cell are left out, and headers may stand above both';
export const OF_DEALS = [
  'By owner it is that of forecasts made of each owner’s deals alone',
  'Empty where there is too little history: KPIEXPLAIN says what is missing',
];

/** The periods and the days on which they were forecast: `2026-07-01 to 2026-09-30 (on 2026-08-24); …` */
function periodsOf(tests: readonly PastTest[]): string {
  return tests
    .map(({ window: { start, end, day } }) => `${isoOf(start)} to ${isoOf(end - 1)} (on ${isoOf(day)})`)
    .join('; ');
}

/** The parts of an error over what was won, and why it is empty where nothing was. */
export function errorAnswer(
  value: number | null,
  [label, error]: readonly [label: string, error: (pair: Pair) => number],
  pairs: readonly Pair[],
): ComputedAnswer {
  const total = (each: (pair: Pair) => number) => cents(pairs.reduce((sum, pair) => sum + each(pair), 0));
  const won = total(({ actual }) => actual);
  return {
    values: [value],
    details: [
      [label, total(error)],
      ['Won in these periods', won],
      ['Periods counted (n)', pairs.length],
    ],
    ...(value === null ? { problem: whyNone(pairs.length, won) } : {}),
  };
}

function whyNone(periods: number, won: number): string {
  return periods === 0 ? 'There is no forecast with what came beside it' : `Nothing was won in these periods: ${won}`;
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
