import { evaluate } from '../../measures/evaluate';
import { type Condition, field, oneOf, sum } from '../../measures/measure';
import { IS_CLOSED, IS_LOST, IS_OPEN } from '../../metrics/deals';
import type { Metric } from '../../metrics/metric';
import { whatItLacks } from '../../metrics/needs';
import { columnsNeeded, columnsRead, measuresOf, tablesOf, tabsOf, wayOf } from '../../metrics/ways';
import type { ReportInput } from '../report-input';
import { isStanding } from './answers';

/** Which KPIs can be worked out from the deals, and what the others lack. */
export interface Workable {
  readonly kpis: readonly Metric[];
  /** One sentence a reason, without a full stop: `Without a Created date column: Sales cycle`. */
  readonly leftOut: readonly string[];
  /** Whether a column is what one of them lacks. */
  readonly lacksColumn: boolean;
}

/** Money in several currencies is no sum: KPIs of amounts are left out then. */
export function workableKpis(metrics: readonly Metric[], input: ReportInput): Workable {
  const { deals, book, speech } = input;
  const known = metrics.filter(isOfDeals);
  deals.load([...known.flatMap((metric) => columnsRead(metric, wayOf(metric), true).deals ?? []), 'currency']);
  const facts: Facts = {
    isMixed: hasMixedCurrencies(input),
    hasLostAmounts: hasAmounts(IS_LOST, input),
    hasOpenAmounts: hasAmounts(IS_OPEN, input),
  };
  const kpis: Metric[] = [];
  const leftOut = new Map<string, string[]>();
  for (const metric of known) {
    const reason = reasonAgainst(metric, facts, input);
    if (reason === null) kpis.push(metric);
    else leftOut.set(reason, [...(leftOut.get(reason) ?? []), metric.title]);
  }
  return {
    kpis,
    lacksColumn: known.some((metric) => whatItLacks(metric, book, !isStanding(metric)) !== null),
    leftOut: [...leftOut].map(([reason, titles]) =>
      speech.t('leftOut.line', { reason, kpis: titles.join(speech.t('list.comma')) }),
    ),
  };
}

/** Whether the deals alone are enough for a KPI. */
function isOfDeals(metric: Metric): boolean {
  return tabsOf(tablesOf(wayOf(metric))).join() === 'deals';
}

interface Facts {
  readonly isMixed: boolean;
  readonly hasLostAmounts: boolean;
  readonly hasOpenAmounts: boolean;
}

/** What keeps a KPI from being worked out; `null` when nothing does. */
function reasonAgainst(metric: Metric, facts: Facts, { book, speech }: ReportInput): string | null {
  const { t } = speech;
  const problem = whatItLacks(metric, book, !isStanding(metric));
  if (problem) return inShort(problem, metric, (what) => t('leftOut.without', { what }));
  if (facts.isMixed && columnsNeeded(wayOf(metric), false).deals?.includes('amount')) return t('leftOut.currencies');
  if (!facts.hasLostAmounts && addsUp(metric, IS_CLOSED)) return t('leftOut.lostAmounts');
  if (!facts.hasOpenAmounts && addsUp(metric, IS_OPEN)) return t('leftOut.openAmounts');
  return null;
}

/** What is missing, as a reader of the sheet is told: without the list of headers. */
function inShort(problem: string, { name }: Metric, without: (what: string) => string): string {
  const short = problem.split('. ')[0]!;
  const needs = `${name} needs `;
  return short.startsWith(needs) ? without(short.slice(needs.length)) : short.replace(`${name} `, '');
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

/** Whether the amounts are money of more than one currency. */
export function hasMixedCurrencies({ deals, scan }: ReportInput): boolean {
  if (!deals.column('amount') || !deals.column('amountCurrency') || !deals.column('status')) return false;
  const amounts = sum('deals', field('amount'), { where: [oneOf('status', 'open', 'won', 'lost')] });
  return evaluate([amounts], { deals: scan }, { period: null, by: null }).tallies[0]![0]!.mixed;
}
