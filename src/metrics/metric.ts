import type { Book } from '../derive/book';
import type { Day } from '../lib/days';
import type { By } from '../measures/grouping';
import type { Measure } from '../measures/measure';
import type { Scan } from '../measures/scan';
import type { Tally } from '../measures/tally';
import type { Cell } from '../model/cell';
import type { Period } from '../model/period';
import type { TableName } from '../model/tab';

export type Unit = 'share' | 'money' | 'moneyPerDay' | 'days' | 'hours' | 'count' | 'ratio';

/** Whether more is better, less, or neither. */
export type Direction = 'higher' | 'lower' | 'neither';

/** The documents that ask for a KPI; `+` goes beyond them. */
export type Source = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | '+';

/** A cell function as people are told of it. */
export interface Described {
  /** As it is typed: `WINRATE`. */
  readonly name: string;
  readonly title: string;
  /** What it says to its reader, in one sentence. */
  readonly summary: string;
  /** How it is worked out, in one sentence. */
  readonly rule: string;
  /** What is left out, and what surprises readers. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
}

/** A KPI: one definition from which the function, its help, report rows, the reference and the tests derive. */
export interface Metric extends Described {
  /** A noun: `winRate`. */
  readonly id: string;
  readonly unit: Unit;
  readonly better: Direction;
  /** How it is worked out; of several ways the first for which all tabs are given. */
  readonly value: MetricValue | readonly MetricValue[];
  /** Columns of other tabs that make it better where they are given. */
  readonly uses?: Needs;
  /** Figures that explanations show beside it. */
  readonly beside?: readonly Beside[];
  /** The median of the same rows, which reports show beside an average. */
  readonly median?: Measure;
  /** What a call without a period takes: all rows, or the running quarter. */
  readonly withoutPeriod: 'everything' | 'running quarter';
  /** What that comes to, in words, where it looks back from the as-of day by itself. */
  readonly withoutPeriodWords?: string;
  /** What it is about: what happened in the period so far, unless it says otherwise. */
  readonly over?: Over;
  /** Whether the values of parts of a period add up to its own, where the way it is worked out does not tell. */
  readonly addsUp?: boolean;
  /** The KPI as which it grows while a period is running, where that is not itself. */
  readonly growsLike?: Metric;
  /** Options beyond those that every function takes, with their values; none: any text. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

export interface Beside {
  readonly label: string;
  readonly measure: Measure;
  /** Why the KPI is empty where this is all there is. */
  readonly whyEmpty?: string;
  /** Told where there is one alone. */
  readonly isRare?: boolean;
}

/**
 * `now`: what stands on the as-of day, and what stood on an earlier one is not in the tabs; `forecast`: what will have
 * happened when the period is over; `whole period`: what has happened so far, held against the whole of the period;
 * `cohort`: what has become of what was created in the period, which grows with its age; `past forecasts`: how forecasts
 * of such periods before came out, made as many days into them as the as-of day is into this one.
 */
export type Over = 'now' | 'forecast' | 'whole period' | 'cohort' | 'past forecasts';

export type MetricValue =
  | { readonly measure: Measure }
  | { readonly numerator: Measure; readonly denominator: Measure }
  | Combined
  | Computed;

/** A KPI made of the values of several measures. */
export interface Combined {
  readonly parts: Readonly<Record<string, Part>>;
  /** `null` where there is no value. Parts over nothing are as `aggregated` says. */
  readonly combine: (values: Readonly<Record<string, number | null>>) => number | null;
  /** Why there is no value, in one sentence; `null` where nothing is to be said. */
  readonly problem?: (values: Readonly<Record<string, number | null>>) => string | null;
}

export interface Part {
  readonly measure: Measure;
  /** Of which days; the period that is asked for when nothing is said. `look-back`: the 12 months before the as-of day. */
  readonly when?: 'period before' | 'year before' | 'look-back';
}

/** Columns by the tab or rollup that has them. */
export type Needs = Readonly<Partial<Record<TableName, readonly string[]>>>;

/** A KPI that no measure can say: a plain function over tables. */
export interface Computed {
  /** The columns without which it cannot be worked out. */
  readonly needs: Needs;
  /** Columns that make it better where they are there. */
  readonly uses?: Needs;
  /** Told of one group at a time, unless it says that it groups by itself. */
  readonly compute: (input: KpiInput) => ComputedAnswer;
  readonly groupsItself?: boolean;
  /** Refuses several currencies by itself, of the rows that it adds up. */
  readonly refusesCurrencies?: boolean;
}

/** What a computed KPI or table works with: the rows that the criteria (and the group) keep. */
export interface KpiInput {
  readonly book: Book;
  /** The rows of a tab or rollup that count; `undefined` when it was not given. */
  scan(table: TableName): Scan | undefined;
  /** The value of a measure over these rows, in the period of the call or another one (`null`: over all time). */
  value(measure: Measure, period?: Period | null): number | null;
  tally(measure: Measure, period?: Period | null): Tally;
  /** The period of the call, or the one that the KPI takes without one; `null`: all time. */
  readonly period: Period | null;
  readonly by: By | null;
  readonly today: Day;
  readonly options: Readonly<Record<string, string>>;
}

export interface ComputedAnswer {
  /** One for each group; a single one unless the KPI groups by itself. */
  readonly groups?: readonly string[];
  readonly values: readonly (number | null)[];
  /** How it came about, a line each: a label and a number or text. */
  readonly details: readonly (readonly [label: string, value: number | string | null])[];
  /** Of a KPI that groups by itself: how each group came about, where it is asked by group. */
  readonly groupDetails?: readonly ComputedAnswer['details'][];
  /** Why there is no value, in one sentence. */
  readonly problem?: string;
  /** Whether there is something to tell although there is no value; without it, whether rows were met. */
  readonly found?: boolean;
}

/** A call with its answer. Each file of a function exports its `examples`: the tests run them, the bundle leaves them out. */
export interface Example {
  /** The ranges in the order of the parameters; the header row is among the rows. */
  readonly deals?: readonly (readonly Cell[])[];
  readonly ranges?: readonly (readonly (readonly Cell[])[])[];
  /** The arguments behind the range. */
  readonly args?: readonly (string | number)[];
  readonly today?: string;
  readonly result: number | string | readonly (readonly (string | number)[])[];
}

/** Only fixes the type of a definition. */
export function defineMetric(metric: Metric): Metric {
  return metric;
}

/** The KPI without its median, where nobody looks at that: it costs more than all the rest. */
export function withoutMedian(metric: Metric): Metric {
  return { ...metric, median: undefined };
}
