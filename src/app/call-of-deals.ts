import { answerMetric } from '../functions/answer-metric';
import type { Argument } from '../functions/arguments';
import type { CellValue } from '../functions/table-of-figures';
import { OF_DEALS } from '../metrics/families/deals';
import { answer } from './answer';
import './words';

const NONE = { tabs: {}, rollups: {} };

/** Answers a cell with a KPI that deals alone tell, as most cells ask for: little is loaded for it. */
export function callOfDeals(name: string, args: ArrayLike<Argument>): CellValue | CellValue[][] {
  const metric = OF_DEALS.find((each) => each.name === name);
  if (!metric) throw new Error(`${name} is no KPI of deals alone`);
  return answer(name, NONE, (environment) => answerMetric(metric, Array.from(args), environment));
}
