import type { Metric } from '../metrics/metric';
import { answerMetric } from './answer-metric';
import type { CellFunction } from './cell-function';
import { definedFunction } from './defined-function';

/** The cell function of a KPI: one value, or a table when it is grouped. */
export function metricFunction(metric: Metric): CellFunction {
  return definedFunction(metric, metric, (args, environment) => answerMetric(metric, args, environment));
}
