import { bias } from '../forecast';
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

export const forecastBias = defineMetric({
  id: 'forecastBias',
  name: 'FORECASTBIAS',
  title: 'Bias of the forecast',
  summary:
    'Whether forecasts are too high or too low: of two ranges of numbers, or of the automatic forecast of your deals',
  rule: '(Σ forecast − Σ won) ÷ Σ won, over pairs of numbers; over deals over up to 12 replayed forecasts, as BACKTEST lists them',
  remarks: [
    'Above 0 forecasts were too high, below 0 too low; errors that even out leave no bias',
    OF_TWO_RANGES,
    ...OF_DEALS,
  ],
  sources: ['+'],
  unit: 'share',
  better: 'neither',
  value: valueOfPastForecasts('FORECASTBIAS', biasOf),
  withoutPeriod: 'running quarter',
  over: 'past forecasts',
});

/** The bias of forecasts, out of what came. */
export function biasOf(pairs: readonly Pair[]): ComputedAnswer {
  return errorAnswer(bias(pairs), ['Forecasts less what was won', ({ forecast, actual }) => forecast - actual], pairs);
}

export const examples: readonly Example[] = [
  { deals: SHORT_HISTORY, today: '2026-05-12', result: '' },
  { ranges: [SAMPLE_FORECASTS, SAMPLE_ACTUALS], result: 0 },
];
