import type { DealsTable } from '../derive/deals';
import type { Day } from '../lib/days';
import type { By } from '../measures/grouping';
import type { Measure } from '../measures/measure';
import type { Cell } from '../model/cell';
import type { Period } from '../model/period';

export type Unit = 'share' | 'money' | 'moneyPerDay' | 'days' | 'hours' | 'count' | 'ratio';

/** Whether more is better, less, or neither. */
export type Direction = 'higher' | 'lower' | 'neither';

/** The documents that ask for a KPI; `+` goes beyond them. */
export type Source = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | '+';

/** A KPI: one definition from which the function, its help, report rows, the reference and the tests derive. */
export interface Metric {
  /** A noun: `winRate`. */
  readonly id: string;
  /** The cell function's name: `WINRATE`. */
  readonly name: string;
  readonly title: string;
  /** What it says to its reader, in one sentence. */
  readonly summary: string;
  /** How it is worked out, in one sentence. */
  readonly rule: string;
  /** What is left out, and what surprises readers. */
  readonly remarks: readonly string[];
  readonly unit: Unit;
  readonly better: Direction;
  readonly sources: readonly Source[];
  readonly value: MetricValue;
  /** The median of the same rows, which reports show beside an average. */
  readonly median?: Measure;
  /** What a call without a period takes: all rows, or the running quarter. */
  readonly withoutPeriod: 'everything' | 'running quarter';
  /** Options beyond those that every function takes, with their values. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

export type MetricValue =
  | { readonly measure: Measure }
  | { readonly numerator: Measure; readonly denominator: Measure }
  | Computed;

/** A KPI that no measure can say: a plain function over the deals. */
export interface Computed {
  /** The columns it reads. */
  readonly needs: readonly string[];
  readonly compute: (input: ComputeInput) => ComputedAnswer;
}

export interface ComputeInput {
  readonly deals: DealsTable;
  /** The rows that the criteria keep. */
  readonly rows: Int32Array;
  readonly period: Period;
  readonly by: By | null;
  readonly today: Day;
  readonly options: Readonly<Record<string, string>>;
}

export interface ComputedAnswer {
  readonly groups: readonly string[];
  readonly values: readonly (number | null)[];
  /** How it came about, a line each: a label and a number or text. */
  readonly details: readonly (readonly [label: string, value: number | string | null])[];
  /** Why there is no value, in one sentence. */
  readonly problem?: string;
}

/** A call with its answer. Each file of a function exports its `examples`: the tests run them, the bundle leaves them out. */
export interface Example {
  /** The rows of the range, the header row among them. */
  readonly deals: readonly (readonly Cell[])[];
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

/** The measures of a KPI, in a fixed order: the numerator before the denominator, the median last. */
export function measuresOf(metric: Metric): readonly Measure[] {
  const { value, median } = metric;
  const own = 'measure' in value ? [value.measure] : 'numerator' in value ? [value.numerator, value.denominator] : [];
  return median ? [...own, median] : own;
}
