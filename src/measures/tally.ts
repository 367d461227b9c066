import { quantile } from '../lib/quantile';
import type { FoundCells, Lane } from './ledger';
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

const NONE: readonly number[] = [];

export const NOTHING: Tally = { n: 0, missing: 0, sum: 0, numbers: NONE, distinct: 0, mixed: false, currency: '' };

/** What a pass has added up of a measure in a group. */
export function tallyOf({ ledger, bit, lane, isWhole }: Slot, aggregate: Measure['aggregate'], group: number): Tally {
  const found = ledger.cellsOf(isWhole ? null : group, bit);
  const rows = countedIn(ledger.counts, found);
  if (rows === 0) return NOTHING;
  if (!lane) return { n: rows, missing: 0, sum: 0, numbers: NONE, distinct: 0, mixed: false, currency: '' };
  const missing = countedIn(lane.missing, found);
  const numbers = lane.keeps ? listedIn(lane, found) : NONE;
  const money = currencyOf(lane, found);
  return {
    n: rows - missing,
    missing,
    sum: sumOf(lane, found),
    numbers: aggregate === 'median' ? numbers : NONE,
    distinct: aggregate === 'distinct' ? new Set(numbers).size : 0,
    mixed: money.mixed,
    currency: money.currency,
  };
}

function countedIn(counts: Int32Array, { cells, size }: FoundCells): number {
  let total = 0;
  for (let i = 0; i < size; i++) total += counts[cells[i]!]!;
  return total;
}

function listedIn({ lists }: Lane, { cells, size }: FoundCells): number[] {
  return Array.from(cells.subarray(0, size)).flatMap((cell) => lists[cell]!);
}

/** The sum of some cells: first what is large, then what rounding has taken from it. */
function sumOf({ sums, rests }: Lane, { cells, size }: FoundCells): number {
  let sum = 0;
  let rest = 0;
  for (let i = 0; i < size; i++) {
    const cell = cells[i]!;
    const before = sum;
    sum = before + sums[cell]!;
    const added = sum - before;
    rest += before - (sum - added) + (sums[cell]! - added) + rests[cell]!;
  }
  // Beyond the largest number there is nothing to be told of rounding.
  return Number.isFinite(rest) ? sum + rest : sum;
}

function currencyOf({ currencies }: Lane, { cells, size }: FoundCells): Pick<Tally, 'mixed' | 'currency'> {
  if (!currencies) return NOTHING;
  const { met, mixed, names } = currencies;
  const named = Array.from(cells.subarray(0, size)).filter((cell) => met[cell] !== 0);
  const first = named.length > 0 ? met[named[0]!]! : 0;
  return { mixed: named.some((cell) => mixed[cell] === 1 || met[cell] !== first), currency: names[first]! };
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
