import { periodOf } from '../metrics/ask';
import type { TableKpi } from '../metrics/table-kpi';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import { headOf } from './explain-head';
import { openCall } from './open-call';
import { askedOf } from './table-function';
import type { CellValue } from './table-of-figures';

/** How a table came about: its rule, the days and the rows read. */
export function explainTable(table: TableKpi, args: readonly Argument[], environment: Environment): CellValue[][] {
  const call = openCall(table.name, [askedOf(table)], args, environment);
  return [
    [table.title, `=${table.name}`],
    ...headOf(table, periodOf(table, call), call),
    ...table.remarks.map((remark) => ['Note', remark]),
  ];
}
