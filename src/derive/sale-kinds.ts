import type { Day } from '../lib/days';
import { type Column, NO_DAY, type TextColumn } from '../model/column';
import { textOfValue } from '../model/text-of-value';
import { knownFrom } from './account-horizon';
import type { Book } from './book';
import { type CustomersSince, customersSince, type KnownSince } from './customers-since';

export const CUSTOMER_KINDS = ['', 'new', 'existing'] as const;
export const UNKNOWN = 0;
export const NEW = 1;
export const EXISTING = 2;

/** Rows that may be sales to accounts. */
export interface Sales {
  /** Of each row, as `accountColumn` makes it. */
  readonly account: TextColumn;
  /** The columns that name the account, by name or id. */
  readonly names: readonly Column[];
  /** The day of each sale; `NO_DAY` on rows that are none. */
  readonly soldOn: Int32Array;
  /** The day before which a customer is an existing one; `null`: the first of all `days`. */
  readonly begunOn: ((row: number) => Day) | null;
  /** All days of the tab: from the first of them on it can tell who is new. */
  readonly days: Int32Array;
}

/**
 * Whether each sale is to a new or an existing customer: new on the day of the account's first one, unless the customers
 * tab has the account as a customer from before. Sales of the first 12 months are unknown without a tab that has starts,
 * but for accounts that registered when the tab of sales had already begun.
 */
export function kindsOfSales(sales: Sales, book: Book): TextColumn {
  const { account, soldOn, begunOn, days } = sales;
  const since = customersSince(book);
  const known = since && knownAccounts(sales, since.of);
  const tellsFrom = since?.tellsStarts ? -Infinity : knownFrom(days);
  const begin = firstDay(days);
  const first = firstSales(sales);
  const codes = new Int32Array(soldOn.length);
  for (let row = 0; row < codes.length; row++) {
    const [code, day] = [account.codes[row]!, soldOn[row]!];
    if (code === 0 || day === NO_DAY || tellsFrom === null) continue;
    const isLate = known !== null && known.registered[code]! >= begin && known.registered[code]! < Infinity;
    if (day < tellsFrom && !isLate) continue;
    const wasCustomer = known !== null && known.start[code]! < (begunOn ? begunOn(row) : begin);
    codes[row] = wasCustomer || day > first[code]! ? EXISTING : NEW;
  }
  return { kind: 'text', codes, values: CUSTOMER_KINDS };
}

/** What a sale is to its account; `maybe` where the tab does not reach back far enough to tell. */
export const SALE_STANDINGS = ['', 'first', 'repeat', 'maybe first', 'maybe repeat'] as const;

/** Whether each sale is its account's first: several on the first day are all `first`. `kinds`: of customers, by row. */
export function standingsOfSales(sales: Sales, kinds: TextColumn): TextColumn {
  const { account, soldOn } = sales;
  const first = firstSales(sales);
  const codes = new Int32Array(soldOn.length);
  for (let row = 0; row < codes.length; row++) {
    const code = account.codes[row]!;
    if (code === 0 || soldOn[row] === NO_DAY) continue;
    const isFirst = soldOn[row] === first[code];
    const kind = kinds.codes[row];
    if (kind === UNKNOWN) codes[row] = SALE_STANDINGS.indexOf(isFirst ? 'maybe first' : 'maybe repeat');
    else codes[row] = SALE_STANDINGS.indexOf(kind === NEW && isFirst ? 'first' : 'repeat');
  }
  return { kind: 'text', codes, values: SALE_STANDINGS };
}

/** The day of the first sale by account code. */
function firstSales({ account, soldOn }: Sales): Float64Array {
  const first = new Float64Array(account.values.length).fill(Infinity);
  for (let row = 0; row < soldOn.length; row++) {
    const code = account.codes[row]!;
    if (soldOn[row] !== NO_DAY && soldOn[row]! < first[code]!) first[code] = soldOn[row]!;
  }
  return first;
}

function firstDay(days: Int32Array): Day {
  let first = Infinity;
  for (const day of days) if (day !== NO_DAY && day < first) first = day;
  return first;
}

/** The days that the customers tab tells of each account, by its code; `Infinity` for those that it does not. */
function knownAccounts({ account, names }: Sales, of: CustomersSince) {
  const start = new Float64Array(account.values.length).fill(Infinity);
  const registered = new Float64Array(account.values.length).fill(Infinity);
  for (const name of names) {
    const memory = new Map<string, KnownSince | undefined>();
    for (let row = 0; row < account.codes.length; row++) {
      const [code, text] = [account.codes[row]!, textOfValue(name, row)];
      if (!memory.has(text)) memory.set(text, of(text));
      const found = memory.get(text);
      if (!found) continue;
      start[code] = Math.min(start[code]!, found.start);
      registered[code] = Math.min(registered[code]!, found.registered);
    }
  }
  return { start, registered };
}
