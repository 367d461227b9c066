import type { Day } from '../lib/days';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { WON } from '../model/status';
import { knownFrom } from './account-horizon';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { personOf } from './person';

export const CUSTOMER_KINDS = ['', 'new', 'existing'] as const;
const UNKNOWN = 0;
const NEW = 1;
const EXISTING = 2;

/**
 * Whether each deal is with a new or an existing customer: by the words of its type where the column has such words; else
 * a won deal is new on the day of its account's first one, unless the customers tab has the account as a customer from
 * before the deal. Without that tab deals of the first 12 months are unknown. `undefined` without type and account.
 */
export function customerKind(deals: LoadedTable, book: Book): TextColumn | undefined {
  return byType(deals, book) ?? byAccount(deals, book);
}

function byType(deals: LoadedTable, { classOf }: Book): TextColumn | undefined {
  const type = deals.column('type') as TextColumn | undefined;
  if (!type) return undefined;
  const kinds = type.values.map((text) => {
    const found = classOf('values', text);
    return found === 'newBusiness' ? NEW : found === 'existingBusiness' ? EXISTING : UNKNOWN;
  });
  if (kinds.every((kind) => kind === UNKNOWN)) return undefined;
  return { kind: 'text', codes: type.codes.map((code) => kinds[code]!), values: CUSTOMER_KINDS };
}

function byAccount(deals: LoadedTable, book: Book): TextColumn | undefined {
  const account = deals.column('account') as TextColumn | undefined;
  const status = deals.column('status') as TextColumn | undefined;
  const closed = deals.column('closedOn') as DayColumn | undefined;
  if (!account || !status || !closed) return undefined;
  const keys = account.values.map(personOf);
  const since = customersSince(book);
  const known = since ? -Infinity : knownFrom(closed.values);
  const first = new Map<string, Day>();
  const wonOn = (row: number) => (status.codes[row] === WON ? closed.values[row]! : NO_DAY);
  for (let row = 0; row < deals.size; row++) {
    const [key, day] = [keys[account.codes[row]!]!, wonOn(row)];
    if (day !== NO_DAY && day < (first.get(key) ?? Infinity)) first.set(key, day);
  }
  const created = dayValues(deals, 'created');
  const codes = new Int32Array(deals.size);
  for (let row = 0; row < deals.size; row++) {
    const [key, day] = [keys[account.codes[row]!]!, wonOn(row)];
    if (key === '' || day === NO_DAY || known === null || day < known) continue;
    const begun = created && created[row] !== NO_DAY ? created[row]! : day;
    const wasCustomer = (since?.get(key) ?? Infinity) < begun;
    codes[row] = wasCustomer || day > first.get(key)! ? EXISTING : NEW;
  }
  return { kind: 'text', codes, values: CUSTOMER_KINDS };
}

/** Since when the customers tab has each account as a customer, by its name and by its id; `null` when nothing tells it. */
function customersSince(book: Book): Map<string, Day> | null {
  const customers = book.table('customers');
  customers?.load(['account', 'id', 'start', 'registered']);
  const starts = (customers?.column('start') ?? customers?.column('registered')) as DayColumn | undefined;
  if (!customers || !starts) return null;
  const since = new Map<string, Day>();
  const note = (name: string, day: Day) => {
    const key = personOf(name);
    if (key !== '' && day < (since.get(key) ?? Infinity)) since.set(key, day);
  };
  const names = customers.column('account') as TextColumn | undefined;
  const ids = customers.column('id');
  for (let row = 0; row < customers.size; row++) {
    const day = starts.values[row]!;
    if (day === NO_DAY) continue;
    if (names) note(names.values[names.codes[row]!]!, day);
    if (ids?.kind === 'id') note(ids.values[row]!, day);
  }
  return since;
}
