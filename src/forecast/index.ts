/*
 * What the rest asks of forecasting, functions alone: the build makes a file of its own of this folder, which is loaded
 * when the first of them is called. See `build.mjs`.
 */
export { bias, errorShare } from './accuracy';
export { backTest } from './back-test';
export { forecastByCategory } from './by-category';
export { forecastByGroup } from './by-group';
export { forecastParts } from './by-part';
export { chanceToReach, forecast, rangeIn } from './forecast';
export { mostPastPeriods, pastPeriods } from './past-periods';
export { readHistory } from './read-history';
export { trackRecord } from './track-record';
export { winChances } from './win-chances';
