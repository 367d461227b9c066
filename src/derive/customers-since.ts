import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import { dayValues } from '../model/day-values';
import { keysIn } from './account-column';
import type { Book } from './book';

/**
 * Since when the customers tab has each account as a customer, by the key of its name and of its id: the first start,
 * else registered date; `Infinity` for accounts without one. `null` without such a tab.
 */
export function customersSince(book: Book): Map<string, Day> | null {
  const customers = book.table('customers');
  if (!customers) return null;
  customers.load(['account', 'id', 'start', 'registered']);
  const keys = ['account', 'id'].flatMap((field) => {
    const column = customers.column(field);
    return column ? [keysIn(column)] : [];
  });
  const starts = ['start', 'registered'].map((field) => dayValues(customers, field));
  const since = new Map<string, Day>();
  for (let row = 0; row < customers.size; row++) {
    const day = starts.map((days) => days?.[row] ?? NO_DAY).find((each) => each !== NO_DAY) ?? Infinity;
    for (const keyOf of keys) {
      const key = keyOf(row);
      if (key !== '') since.set(key, Math.min(since.get(key) ?? Infinity, day));
    }
  }
  return since;
}
