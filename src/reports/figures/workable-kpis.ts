import { evaluate } from '../../measures/evaluate';
import { type Condition, field, oneOf, sum } from '../../measures/measure';
import { IS_CLOSED, IS_LOST, IS_OPEN } from '../../metrics/deals';
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
  const hasLostAmounts = hasAmounts(IS_LOST, input);
  const hasOpenAmounts = hasAmounts(IS_OPEN, input);
  const kpis: Metric[] = [];
  const leftOut: string[] = [];
  for (const metric of metrics) {
    const problem = whatIsMissing(metric, deals, !isStanding(metric));
    if (problem) leftOut.push(inShort(problem, metric));
    else if (isMixed && fieldsNeeded(metric, false).includes('amount')) {
      leftOut.push(speech.t('leftOut.currencies', { kpi: metric.title }));
    } else if (!hasLostAmounts && addsUp(metric, IS_CLOSED)) {
      leftOut.push(speech.t('leftOut.lostAmounts', { kpi: metric.title }));
    } else if (!hasOpenAmounts && addsUp(metric, IS_OPEN)) {
      leftOut.push(speech.t('leftOut.openAmounts', { kpi: metric.title }));
    } else kpis.push(metric);
  }
  return { kpis, leftOut };
}

/** What is missing, as a reader of the sheet is told: without the list of headers. */
function inShort(problem: string, { name, title }: Metric): string {
  return problem.split('. ')[0]!.replace(name, title);
}

/**
 * Whether one of a KPI's sums is over the amounts of such deals. Where lost deals carry none, a share of the closed
 * value always says that all was won.
 */
function addsUp(metric: Metric, which: Condition): boolean {
  return measuresOf(metric).some(({ of, where }) => {
    const isAmount = of && ('field' in of ? of.field === 'amount' : 'product' in of && of.product.includes('amount'));
    return isAmount && where.length === 1 && where[0] === which;
  });
}

/** Whether any of such deals has an amount other than 0, as far as there are such deals. */
function hasAmounts(which: Condition, { deals, scan }: ReportInput): boolean {
  if (!deals.column('amount') || !deals.column('status')) return true;
  const amounts = sum('deals', field('amount'), { where: [which] });
  const { n, missing, sum: total } = evaluate([amounts], { deals: scan }, { period: null, by: null }).tallies[0]![0]!;
  return n + missing === 0 || total !== 0;
}

function hasMixedCurrencies({ deals, scan }: ReportInput): boolean {
  if (!deals.column('amount') || !deals.column('currency') || !deals.column('status')) return false;
  const amounts = sum('deals', field('amount'), { where: [oneOf('status', 'open', 'won', 'lost')] });
  return evaluate([amounts], { deals: scan }, { period: null, by: null }).tallies[0]![0]!.mixed;
}
