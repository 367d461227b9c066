import { ask } from '../metrics/ask';
import { type Metric, withoutMedian } from '../metrics/metric';
import { type CellFunction, DEALS, TRAILING } from './cell-function';
import { openCall } from './open-call';
import { cellOf, tableOfFigures } from './table-of-figures';

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
    parameters: [DEALS, ...TRAILING],
    usage: `=${name}(Deals!A:K, "this year")`,
    call(args, environment) {
      const call = openCall(name, [metric], args, environment);
      const figures = ask([withoutMedian(metric)], call);
      return call.by ? tableOfFigures(figures, call) : cellOf(figures.kpis[0]!.values[0]!);
    },
  };
}
