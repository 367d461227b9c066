import { ratio } from '../../lib/ratio';
import type { By } from '../../measures/grouping';
import type { Measure } from '../../measures/measure';
import { aggregated, NOTHING } from '../../measures/tally';
import { ask, type Figures, type KpiFigures } from '../../metrics/ask';
import { type Metric, measuresOf } from '../../metrics/metric';
import type { Period } from '../../model/period';
import type { ReportInput } from '../report-input';

/** What a KPI says about one group, with the parts it is made of. */
export interface Answer {
  readonly metric: Metric;
  readonly period: Period | null;
  readonly value: number | null;
  readonly median: number | null;
  /** Rows behind the value; `null` where no measure counts them. */
  readonly n: number | null;
  /** The numerator before the denominator. */
  readonly parts: readonly Part[];
  readonly details: KpiFigures['details'];
  readonly problem: string | null;
}

export interface Part {
  readonly measure: Measure;
  readonly value: number | null;
  readonly n: number;
}

export interface Answers {
  readonly groups: readonly string[];
  /** A group in which nothing was found has no rows: its counts and sums are 0. */
  of(metric: Metric, group?: string): Answer;
}

/**
 * The answers of KPIs for a period (`null`: over all time), as their cell functions give them. What stands in the
 * pipeline stands as of today: it is asked for without the period.
 */
export function answersTo(
  metrics: readonly Metric[],
  input: ReportInput,
  period: Period | null,
  by: By | null = null,
): Answers {
  const { deals, scan, today } = input;
  const asked = [
    { metrics: metrics.filter(isStanding), period: null },
    { metrics: metrics.filter((metric) => !isStanding(metric)), period },
  ].filter((part) => part.metrics.length > 0);
  const found = asked.map((part) => ask(part.metrics, { deals, scan, today, period: part.period, by, options: {} }));
  const groups = [...new Set(found.flatMap((figures) => figures.groups))];
  return {
    groups,
    of(metric, group = '') {
      const figures = found.find(({ kpis }) => kpis.some((kpi) => kpi.metric === metric));
      if (!figures) throw new Error(`${metric.name} was not asked`);
      return answerIn(figures, metric, group);
    },
  };
}

/** Whether a KPI says what stands in the pipeline now, rather than what happened in a period. */
export function isStanding(metric: Metric): boolean {
  const own = measuresOf(metric);
  return own.length > 0 && own.every(({ date }) => date === 'expectedOn');
}

function answerIn({ groups, kpis }: Figures, metric: Metric, group: string): Answer {
  const figures = kpis.find((kpi) => kpi.metric === metric)!;
  const place = groups.indexOf(group);
  const isRatio = 'numerator' in metric.value;
  const own = measuresOf(metric).slice(0, isRatio ? 2 : 1);
  const parts = own.map((measure, i): Part => {
    const tallied = figures.tallies[i]?.[place] ?? NOTHING;
    return { measure, value: aggregated(tallied, measure.aggregate), n: tallied.n };
  });
  const empty = isRatio ? ratio(parts[0]!.value, parts[1]!.value) : (parts[0]?.value ?? null);
  return {
    metric,
    period: figures.period,
    value: place < 0 ? empty : figures.values[place]!,
    median: figures.medians[place] ?? null,
    n: parts[parts.length - 1]?.n ?? null,
    parts,
    details: figures.details,
    problem: figures.problem,
  };
}
