import type { Unrated } from '../derive/amounts';
import type { DealsTable } from '../derive/deals';
import type { Day } from '../lib/days';
import { ratio } from '../lib/ratio';
import { evaluate } from '../measures/evaluate';
import type { By } from '../measures/grouping';
import { field, type Measure, sum } from '../measures/measure';
import type { Scan } from '../measures/scan';
import { aggregated, NOTHING, type Tally } from '../measures/tally';
import { periodAround } from '../model/calendar';
import type { Period } from '../model/period';
import { type ComputedAnswer, type Metric, measuresOf } from './metric';
import { mixedCurrencies } from './mixed-currencies';

/** What is asked: of which deals, when, grouped by what. */
export interface Asking {
  readonly deals: DealsTable;
  readonly scan: Scan;
  readonly today: Day;
  /** `null`: none is given, and each KPI takes what its definition says. */
  readonly period: Period | null;
  /** The period of KPIs that make no sense over all time, when none is given; else the running quarter. */
  readonly usualPeriod?: Period | null;
  readonly by: By | null;
  readonly options: Readonly<Record<string, string>>;
}

/** The figures of one KPI, by group. */
export interface KpiFigures {
  readonly metric: Metric;
  readonly period: Period | null;
  readonly values: readonly (number | null)[];
  readonly medians: readonly (number | null)[];
  /** By measure of the KPI, then by group; empty for a computed KPI. */
  readonly tallies: readonly (readonly Tally[])[];
  /** Of a computed KPI: how it came about, and why there is no value. */
  readonly details: ComputedAnswer['details'];
  readonly problem: string | null;
}

export interface Figures {
  /** Labels of the groups, `['']` when nothing groups; a blank group is `''`. */
  readonly groups: readonly string[];
  readonly kpis: readonly KpiFigures[];
}

/** Works out KPIs together, in one evaluation of all their measures. Throws a CallError when currencies would be mixed. */
export function ask(metrics: readonly Metric[], asking: Asking): Figures {
  const parts = [...groupByPeriod(metrics, asking)].map(([period, group]) => evaluateGroup(group, period, asking));
  const computed = metrics
    .filter(({ value }) => 'compute' in value)
    .map((metric) => ({ metric, answer: compute(metric, asking) }));
  const groups = unionOf([...parts.map((part) => part.groups), ...computed.map(({ answer }) => answer.groups)]);
  const byMetric = new Map<Metric, KpiFigures>();
  for (const part of parts) {
    const place = groups.map((label) => part.groups.indexOf(label));
    for (const figures of part.kpis) byMetric.set(figures.metric, spread(figures, place));
  }
  for (const { metric, answer } of computed) {
    const place = groups.map((label) => answer.groups.indexOf(label));
    byMetric.set(metric, {
      metric,
      period: periodOf(metric, asking),
      values: place.map((i) => (i < 0 ? null : answer.values[i]!)),
      medians: groups.map(() => null),
      tallies: [],
      details: answer.details,
      problem: answer.problem ?? null,
    });
  }
  return { groups, kpis: metrics.map((metric) => byMetric.get(metric)!) };
}

/** The period that a KPI takes: the one given, else what its definition says. */
export function periodOf(metric: Metric, asking: Pick<Asking, 'period' | 'usualPeriod' | 'today'>): Period | null {
  if (asking.period || metric.withoutPeriod === 'everything') return asking.period;
  return asking.usualPeriod ?? periodAround(asking.today, 'quarter');
}

function groupByPeriod(metrics: readonly Metric[], asking: Asking): Map<Period | null, Metric[]> {
  const groups = new Map<Period | null, Metric[]>();
  for (const metric of metrics) {
    if ('compute' in metric.value) continue;
    const period = periodOf(metric, asking);
    groups.set(period, [...(groups.get(period) ?? []), metric]);
  }
  return groups;
}

function evaluateGroup(metrics: readonly Metric[], period: Period | null, { deals, scan, by }: Asking): Figures {
  const measures = metrics.flatMap(measuresOf);
  const { groups, tallies } = evaluate(measures, { deals: scan }, { period, by });
  let next = 0;
  const kpis = metrics.map((metric) => {
    const own = measuresOf(metric);
    const ofMetric = tallies.slice(next, next + own.length);
    next += own.length;
    refuseMixedMoney(metric.name, ofMetric, deals.unrated);
    return {
      metric,
      period,
      values: groups.map((_, group) => valueIn(metric, own, ofMetric, group)),
      medians: groups.map((_, group) => (metric.median ? measured(own, ofMetric, own.length - 1, group) : null)),
      tallies: ofMetric,
      details: [],
      problem: null,
    };
  });
  return { groups, kpis };
}

function valueIn(metric: Metric, own: readonly Measure[], tallies: readonly (readonly Tally[])[], group: number) {
  const first = measured(own, tallies, 0, group);
  return 'numerator' in metric.value ? ratio(first, measured(own, tallies, 1, group)) : first;
}

function measured(own: readonly Measure[], tallies: readonly (readonly Tally[])[], measure: number, group: number) {
  return aggregated(tallies[measure]![group]!, own[measure]!.aggregate);
}

/** Throws a CallError when money of several currencies was added up. */
export function refuseMixedMoney(
  name: string,
  tallies: readonly (readonly Tally[])[],
  unrated: Unrated | undefined,
): void {
  if (!tallies.some((groups) => groups.some(({ mixed }) => mixed))) return;
  throw mixedCurrencies(name, unrated);
}

function compute(metric: Metric, asking: Asking): ComputedAnswer {
  if (!('compute' in metric.value)) throw new Error(`${metric.name} is not computed`);
  const { deals, scan, today, by, options } = asking;
  const period = periodOf(metric, asking)!;
  if (metric.unit === 'money') {
    const amounts = sum('deals', field('amount'));
    const { tallies } = evaluate([amounts], { deals: scan }, { period: null, by: null });
    refuseMixedMoney(metric.name, tallies, deals.unrated);
  }
  return metric.value.compute({ deals, rows: scan.rows([], null), period, by, today, options });
}

function unionOf(lists: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  for (const list of lists) for (const label of list) seen.add(label);
  return [...seen];
}

/** The figures in another order of groups; `place` is -1 for a group in which the KPI found nothing. */
function spread(figures: KpiFigures, place: readonly number[]): KpiFigures {
  const { metric } = figures;
  const own = measuresOf(metric);
  const tallies = figures.tallies.map((groups) => place.map((i) => (i < 0 ? NOTHING : groups[i]!)));
  return {
    ...figures,
    tallies,
    values: place.map((i, group) => (i < 0 ? valueIn(metric, own, tallies, group) : figures.values[i]!)),
    medians: place.map((i) => (i < 0 ? null : figures.medians[i]!)),
  };
}
