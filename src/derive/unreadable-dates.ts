import type { Issue } from '../model/issue';
import type { LoadedTable } from './derivation';

const UNREADABLE: readonly Issue['kind'][] = ['unreadableDate', 'undecidedDates', 'errorCell'];

/** Whether one of these columns of dates holds something in a row that is no date. */
export function unreadableDates(table: LoadedTable, fields: readonly string[]): (row: number) => boolean {
  const headers = fields.filter((field) => table.column(field)).map((field) => table.named(field)?.label ?? field);
  const numbers = new Set<number>();
  for (const { kind, column, rows } of table.issues) {
    if (column === undefined || !UNREADABLE.includes(kind) || !headers.includes(column)) continue;
    for (const row of rows) numbers.add(row);
  }
  return numbers.size === 0 ? () => false : (row) => numbers.has(table.rowNumbers[row]!);
}
