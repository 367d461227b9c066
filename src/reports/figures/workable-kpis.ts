import { evaluate } from '../../measures/evaluate';
import { field, oneOf, sum } from '../../measures/measure';
import { IS_CLOSED, IS_LOST } from '../../metrics/deals';
import { type Metric, measuresOf } from '../../metrics/metric';
import { fieldsNeeded, whatIsMissing } from '../../metrics/needs';
import type { ReportInput } from '../report-input';
import { isStanding } from './answers';

/** Which KPIs can be worked out from the deals, and what the others lack. */
export interface Workable {
  readonly kpis: readonly Metric[];
  /** One sentence a KPI, without a full stop. */
  readonly leftOut: readonly string[];
}

/** Money in several currencies is no sum: KPIs of amounts are left out then. */
export function workableKpis(metrics: readonly Metric[], input: ReportInput): Workable {
  const { deals, speech } = input;
  deals.load([...metrics.flatMap((metric) => fieldsNeeded(metric, true)), 'currency']);
  const isMixed = hasMixedCurrencies(input);
  const isLossUnknown = hasNoLostAmounts(input);
  const kpis: Metric[] = [];
  const leftOut: string[] = [];
  for (const metric of metrics) {
    const problem = whatIsMissing(metric, deals, !isStanding(metric));
    if (problem) leftOut.push(inShort(problem, metric));
    else if (isMixed && fieldsNeeded(metric, false).includes('amount')) {
      leftOut.push(speech.t('leftOut.currencies', { kpi: metric.title }));
    } else if (isLossUnknown && comparesWithLost(metric)) {
      leftOut.push(speech.t('leftOut.lostAmounts', { kpi: metric.title }));
    } else kpis.push(metric);
  }
  return { kpis, leftOut };
}

/** What is missing, as a reader of the sheet is told: without the list of headers. */
function inShort(problem: string, { name, title }: Metric): string {
  return problem.split('. ')[0]!.replace(name, title);
}

/** Whether a KPI sets amounts against those of lost deals: where these carry none, it always says that all was won. */
function comparesWithLost(metric: Metric): boolean {
  return measuresOf(metric).some(
    ({ of, where }) => of && 'field' in of && of.field === 'amount' && where.length === 1 && where[0] === IS_CLOSED,
  );
}

function hasNoLostAmounts({ deals, scan }: ReportInput): boolean {
  if (!deals.column('amount') || !deals.column('status')) return false;
  const lost = sum('deals', field('amount'), { where: [IS_LOST] });
  const { n, missing, sum: total } = evaluate([lost], { deals: scan }, { period: null, by: null }).tallies[0]![0]!;
  return n + missing > 0 && total === 0;
}

function hasMixedCurrencies({ deals, scan }: ReportInput): boolean {
  if (!deals.column('amount') || !deals.column('currency') || !deals.column('status')) return false;
  const amounts = sum('deals', field('amount'), { where: [oneOf('status', 'open', 'won', 'lost')] });
  return evaluate([amounts], { deals: scan }, { period: null, by: null }).tallies[0]![0]!.mixed;
}
