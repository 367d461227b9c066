import type { Figures } from '../metrics/ask';
import { groupOrder } from '../metrics/group-order';
import type { Unit } from '../metrics/metric';
import type { OpenCall } from './open-call';

export type CellValue = string | number;

/** What a KPI's value is in a cell: empty where there is none, without the noise behind the cents. */
export function cellOf(value: number | null, unit: Unit): CellValue {
  if (value === null || !Number.isFinite(value)) return '';
  return unit === 'money' ? Math.round(value * 1e6) / 1e6 : value;
}

/** Groups and values under a header row: one row a group in its natural order, one column a KPI. */
export function tableOfFigures({ groups, kpis }: Figures, call: OpenCall): CellValue[][] {
  const titles = kpis.map(({ metric }) => metric.title);
  const rowOf = (group: number) => kpis.map(({ values, metric }) => cellOf(values[group]!, metric.unit));
  if (!call.by) return [titles, rowOf(0)];
  const order = groupOrder(groups, call.by, call.deals);
  return [[call.byLabel, ...titles], ...order.map((group) => [labelOf(groups[group]!), ...rowOf(group)])];
}

export function labelOf(group: string): string {
  return group === '' ? '(blank)' : group;
}
