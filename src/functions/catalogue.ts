import { METRICS, TABLES } from '../metrics';
import type { CellFunction } from './cell-function';
import { OWN_FUNCTIONS } from './index';
import { metricFunction } from './metric-function';
import { tableFunction } from './table-function';

/** Every function that can be typed into a cell: for help and declarations. A cell asks `cellFunctionNamed` for its own. */
export const CELL_FUNCTIONS: readonly CellFunction[] = [
  ...METRICS.filter(isPlain).map(metricFunction),
  ...TABLES.filter(isPlain).map(tableFunction),
  ...OWN_FUNCTIONS,
];

/** Whether a function is its definition and nothing more. */
function isPlain({ name }: { readonly name: string }): boolean {
  return !OWN_FUNCTIONS.some((own) => own.name === name);
}
