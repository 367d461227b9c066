import { errorShare } from '../forecast';
import type { Pair } from '../forecast/accuracy';
import { type ComputedAnswer, defineMetric, type Example } from './metric';
import {
  errorAnswer,
  OF_DEALS,
  OF_TWO_RANGES,
  SAMPLE_ACTUALS,
  SAMPLE_FORECASTS,
  SHORT_HISTORY,
  valueOfPastForecasts,
} from './past-forecasts';

export const forecastAccuracy = defineMetric({
  id: 'forecastAccuracy',
  name: 'FORECASTACCURACY',
  title: 'Accuracy of the forecast',
  summary:
    'How near forecasts came to what was won: of two ranges of numbers, or of the automatic forecast of your deals',
  rule: '1 − Σ|forecast − won| ÷ Σ won, over pairs of numbers; over deals over up to 12 replayed forecasts, as BACKTEST lists them',
  remarks: [
    OF_TWO_RANGES,
    'Below 0 where the errors are larger than what was won',
    'Within 5 % takes some 490 wins a period; with 30 wins 20 % is what can be expected',
    ...OF_DEALS,
  ],
  sources: ['S0'],
  unit: 'share',
  better: 'higher',
  value: valueOfPastForecasts('FORECASTACCURACY', accuracyOf),
  withoutPeriod: 'running quarter',
  over: 'past forecasts',
});

/** The accuracy of forecasts, out of what came. */
export function accuracyOf(pairs: readonly Pair[]): ComputedAnswer {
  const error = errorShare(pairs);
  const errors = ({ forecast, actual }: Pair) => Math.abs(forecast - actual);
  return errorAnswer(error === null ? null : 1 - error, ['Errors added up, without their signs', errors], pairs);
}

export const examples: readonly Example[] = [
  { deals: SHORT_HISTORY, today: '2026-05-12', result: '' },
  { ranges: [SAMPLE_FORECASTS, SAMPLE_ACTUALS], result: 0.8 },
];
