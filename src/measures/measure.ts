import type { TableName } from '../model/tab';

/**
 * A measure is data: which rows of a tab, by which date, and what of them is aggregated. The value, the explanation,
 * the rows behind a number and the query in SQL all come from it.
 */
export interface Measure {
  readonly tab: TableName;
  readonly aggregate: 'count' | 'sum' | 'mean' | 'median' | 'distinct';
  /** What is aggregated; a count needs none. */
  readonly of?: Operand;
  /** All must hold. */
  readonly where: readonly Condition[];
  /** The day that decides in which period a row falls. Without it, a period does not narrow the measure. */
  readonly date?: string;
  /** Leave out of every group what does not vary by group: the same figure stands in each. */
  readonly ungrouped?: boolean;
}

export type Operand =
  | { readonly field: string }
  | { readonly product: readonly [string, string] }
  /** Whole days from one date to another; a stretch that ends before it begins has no length. */
  | { readonly days: readonly [from: string, to: string] };

export interface Condition {
  readonly field: string;
  readonly is: 'one of' | 'none of' | 'at least' | 'at most' | 'filled';
  readonly values?: readonly string[];
  /** A number or a day, or a bound of the period. */
  readonly limit?: number | 'period start' | 'period end';
}

interface Details {
  where?: readonly Condition[];
  date?: string;
  ungrouped?: boolean;
}

export function count(tab: TableName, details: Details = {}): Measure {
  return { tab, aggregate: 'count', where: [], ...details };
}

export function sum(tab: TableName, of: Operand, details: Details = {}): Measure {
  return { tab, aggregate: 'sum', of, where: [], ...details };
}

export function mean(tab: TableName, of: Operand, details: Details = {}): Measure {
  return { tab, aggregate: 'mean', of, where: [], ...details };
}

export const field = (name: string): Operand => ({ field: name });
export const product = (a: string, b: string): Operand => ({ product: [a, b] });
export const days = (from: string, to: string): Operand => ({ days: [from, to] });

export const oneOf = (name: string, ...values: string[]): Condition => ({ field: name, is: 'one of', values });

/** The median beside a mean of the same rows. */
export function medianOf(measure: Measure): Measure {
  return { ...measure, aggregate: 'median' };
}

/** The fields that a measure reads; those that only a period or a group needs are its `date`. */
export function fieldsOf(measure: Measure): string[] {
  const { of } = measure;
  const operands = !of ? [] : 'field' in of ? [of.field] : 'product' in of ? of.product : of.days;
  return [...operands, ...measure.where.map((condition) => condition.field)];
}
