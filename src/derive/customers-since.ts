import type { Day } from '../lib/days';
import { type FlagColumn, NO_DAY, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { keysIn } from './account-column';
import { accountKey, idKey } from './account-key';
import type { Book } from './book';

/** What the customers tab tells of an account; `Infinity` for a day that it does not. */
export interface KnownSince {
  /** The first start date: a customer since then. */
  readonly start: Day;
  /** The first registration, which makes nobody a customer: nobody has bought before it. */
  readonly registered: Day;
}

/** What the customers tab tells of an account by its name or id; `undefined` where it has no such account. */
export type CustomersSince = (nameOrId: string) => KnownSince | undefined;

/** The accounts of the customers tab, and whether it has a start date at all; `null` without such a tab. */
export function customersSince(book: Book): { readonly of: CustomersSince; readonly tellsStarts: boolean } | null {
  const customers = book.table('customers');
  if (!customers) return null;
  customers.load(['account', 'id', 'start', 'registered', 'isIgnored']);
  const keys = ['account', 'id'].flatMap((field) => {
    const column = customers.column(field);
    return column ? [keysIn(column, field)] : [];
  });
  const [starts, registered] = ['start', 'registered'].map((field) => dayValues(customers, field));
  const prospects = (customers.column('isIgnored') as FlagColumn).values;
  const startsAt = (row: number) => (prospects[row] === YES ? Infinity : dayAt(starts, row));
  const known = new Map<string, KnownSince>();
  for (let row = 0; row < customers.size; row++) {
    for (const keyOf of keys) {
      const key = keyOf(row);
      if (key === '') continue;
      const before = known.get(key);
      known.set(key, {
        start: Math.min(before?.start ?? Infinity, startsAt(row)),
        registered: Math.min(before?.registered ?? Infinity, dayAt(registered, row)),
      });
    }
  }
  return {
    of: (nameOrId) => known.get(idKey(nameOrId)) ?? known.get(accountKey(nameOrId)),
    tellsStarts: Boolean(starts?.some((day) => day !== NO_DAY)),
  };
}

function dayAt(days: Int32Array | undefined, row: number): Day {
  return days && days[row] !== NO_DAY ? days[row]! : Infinity;
}
