import type { IdColumn, NumberColumn, TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

/** What became of orders that do not count; `''` for those that do. */
export const ORDER_FATES = ['', 'cancelled', 'returned', 'draft', 'ahead'] as const;
const CANCELLED = 1;
const RETURNED = 2;
const DRAFT = 3;
const AHEAD = 4;

/**
 * Orders that were cancelled, refunded or returned, by the words of their status, and drafts, quotes and tests; of the
 * others those that are dated after the as-of day.
 */
export function orderFates(orders: LoadedTable, book: Book): TextColumn {
  const status = orders.column('status') as TextColumn | undefined;
  const codes = status ? fatesByStatus(orders, status, book) : new Int32Array(orders.size);
  dayValues(orders, 'date')?.forEach((day, row) => {
    if (day > book.today && codes[row] === 0) codes[row] = AHEAD;
  });
  return { kind: 'text', codes, values: ORDER_FATES };
}

/**
 * A row below 0 that is called returned takes back what another one counts: it counts, unless that row of the same order
 * is left out itself.
 */
function fatesByStatus(orders: LoadedTable, status: TextColumn, { classOf }: Book): Int32Array {
  const codes = new Int32Array(orders.size);
  const fates = status.values.map((text) => {
    const found = classOf('values', text);
    if (found === 'returned') return RETURNED;
    if (classOf('activities', text) === 'cancelled') return CANCELLED;
    return found === 'draft' ? DRAFT : 0;
  });
  const amounts = (orders.column('amount') as NumberColumn | undefined)?.values;
  const ids = (orders.column('id') as IdColumn | undefined)?.values;
  const orderAt = (row: number) => ids?.[row]?.trim().toLowerCase() ?? '';
  const takesBack = (row: number) => (amounts?.[row] ?? 0) < 0;
  const returned = new Set<string>();
  for (let row = 0; row < codes.length; row++) {
    codes[row] = fates[status.codes[row]!]!;
    if (codes[row] === RETURNED && !takesBack(row)) returned.add(orderAt(row));
  }
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] !== RETURNED || !takesBack(row)) continue;
    if (orderAt(row) === '' || !returned.has(orderAt(row))) codes[row] = 0;
  }
  return codes;
}
