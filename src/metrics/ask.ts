import type { Book } from '../derive/book';
import type { Day } from '../lib/days';
import { placesIn } from '../lib/places-in';
import type { By } from '../measures/grouping';
import type { Scan } from '../measures/scan';
import type { Tally } from '../measures/tally';
import { periodAround } from '../model/calendar';
import type { Period } from '../model/period';
import type { TableName } from '../model/tab';
import { askEach } from './ask-each';
import { askTogether, type FoundFigures } from './ask-together';
import type { ComputedAnswer, Metric, MetricValue, Part } from './metric';
import { wayOf } from './ways';

/** What is asked: of which tabs, when, grouped by what. */
export interface Asking {
  readonly book: Book;
  /** The rows of a tab or rollup that the criteria keep; `undefined` where it was not given, or cannot be narrowed so. */
  scan(table: TableName): Scan | undefined;
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
  /** How it was worked out. */
  readonly way: MetricValue;
  readonly period: Period | null;
  readonly values: readonly (number | null)[];
  readonly medians: readonly (number | null)[];
  /** By measure of the KPI, then by group; empty for a computed KPI. */
  readonly tallies: readonly (readonly Tally[])[];
  /** Of a computed KPI, by group: how it came about. */
  readonly details: readonly ComputedAnswer['details'][];
  /** By group: why there is no value. */
  readonly problems: readonly (string | null)[];
}

export interface Figures {
  /** Labels of the groups, `['']` when nothing groups; a blank group is `''`. */
  readonly groups: readonly string[];
  readonly kpis: readonly KpiFigures[];
}

/** KPIs, and what is asked of them. */
export interface Question {
  readonly metrics: readonly Metric[];
  readonly asking: Asking;
}

/** Works out KPIs together: those made of measures in one evaluation. Throws a CallError when currencies would be mixed. */
export function ask(metrics: readonly Metric[], asking: Asking): Figures {
  return askAll([{ metrics, asking }])[0]!;
}

/** Answers several questions about the same tables in the same pass: of other periods, or grouped otherwise. */
export function askAll(questions: readonly Question[]): Figures[] {
  const fused = questions.map(({ metrics, asking }) => ({
    metrics: metrics.filter((metric) => isFused(metric, asking)),
    asking,
  }));
  const together = askTogether(fused);
  return questions.map(({ metrics, asking }, i) => {
    const others = metrics.filter((metric) => !fused[i]!.metrics.includes(metric));
    return figuresOf(metrics, asking, [together[i]!, ...others.map((metric) => askEach(metric, asking))]);
  });
}

function figuresOf(metrics: readonly Metric[], { by }: Asking, parts: readonly FoundFigures[]): Figures {
  const groups = unionOf(
    parts.map((part) => part.groups),
    by,
  );
  const byMetric = new Map<Metric, KpiFigures>();
  for (const part of parts) {
    for (const figures of part.kpis(placesIn(part.groups, groups))) byMetric.set(figures.metric, figures);
  }
  return { groups, kpis: metrics.map((metric) => byMetric.get(metric)!) };
}

/** Whether one evaluation of measures answers for all groups. What looks at other days than a part of the calendar is asked part by part. */
function isFused(metric: Metric, { book, by }: Asking): boolean {
  const way = wayOf(metric, book.given);
  if ('compute' in way) return false;
  return !(by && 'grain' in by && 'parts' in way && Object.values(way.parts).some(isShifted));
}

/** Whether a part of a KPI is about other days in each part of the calendar; the look-back is the same for all. */
function isShifted({ when }: Part): boolean {
  return when === 'period before' || when === 'year before';
}

/** The period that a KPI takes: the one given, else what its definition says. */
export function periodOf(
  metric: Pick<Metric, 'withoutPeriod'>,
  asking: Pick<Asking, 'period' | 'usualPeriod' | 'today'>,
): Period | null {
  if (asking.period || metric.withoutPeriod === 'everything') return asking.period;
  return asking.usualPeriod ?? periodAround(asking.today, 'quarter');
}

/** The labels of all; those of the calendar by time. */
function unionOf(lists: readonly (readonly string[])[], by: By | null): string[] {
  const all = [...new Set(lists.flat())];
  return by && 'grain' in by ? all.sort() : all;
}
