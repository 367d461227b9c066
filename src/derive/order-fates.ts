import type { IdColumn, NumberColumn, TextColumn } from '../model/column';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

/** What became of orders that do not count; `''` for those that do. */
export const ORDER_FATES = ['', 'cancelled', 'returned', 'draft'] as const;
const CANCELLED = 1;
const RETURNED = 2;
const DRAFT = 3;

/**
 * Orders that were cancelled, refunded or returned, by the words of their status, and drafts, quotes and tests. A row below 0 that is called
 * returned takes back what another one counts: it counts, unless that row of the same order is left out itself.
 */
export function orderFates(orders: LoadedTable, { classOf }: Book): TextColumn {
  const status = orders.column('status') as TextColumn | undefined;
  const codes = new Int32Array(orders.size);
  if (!status) return { kind: 'text', codes, values: ORDER_FATES };
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
  return { kind: 'text', codes, values: ORDER_FATES };
}
