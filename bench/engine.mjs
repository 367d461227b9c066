import { evaluated } from '../build.mjs';

/** The forecast engine, and what reads a sheet's cells into it, from the sources. */
export function loadEngine() {
  return evaluated(
    'forecast-engine',
    `
      import { wonAmount } from './src/forecast/won-amount';
      import { auto, rangeOf } from './src/forecast/auto';
      import { calendarFactors } from './src/forecast/calendar-factors';
      import { Chances, chanceOf } from './src/forecast/chances';
      import { dealWorth } from './src/forecast/deal-worth';
      import { hazardByAge } from './src/forecast/hazard';
      import { incidenceOf } from './src/forecast/incidence';
      import { lookOut } from './src/forecast/outlook';
      import { normal, poisson, random } from './src/forecast/random';
      import { restBy, weightedThen } from './src/forecast/rest';
      import { standingBefore } from './src/forecast/standing';
      import { tooLittle } from './src/forecast/enough-history';
      import { windowOf } from './src/forecast/window';
      import { openCall } from './src/functions/open-call';
      import { dayOf, dayFromIso, isoOf, addMonths } from './src/lib/days';
      import { forecastInput } from './src/metrics/forecast-input';
      import { salesForecast } from './src/metrics/sales-forecast';
      import { NO_DAY } from './src/model/column';
      import { en } from './src/read/words/en';
      import { provideWords } from './src/read/words/library';
      import { environmentOn } from './tests/environment';
      provideWords({ words: () => en, stages: () => ({ en: en.stages, sv: '', nb: '', pl: '', zh: '', fa: '' }) });
      const historyOf = (ranges, today) =>
        forecastInput('SALESFORECAST', openCall('SALESFORECAST', [salesForecast], ranges, environmentOn(today)));
      export const result = {
        NO_DAY, wonAmount, auto, rangeOf, calendarFactors, Chances, chanceOf, dealWorth, hazardByAge, incidenceOf, lookOut,
        normal, poisson, random, restBy, weightedThen, standingBefore, tooLittle, windowOf, dayOf, dayFromIso, isoOf,
        addMonths, historyOf,
      };`,
  );
}
