import type { Grain } from '../model/period';
import { groupOrder } from './group-order';
import type { KpiInput } from './metric';
import { factorLabels, factorsBy, type SalesProduct } from './sales-product';
import type { TableCell } from './table-kpi';

/** The factors, the sales that they make and what they leave out: a row a group. */
export function productTable(product: SalesProduct, input: KpiInput): TableCell[][] {
  const { by } = input;
  const { groups, factors } = factorsBy(product, input, input.period, by);
  const header = [...factorLabels(product), 'Sales', 'Won without an amount'];
  const rowOf = (group: number): TableCell[] => {
    const found = factors[group]!;
    return [...found.factors, found.sales, found.withoutAmount];
  };
  if (!by) return [header, rowOf(0)];
  const label = 'grain' in by ? titled(by.grain) : by.label;
  return [
    [label, ...header],
    ...groupOrder(groups, by, input.book).map((group) => [groups[group] || '(blank)', ...rowOf(group)]),
  ];
}

function titled(grain: Grain): string {
  return grain[0]!.toUpperCase() + grain.slice(1);
}
