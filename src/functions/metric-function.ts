import type { Metric } from '../metrics/metric';
import { answerMetric } from './answer-metric';
import { type CellFunction, TRAILING } from './cell-function';
import { tabParameters, usageOf, wantedTabs } from './tab-parameters';

/** The cell function of a KPI: one value, or a table when it is grouped. */
export function metricFunction(metric: Metric): CellFunction {
  const { name, title, summary, rule, remarks, sources } = metric;
  return {
    name,
    title,
    summary,
    rule,
    remarks,
    sources,
    get parameters() {
      return [...tabParameters(wantedTabs(metric)), ...TRAILING];
    },
    get usage() {
      return usageOf(name, wantedTabs(metric));
    },
    call: (args, environment) => answerMetric(metric, args, environment),
  };
}
