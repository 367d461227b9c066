import { type Column, type DayColumn, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { LOST, OPEN, WON } from '../model/status';
import type { DealHistory } from './deal-history';

interface Deals {
  column(field: string): Column | undefined;
}

/**
 * The open, won and lost deals among the rows. Closed deals without a close date are left out: kept, they would look
 * open for ever.
 */
export function readHistory(deals: Deals, rows: Int32Array): DealHistory[] {
  const status = deals.column('status') as TextColumn;
  const closed = deals.column('closedOn') as DayColumn;
  const created = deals.column('created') as DayColumn | undefined;
  const amounts = deals.column('amount') as NumberColumn;
  const product = deals.column('product') as TextColumn | undefined;
  const history: DealHistory[] = [];
  for (const row of rows) {
    const code = status.codes[row];
    const isClosed = code === WON || code === LOST;
    if (!isClosed && code !== OPEN) continue;
    if (isClosed && closed.values[row] === NO_DAY) continue;
    const amount = amounts.values[row]!;
    history.push({
      row,
      created: !created || created.values[row] === NO_DAY ? null : created.values[row]!,
      closed: isClosed ? closed.values[row]! : null,
      won: code === WON,
      amount: amount > 0 ? amount : null,
      value: !Number.isNaN(amount) ? amount : 0,
      product: product ? product.values[product.codes[row]!]! : '',
    });
  }
  return history;
}
