import { ratio } from '../lib/ratio';
import { evaluate, type Scans } from '../measures/evaluate';
import { type By, groupField } from '../measures/grouping';
import { field, type Measure, sum } from '../measures/measure';
import type { Scan } from '../measures/scan';
import { aggregated } from '../measures/tally';
import { CallError } from '../model/call-error';
import type { Period } from '../model/period';
import type { TableName } from '../model/tab';
import { refuseMixedMoney } from './ask-together';
import { IS_WON } from './deals';
import type { KpiInput } from './metric';

/**
 * Sales as a product: something counted, the share of it that leads to the next thing counted, and so on to won deals,
 * and what a won deal is worth.
 */
export interface SalesProduct {
  /** The function that asks, for its sentences. */
  readonly caller: string;
  /** What is counted on the way: visitors, meetings. The first factor is the first count, each later count makes a rate. */
  readonly steps: readonly { readonly label: string; readonly measure: Measure }[];
  /** What a won deal’s worth is called. */
  readonly size: string;
}

/** The factors and what they make together. */
export interface Factors {
  /** What was counted on the way, the won deals with an amount last. */
  readonly counts: readonly (number | null)[];
  /** In the order of `factorLabels`; `null` where there is nothing to divide by. */
  readonly factors: readonly (number | null)[];
  readonly sales: number | null;
  /** Won deals without an amount: they are in no factor. */
  readonly withoutAmount: number;
}

const WON_AMOUNT = sum('deals', field('amount'), { where: [IS_WON], date: 'closedOn' });

export function factorLabels({ steps, size }: SalesProduct): string[] {
  return [...steps.map(({ label }) => label), 'Hit rate', size];
}

/** The factors of each group. Won deals without an amount are left out, so that the factors multiply to the sales. */
export function factorsBy(
  product: SalesProduct,
  input: Pick<KpiInput, 'scan' | 'book'>,
  period: Period | null,
  by: By | null,
): { readonly groups: readonly string[]; readonly factors: readonly Factors[] } {
  const measures = [...product.steps.map(({ measure }) => measure), WON_AMOUNT];
  const scans: Scans = Object.fromEntries(measures.map(({ tab }) => [tab, input.scan(tab)]));
  refuseUngrouped(product.caller, scans, by);
  const { groups, tallies, value } = evaluate(measures, scans, { period, by });
  const won = tallies[tallies.length - 1]!;
  refuseMixedMoney(product.caller, [won], input.book.deals?.unrated);
  const factors = groups.map((_, group) => {
    const { n, missing } = won[group]!;
    const sales = aggregated(won[group]!, 'sum');
    const counts = product.steps.map((_step, i) => whole(value(i, group)));
    return factorsOf([...counts, sales === null ? null : n], sales, missing);
  });
  return { groups, factors };
}

/** Throws a CallError when one of the tables has no such column: its factor would be that of everybody. */
function refuseUngrouped(caller: string, scans: Scans, by: By | null): void {
  if (!by || 'grain' in by) return;
  for (const [name, scan] of Object.entries(scans) as [TableName, Scan][]) {
    if (scan.table.column(groupField(by, name))) continue;
    throw new CallError(
      `${caller} cannot tell ${by.label} in all of its tabs: the rows of the ${scan.table.kind} have no such column. Found there: ${scan.table.headers.join(', ')}`,
    );
  }
}

/** A count without the dust that visits spread over days leave behind. */
function whole(count: number | null): number | null {
  return count === null ? null : Math.round(count * DUST) / DUST;
}

const DUST = 1e6;

/** The factors of several groups taken as one. */
export function pooled(all: readonly Factors[]): Factors {
  const places = all[0]!.counts.map((_, i) => i);
  const total = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return factorsOf(
    places.map((i) => total(all.map(({ counts }) => counts[i]!))),
    total(all.map(({ sales }) => sales)),
    total(all.map(({ withoutAmount }) => withoutAmount)),
  );
}

/** Where nothing was counted and nothing won. */
export function noFactors({ steps }: SalesProduct): Factors {
  return factorsOf([...steps.map(() => 0), 0], 0, 0);
}

function factorsOf(counts: readonly (number | null)[], sales: number | null, withoutAmount: number): Factors {
  const rates = counts.slice(1).map((count, i) => ratio(count, counts[i]!));
  return { counts, factors: [counts[0]!, ...rates, ratio(sales, counts[counts.length - 1]!)], sales, withoutAmount };
}
