import { type Column, type DayColumn, NO_DAY, type NumberColumn } from '../model/column';
import { STATUSES, WON } from '../model/status';
import { type Amounts, amountsOf } from './amounts';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

/** A money column of a tab. */
export interface Money {
  /** The field whose header and cells tell the currency where no column does. */
  readonly field: string;
  readonly values: NumberColumn;
  /** Whose rate counts, by row; today’s without one. */
  readonly days: DayColumn | undefined;
}

/** The amounts of a money column in the reporting currency, each by the rate of its row's day. */
export function datedMoney(table: LoadedTable, { field, values, days }: Money, book: Book): Amounts {
  const dayAt = (row: number) => (days && days.values[row] !== NO_DAY ? days.values[row]! : book.today);
  const columns: Readonly<Record<string, () => Column | undefined>> = {
    amount: () => values,
    currency: () => table.column('currency'),
    // Conversion takes the close day of won deals, which here is the day of any row.
    status: () => ({ kind: 'text', codes: new Int32Array(table.size).fill(WON), values: STATUSES }),
    closedOn: () => ({ kind: 'day', values: Int32Array.from({ length: table.size }, (_, row) => dayAt(row)) }),
  };
  const source = {
    size: table.size,
    column: (name: string) => columns[name]?.(),
    currencyOf: () => table.currencyOf(field),
    writtenCurrencies: () => table.writtenCurrencies(field),
  };
  return amountsOf(source, book, book.money)!;
}
