/*
 * What the rest asks of forecasting, functions alone: the build makes a file of its own of this folder, which is loaded
 * when the first of them is called. See `build.mjs`.
 */
export { forecastByGroup } from './by-group';
export { forecast } from './forecast';
export { readHistory } from './read-history';
export { shareOut } from './share-out';
