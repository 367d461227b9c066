import { metricNamed, TABLES } from '../metrics';
import type { CellFunction } from './cell-function';
import { dealsByStage } from './deals-by-stage';
import { FORMULA_FUNCTIONS } from './formula-functions';
import { kpiBenchmark } from './kpi-benchmark';
import { kpiExplain } from './kpi-explain';
import { kpiTarget } from './kpi-target';
import { kpiTrend } from './kpi-trend';
import { kpis } from './kpis';
import { metricFunction } from './metric-function';
import { PAIRED_FUNCTIONS } from './paired-ranges';
import { tableFunction } from './table-function';

/** The functions that are more than one KPI. */
export const OWN_FUNCTIONS: readonly CellFunction[] = [
  dealsByStage,
  ...FORMULA_FUNCTIONS,
  ...PAIRED_FUNCTIONS,
  kpis,
  kpiTrend,
  kpiTarget,
  kpiBenchmark,
  kpiExplain,
];

/** The function with a name in upper case, or `undefined`. */
export function cellFunctionNamed(name: string): CellFunction | undefined {
  const own = OWN_FUNCTIONS.find((each) => each.name === name);
  if (own) return own;
  const metric = metricNamed(name);
  if (metric) return metricFunction(metric);
  const table = TABLES.find((each) => each.name === name);
  return table && tableFunction(table);
}
