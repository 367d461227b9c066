import type { Figures } from '../metrics/ask';
import { groupOrder } from '../metrics/group-order';
import type { OpenCall } from './open-call';

export type CellValue = string | number;

/** What a value is in a cell: empty where there is none. */
export function cellOf(value: number | null): CellValue {
  return value === null || !Number.isFinite(value) ? '' : value;
}

/** Groups and values under a header row: one row a group in its natural order, one column a KPI. */
export function tableOfFigures({ groups, kpis }: Figures, call: OpenCall): CellValue[][] {
  const titles = kpis.map(({ metric }) => metric.title);
  const rowOf = (group: number) => kpis.map(({ values }) => cellOf(values[group]!));
  if (!call.by) return [titles, rowOf(0)];
  const order = groupOrder(groups, call.by, call.book);
  return [[call.byLabel, ...titles], ...order.map((group) => [labelOf(groups[group]!), ...rowOf(group)])];
}

export function labelOf(group: string): string {
  return group === '' ? '(blank)' : group;
}
