import type { Book } from '../../derive/book';
import { customerStays } from '../../derive/customer-stays';
import type { Day } from '../../lib/days';
import { makeScan } from '../../measures/scan';
import { type AccountTable, SALES, SOLD_ON } from '../../metrics/accounts';
import { NO_DAY } from '../../model/column';
import { dayValues } from '../../model/day-values';

/** The first day on which somebody bought, or became a customer; `null` where there is none. */
export function firstDay(table: AccountTable, book: Book): Day | null {
  const rows = book.table(table)!;
  const scan = makeScan(rows);
  let first = Infinity;
  if (table === 'customers') {
    for (const { start } of customerStays(rows, scan.rows([], null)).contracts) {
      if (Number.isFinite(start) && start < first) first = start;
    }
  } else {
    const days = dayValues(rows, SOLD_ON[table])!;
    // Some KPIs need no customer’s name.
    const sold = SALES[table].filter(({ field }) => rows.column(field) !== undefined);
    for (const row of scan.rows(sold, null)) if (days[row] !== NO_DAY && days[row]! < first) first = days[row]!;
  }
  return Number.isFinite(first) ? first : null;
}
