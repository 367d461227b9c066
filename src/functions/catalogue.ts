import { METRICS, TABLES } from '../metrics';
import type { CellFunction } from './cell-function';
import { OWN_FUNCTIONS } from './index';
import { metricFunction } from './metric-function';
import { tableFunction } from './table-function';

/** Every function that can be typed into a cell: for help and declarations. A cell asks `cellFunctionNamed` for its own. */
export const CELL_FUNCTIONS: readonly CellFunction[] = [
  ...METRICS.map(metricFunction),
  ...TABLES.filter(({ name }) => !OWN_FUNCTIONS.some((own) => own.name === name)).map(tableFunction),
  ...OWN_FUNCTIONS,
];
