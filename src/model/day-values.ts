import type { DayColumn } from './column';
import type { Table } from './table';

/** The days of a column of dates, a value a row; `undefined` where there is no table, or none of that name on it. */
export function dayValues(table: Pick<Table, 'column'> | undefined, field: string): Int32Array | undefined {
  return (table?.column(field) as DayColumn | undefined)?.values;
}
