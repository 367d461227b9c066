import { metricNamed } from '../metrics';
import type { CellFunction } from './cell-function';
import { dealsByStage } from './deals-by-stage';
import { kpiExplain } from './kpi-explain';
import { kpis } from './kpis';
import { metricFunction } from './metric-function';

/** The functions that are more than one KPI. */
export const TABLE_FUNCTIONS: readonly CellFunction[] = [dealsByStage, kpis, kpiExplain];

/** The function with a name in upper case, or `undefined`. */
export function cellFunctionNamed(name: string): CellFunction | undefined {
  const metric = metricNamed(name);
  return metric ? metricFunction(metric) : TABLE_FUNCTIONS.find((each) => each.name === name);
}
