import { daysToClose } from './days-to-close';
import { ACCOUNT_METRICS, ACCOUNT_TABLES } from './families/accounts';
import { ACTIVITY_METRICS, ACTIVITY_TABLES } from './families/activities';
import { OUTCOME_METRICS, PIPELINE_METRICS } from './families/deals';
import { FORECAST_METRICS, FORECAST_RECORD_METRICS, FORECAST_TABLES } from './families/forecast';
import { FORMULA_METRICS, FORMULA_TABLES } from './families/formula';
import { LEAD_METRICS, LEAD_TABLES } from './families/leads';
import { TARGET_METRICS, TARGET_TABLES } from './families/targets';
import type { Metric } from './metric';
import type { TableKpi } from './table-kpi';

/** The KPIs of selling, in the order in which reports and lists show them. */
export const SALES_METRICS: readonly Metric[] = [
  ...PIPELINE_METRICS,
  ...FORECAST_METRICS,
  ...OUTCOME_METRICS,
  daysToClose,
  ...LEAD_METRICS,
  ...ACTIVITY_METRICS,
  ...TARGET_METRICS,
  ...FORMULA_METRICS,
];

/** Every KPI. */
export const METRICS: readonly Metric[] = [...SALES_METRICS, ...ACCOUNT_METRICS, ...FORECAST_RECORD_METRICS];

/** Every table that spills. */
export const TABLES: readonly TableKpi[] = [
  ...FORECAST_TABLES,
  ...LEAD_TABLES,
  ...ACTIVITY_TABLES,
  ...TARGET_TABLES,
  ...FORMULA_TABLES,
  ...ACCOUNT_TABLES,
];

/** The KPI with a function name in any case, or `undefined`. */
export function metricNamed(name: string): Metric | undefined {
  const wanted = name.trim().toUpperCase();
  return METRICS.find((metric) => metric.name === wanted);
}
