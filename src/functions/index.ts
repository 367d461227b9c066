import { METRICS } from '../metrics';
import type { CellFunction } from './cell-function';
import { dealsByStage } from './deals-by-stage';
import { kpiExplain } from './kpi-explain';
import { kpis } from './kpis';
import { metricFunction } from './metric-function';

/** Every function that can be typed into a cell. */
export const CELL_FUNCTIONS: readonly CellFunction[] = [...METRICS.map(metricFunction), dealsByStage, kpis, kpiExplain];

export function cellFunctionNamed(name: string): CellFunction | undefined {
  return CELL_FUNCTIONS.find((cellFunction) => cellFunction.name === name);
}
