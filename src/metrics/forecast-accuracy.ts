import { errorShare } from '../forecast';
import { NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import type { Example } from './metric';
import { pastForecasts, SAMPLE_ACTUALS, SAMPLE_FORECASTS, SHORT_HISTORY } from './past-forecasts';
import { defineTable } from './table-kpi';

export const forecastAccuracy = defineTable({
  id: 'forecastAccuracy',
  name: 'FORECASTACCURACY',
  title: 'Accuracy of the forecast',
  summary:
    'How near forecasts came to what was won: of two ranges of numbers, or of the automatic forecast of your deals',
  rule: '1 − Σ|forecast − won| ÷ Σ won, over pairs of numbers; over deals over up to 12 replayed forecasts, as BACKTEST lists them',
  remarks: [
    'Two ranges of numbers are forecasts and what came, row by row; pairs with a blank cell are left out, and headers may stand above both',
    'Below 0 where the errors are larger than what was won',
    'Within 5 % takes some 490 wins a period; with 30 wins 20 % is what can be expected',
    'Empty where there is too little history: BACKTEST says what is missing',
  ],
  sources: ['S0'],
  needs: { deals: NEEDED_FOR_FORECAST },
  uses: USES_FOR_FORECAST,
  withoutPeriod: 'running quarter',
  answers: 'A share of 1: format the cell as a percentage; higher is better',
  table(input) {
    const error = errorShare(pastForecasts('FORECASTACCURACY', input));
    return [[error === null ? null : 1 - error]];
  },
});

export const examples: readonly Example[] = [
  { deals: SHORT_HISTORY, today: '2026-05-12', result: '' },
  { ranges: [SAMPLE_FORECASTS, SAMPLE_ACTUALS], result: 0.8 },
];
