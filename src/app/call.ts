import { answerMetric } from '../functions/answer-metric';
import type { Argument } from '../functions/arguments';
import type { CellValue } from '../functions/table-of-figures';
import { OUTCOME_METRICS, PIPELINE_METRICS } from '../metrics/families/deals';
import { answer } from './answer';
import { callAny } from './call-any';
import './words';

const OF_DEALS = [...PIPELINE_METRICS, ...OUTCOME_METRICS];
const NONE = { tabs: {}, rollups: {} };

/**
 * Answers a cell: what the generated stubs forward to. KPIs that deals alone tell, which most cells ask for, are at hand;
 * what knows all functions and tabs is loaded for the others. Throws an Error whose message is a sentence for the cell.
 */
export function call(name: string, args: ArrayLike<Argument>): CellValue | CellValue[][] {
  const metric = OF_DEALS.find((each) => each.name === name);
  if (!metric) return callAny(name, args);
  return answer(name, NONE, (environment) => answerMetric(metric, Array.from(args), environment));
}
