/*
 * What the rest asks of forecasting, functions alone: the bundle that cells load keeps this folder as text, and compiles
 * it when the first of them is called. See `build.mjs`.
 */
export { forecastByGroup } from './by-group';
export { forecast } from './forecast';
export { readHistory } from './read-history';
export { shareOut } from './share-out';
