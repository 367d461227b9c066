import { isoOf } from '../lib/days';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import type { OpenCall } from './open-call';
import type { CellValue } from './table-of-figures';

/** What stands over every explanation: the rule, the days, and how many rows there were to look at. */
export function headOf({ rule }: { rule: string }, period: Period | null, call: OpenCall): [string, CellValue][] {
  return [
    ['Rule', rule],
    ['Period', period ? `${period.label} (${isoOf(period.start)} to ${isoOf(period.end)})` : 'Everything'],
    ['As of', isoOf(call.today)],
    ...rowsRead(call),
  ];
}

/** How many rows each of the tabs has. */
function rowsRead({ book }: OpenCall): [string, CellValue][] {
  const { given } = book;
  if (given.length === 1) return [['Rows read', rowsOf(book.table(given[0]!)!)]];
  return given.map((tab) => [`Rows read: ${tab}`, rowsOf(book.table(tab)!)]);
}

/** Rows of the tab, of which some may have become several. */
function rowsOf({ kind, rowNumbers, size }: Table): number {
  return kind === 'activities' ? new Set(rowNumbers).size : size;
}
