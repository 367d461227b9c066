import { civilOf } from '../lib/days';
import { type DayColumn, type FlagColumn, NO, NO_DAY, type NumberColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

/** Months, as `monthOf` numbers them; `null` where nothing tells the days of any spend. */
type Months = ReadonlySet<number> | null;

/** The months for which spend is entered, whatever it was for: that of an invoice, on a day alone, is of its month too. */
export function costedMonths(days: DayColumn | undefined, spend: NumberColumn | undefined): Months {
  if (!days || !spend) return null;
  const months = new Set<number>();
  let last = NO_DAY;
  days.values.forEach((day, row) => {
    if (day === last || day === NO_DAY || Number.isNaN(spend.values[row]!)) return;
    months.add(monthOf(day));
    last = day;
  });
  return months;
}

/** Whether each row is of such a month (or, asked for `NO`, of none); one without a day counts as such. */
export function inCostedMonth(size: number, days: Int32Array | undefined, months: Months, wanted = YES): FlagColumn {
  const values = Uint8Array.from({ length: size }, (_, row) => {
    const day = days?.[row] ?? NO_DAY;
    const isIn = day === NO_DAY || !months || months.has(monthOf(day));
    return isIn === (wanted === YES) ? YES : NO;
  });
  return { kind: 'flag', values };
}

/** The same of leads, by the day on which they were created. */
export function leadsInCostedMonth(leads: LoadedTable, book: Book, wanted = YES): FlagColumn {
  const spending = book.table('spending');
  const column = <T>(name: string) => spending?.column(name) as T | undefined;
  const months = costedMonths(column<DayColumn>('day'), column<NumberColumn>('spend'));
  return inCostedMonth(leads.size, dayValues(leads, 'created'), months, wanted);
}

function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}
