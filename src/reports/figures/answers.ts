import { ratio } from '../../lib/ratio';
import type { By } from '../../measures/grouping';
import type { Measure } from '../../measures/measure';
import { aggregated, NOTHING } from '../../measures/tally';
import { askAll, type Figures, type KpiFigures } from '../../metrics/ask';
import type { Part as KpiPart, Metric } from '../../metrics/metric';
import { partsOf, wayOf } from '../../metrics/ways';
import type { Period } from '../../model/period';
import { askingOf, type ReportInput } from '../report-input';

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
  readonly details: KpiFigures['details'][number];
  readonly problem: string | null;
}

export interface Part {
  readonly measure: Measure;
  readonly value: number | null;
  readonly n: number;
  /** Of other days than the period. */
  readonly when?: NonNullable<KpiPart['when']>;
}

export interface Answers {
  readonly groups: readonly string[];
  /** A group in which nothing was found has no rows: its counts and sums are 0. */
  of(metric: Metric, group?: string): Answer;
}

/** What is asked of KPIs: about a period (`null`: over all time), grouped or not. */
export interface Asked {
  readonly metrics: readonly Metric[];
  readonly period: Period | null;
  readonly by?: By | null;
}

/** The answers of KPIs for a period, as their cell functions give them. */
export function answersTo(
  metrics: readonly Metric[],
  input: ReportInput,
  period: Period | null,
  by: By | null = null,
): Answers {
  return answersToAll([{ metrics, period, by }], input)[0]!;
}

/**
 * The same of several questions, in one pass over the deals. What stands in the pipeline stands as of today: it is asked
 * for without the period.
 */
export function answersToAll(asked: readonly Asked[], input: ReportInput): Answers[] {
  const questions = asked.flatMap(({ metrics, period, by = null }, place) =>
    [
      { metrics: metrics.filter(isStanding), asking: askingOf(input, null, by), place },
      { metrics: metrics.filter((metric) => !isStanding(metric)), asking: askingOf(input, period, by), place },
    ].filter((part) => part.metrics.length > 0),
  );
  const figures = askAll(questions);
  return asked.map((_, place) => answersIn(figures.filter((_, i) => questions[i]!.place === place)));
}

function answersIn(found: readonly Figures[]): Answers {
  return {
    groups: [...new Set(found.flatMap((figures) => figures.groups))],
    of(metric, group = '') {
      const figures = found.find(({ kpis }) => kpis.some((kpi) => kpi.metric === metric));
      if (!figures) throw new Error(`${metric.name} was not asked`);
      return answerIn(figures, metric, group);
    },
  };
}

/** Whether a KPI says what will have happened when the period is over, rather than what has. */
export function isForecast({ over }: Metric): boolean {
  return over === 'forecast';
}

/** Whether a KPI says what has become of what was created in a period: a young one is not held against an old one. */
export function isOfCohort({ over }: Metric): boolean {
  return over === 'cohort';
}

/** Whether a KPI says what stands in the pipeline now, rather than what happened in a period. */
export function isStanding({ over }: Metric): boolean {
  return over === 'now';
}

function answerIn({ groups, kpis }: Figures, metric: Metric, group: string): Answer {
  const figures = kpis.find((kpi) => kpi.metric === metric)!;
  const place = groups.indexOf(group);
  // What is asked without groups may have details without a value.
  const at = groups.length === 0 ? 0 : place;
  const way = wayOf(metric);
  const parts = partsOf(way).map(({ measure, when }, i): Part => {
    const tallied = figures.tallies[i]?.[place] ?? NOTHING;
    return { measure, value: aggregated(tallied, measure.aggregate), n: tallied.n, ...(when ? { when } : {}) };
  });
  const empty =
    'numerator' in way ? ratio(parts[0]!.value, parts[1]!.value) : 'measure' in way ? parts[0]!.value : null;
  return {
    metric,
    period: figures.period,
    value: place < 0 ? empty : figures.values[place]!,
    median: figures.medians[place] ?? null,
    n: parts.length > 2 ? null : (parts[parts.length - 1]?.n ?? null),
    parts,
    details: figures.details[at] ?? [],
    problem: figures.problems[at] ?? null,
  };
}
