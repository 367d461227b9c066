import { ask } from '../metrics/ask';
import { type Metric, withoutMedian } from '../metrics/metric';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import { openCall } from './open-call';
import { type CellValue, cellOf, tableOfFigures } from './table-of-figures';

/** What the cell function of a KPI answers: one value, or a table when it is grouped. Throws a CallError. */
export function answerMetric(
  metric: Metric,
  args: readonly Argument[],
  environment: Environment,
): CellValue | CellValue[][] {
  const call = openCall(metric.name, [metric], args, environment);
  const figures = ask([withoutMedian(metric)], call);
  return call.by ? tableOfFigures(figures, call) : cellOf(figures.kpis[0]!.values[0]!);
}
