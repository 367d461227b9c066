import { bias } from '../forecast';
import { NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import type { Example } from './metric';
import { pastForecasts, SAMPLE_ACTUALS, SAMPLE_FORECASTS, SHORT_HISTORY } from './past-forecasts';
import { defineTable } from './table-kpi';

export const forecastBias = defineTable({
  id: 'forecastBias',
  name: 'FORECASTBIAS',
  title: 'Bias of the forecast',
  summary:
    'Whether forecasts are too high or too low: of two ranges of numbers, or of the automatic forecast of your deals',
  rule: '(Σ forecast − Σ won) ÷ Σ won, over pairs of numbers; over deals over up to 12 replayed forecasts, as BACKTEST lists them',
  remarks: [
    'Above 0 forecasts were too high, below 0 too low; errors that even out leave no bias',
    'Two ranges of numbers are forecasts and what came, row by row; pairs with a blank cell are left out, and headers may stand above both',
    'Empty where there is too little history: BACKTEST says what is missing',
  ],
  sources: ['+'],
  needs: { deals: NEEDED_FOR_FORECAST },
  uses: USES_FOR_FORECAST,
  withoutPeriod: 'running quarter',
  answers: 'A share of 1: format the cell as a percentage',
  table: (input) => [[bias(pastForecasts('FORECASTBIAS', input))]],
});

export const examples: readonly Example[] = [
  { deals: SHORT_HISTORY, today: '2026-05-12', result: '' },
  { ranges: [SAMPLE_FORECASTS, SAMPLE_ACTUALS], result: 0 },
];
