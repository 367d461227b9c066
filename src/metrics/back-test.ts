import { errorShare } from '../forecast';
import type { PastTest } from '../forecast/back-test';
import { REPLAYED } from '../forecast/methods';
import { isoOf } from '../lib/days';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import type { Example, KpiInput } from './metric';
import { readableTests } from './past-forecasts';
import { defineTable, type TableCell } from './table-kpi';

export const backTest = defineTable({
  id: 'backTest',
  name: 'BACKTEST',
  title: 'Back-test of the forecast',
  summary:
    'What each method would have said of past periods, at as many days into them as today is, against what was won',
  rule: 'The forecast made again as of up to 12 earlier days, month by month (weeks and other days: week by week), from deals as they stood then; the last row has each method’s errors without their signs ÷ what was won',
  remarks: [
    'A deal that closed later is open then, and one created later is not there: nothing dated later is known',
    'Amounts, owners and products are today’s, since a sheet does not keep older ones; expected close dates count only where they are neither overwritten at the close nor kept fresh',
    'auto is weighted by what was known on each day, as it would have been then',
    '"@of", "deals" forecasts the number of won deals instead of their value',
    'A method is empty where history did not carry it',
    'Of a period that is over: the forecasts of first days of such periods before it',
    'Periods of several months overlap, as each begins a month before the next',
    'What the sales team says (commit, best case) is not written down for earlier days',
  ],
  sources: ['S0'],
  needs: { deals: NEEDED_FOR_FORECAST },
  uses: USES_FOR_FORECAST,
  withoutPeriod: 'running quarter',
  options: { of: ['value', 'deals'] },
  table,
});

const HEADER = ['As of', 'First day', 'Last day', 'Won in all', ...REPLAYED];

function table(input: KpiInput): TableCell[][] {
  const { period, today, options } = input;
  const history = forecastInput('BACKTEST', input);
  const tests = readableTests(history, period!, today, options.of?.toLowerCase() === 'deals' ? 'count' : 'value');
  if ('problem' in tests) return [HEADER, wide('Why it is empty', tests.problem)];
  return [
    HEADER,
    ...tests.map(({ window, actual, said }) => [
      isoOf(window.day),
      isoOf(window.start),
      isoOf(window.end - 1),
      actual,
      ...said,
    ]),
    ['Mean error', null, null, null, ...REPLAYED.map((_, i) => errorOf(tests, i))],
  ];
}

/** The error of a method over the periods that it could tell. */
function errorOf(tests: readonly PastTest[], method: number): number | null {
  return errorShare(
    tests.flatMap(({ actual, said }) => (said[method] === null ? [] : [{ forecast: said[method]!, actual }])),
  );
}

function wide(...cells: readonly string[]): TableCell[] {
  return HEADER.map((_, i) => cells[i] ?? null);
}

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
      ['Acorn', 'Won', 1000, '2026-01-05', '2026-02-04'],
      ['Birch', 'Lost', 4000, '2026-01-12', '2026-03-09'],
    ],
    today: '2026-05-12',
    result: [
      [
        'As of',
        'First day',
        'Last day',
        'Won in all',
        'auto',
        'survival',
        'pace',
        'year',
        'trend',
        'seasonal',
        'weighted',
        'average',
        'last year',
      ],
      ['Why it is empty', 'Not enough closed deals yet (2 of 5)', '', '', '', '', '', '', '', '', '', '', ''],
    ],
  },
];
