import { METRICS } from '../metrics';
import type { CellFunction } from './cell-function';
import { TABLE_FUNCTIONS } from './index';
import { metricFunction } from './metric-function';

/** Every function that can be typed into a cell: for help and declarations. A cell asks `cellFunctionNamed` for its own. */
export const CELL_FUNCTIONS: readonly CellFunction[] = [...METRICS.map(metricFunction), ...TABLE_FUNCTIONS];
