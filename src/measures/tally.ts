import { quantile } from '../lib/quantile';
import type { TextColumn } from '../model/column';
import type { Measure } from './measure';

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
}

/** Where each row's number goes: a group's index per row, or -1 for none. */
export interface Target {
  readonly groups: number;
  /** `null`: everything is one group. */
  readonly codes: Int32Array | null;
}

/** Adds up the rows by group, in one pass. `numbers` is `null` for a count of rows; `currency` is given for money. */
export function tally(
  rows: Int32Array,
  target: Target,
  numbers: Float64Array | null,
  aggregate: Measure['aggregate'],
  currency: TextColumn | null,
): Tally[] {
  if (numbers === null) return countRows(rows, target);
  const { groups, codes } = target;
  const n = new Int32Array(groups);
  const missing = new Int32Array(groups);
  const sums = new Float64Array(groups);
  const keeps = aggregate === 'median' || aggregate === 'distinct';
  const lists: number[][] = Array.from({ length: groups }, () => []);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const group = codes === null ? 0 : codes[row]!;
    if (group < 0) continue;
    const number = numbers[row]!;
    if (Number.isNaN(number)) missing[group]!++;
    else {
      n[group]!++;
      sums[group]! += number;
      if (keeps) lists[group]!.push(number);
    }
  }
  const mixed = currency ? mixedCurrencies(rows, target, numbers, currency) : new Uint8Array(groups);
  return Array.from(n, (counted, group) => ({
    n: counted,
    missing: missing[group]!,
    sum: sums[group]!,
    numbers: aggregate === 'median' ? lists[group]! : [],
    distinct: aggregate === 'distinct' ? new Set(lists[group]!).size : 0,
    mixed: mixed[group] === 1,
  }));
}

function countRows(rows: Int32Array, { groups, codes }: Target): Tally[] {
  const n = new Int32Array(groups);
  if (codes === null) n[0] = rows.length;
  else {
    for (let i = 0; i < rows.length; i++) {
      const group = codes[rows[i]!]!;
      if (group >= 0) n[group]!++;
    }
  }
  return Array.from(n, (counted) => ({ ...NOTHING, n: counted }));
}

export const NOTHING: Tally = { n: 0, missing: 0, sum: 0, numbers: [], distinct: 0, mixed: false };

/** Tells of each group whether its numbers are money of more than one currency. */
function mixedCurrencies(rows: Int32Array, { groups, codes }: Target, numbers: Float64Array, currency: TextColumn) {
  const codeOf = new Map<string, number>();
  const same = currency.values.map((name, code) => {
    const key = name.toUpperCase();
    if (!codeOf.has(key)) codeOf.set(key, code);
    return codeOf.get(key)!;
  });
  const first = new Int32Array(groups);
  const mixed = new Uint8Array(groups);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const code = same[currency.codes[row]!]!;
    const group = codes === null ? 0 : codes[row]!;
    if (group < 0 || code === 0 || Number.isNaN(numbers[row]!)) continue;
    if (first[group] === 0) first[group] = code;
    else if (first[group] !== code) mixed[group] = 1;
  }
  return mixed;
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
