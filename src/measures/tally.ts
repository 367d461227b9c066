import { quantile } from '../lib/quantile';
import type { Measure } from './measure';
import type { Slot } from './pass';

/** Sufficient statistics of one measure in one group. */
export interface Tally {
  /** Rows that count. For everything but a count: those with a number. */
  readonly n: number;
  /** Rows that would count but have no number. */
  readonly missing: number;
  readonly sum: number;
  /** The numbers themselves, for a median only. */
  readonly numbers: readonly number[];
  /** Distinct values, for a distinct count only. */
  readonly distinct: number;
  /** Money of more than one currency was added up: the sum means nothing. */
  readonly mixed: boolean;
  /** The currency of the money that was added up; `''` where nothing tells it. */
  readonly currency: string;
}

export const NOTHING: Tally = { n: 0, missing: 0, sum: 0, numbers: [], distinct: 0, mixed: false, currency: '' };

/** What a pass has added up of a measure in a group. */
export function tallyOf({ selection, lane }: Slot, aggregate: Measure['aggregate'], group: number): Tally {
  const rows = selection.counts[group] ?? 0;
  if (rows === 0) return NOTHING;
  if (!lane) return { ...NOTHING, n: rows };
  const missing = lane.missing[group]!;
  const numbers = lane.lists[group] ?? [];
  const { currencies } = lane;
  return {
    n: rows - missing,
    missing,
    sum: lane.sums[group]!,
    numbers: aggregate === 'median' ? numbers : [],
    distinct: aggregate === 'distinct' ? new Set(numbers).size : 0,
    mixed: currencies?.mixed[group] === 1,
    currency: currencies ? currencies.names[currencies.met[group]!]! : '',
  };
}

/**
 * The value of a measure: counts and sums over no rows are 0; a sum whose every number is missing, and a mean or
 * median of nothing, is `null`.
 */
export function aggregated(tallied: Tally, aggregate: Measure['aggregate']): number | null {
  switch (aggregate) {
    case 'count':
      return tallied.n;
    case 'sum':
      return tallied.n === 0 && tallied.missing > 0 ? null : tallied.sum;
    case 'mean':
      return tallied.n === 0 ? null : tallied.sum / tallied.n;
    case 'median':
      return quantile(tallied.numbers, 0.5);
    default:
      return tallied.distinct;
  }
}
