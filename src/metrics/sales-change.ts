import { splitByLogs } from '../lib/split-by-logs';
import type { Factors } from './sales-product';
import type { TableCell } from './table-kpi';

/** The factors at one time, and what that time is called. */
export interface FactorsAt {
  readonly when: string;
  readonly factors: Factors;
}

/**
 * The change of sales split over its factors, a row a factor: factor, step, from, to, effect on sales, sales. The effects
 * add up to the change in the last row. Where a factor is nothing, a row says why there is no split.
 */
export function changeRows(labels: readonly string[], before: FactorsAt, now: FactorsAt): TableCell[][] {
  const step = `since ${before.when}`;
  const [from, to] = [before.factors, now.factors];
  const parts = splitByLogs(from.factors.map(orNothing), to.factors.map(orNothing));
  const change = from.sales === null || to.sales === null ? null : to.sales - from.sales;
  return [
    ...labels.map((label, i) => [label, step, from.factors[i]!, to.factors[i]!, parts?.[i] ?? null, null]),
    ['Sales', step, from.sales, to.sales, change, to.sales],
    ...(parts ? [] : [['Why there is no split', whyNot(labels, before, now), null, null, null, null]]),
  ];
}

function orNothing(factor: number | null): number {
  return factor ?? 0;
}

function whyNot(labels: readonly string[], before: FactorsAt, now: FactorsAt): string {
  const { when, factors } = before.factors.factors.every((factor) => orNothing(factor) > 0) ? now : before;
  const place = factors.factors.findIndex((factor) => !(orNothing(factor) > 0));
  const found = factors.factors[place] === null ? 'not known' : String(factors.factors[place]);
  return `${labels[place]} is ${found} in ${when}, and a change from or to nothing has no shares`;
}
