import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { WON } from '../model/status';
import { accountColumn } from './account-column';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { CUSTOMER_KINDS, EXISTING, kindsOfSales, NEW, type Sales, standingsOfSales, UNKNOWN } from './sale-kinds';

/**
 * Whether each deal is with a new or an existing customer: by the words of its type where the column has such words; else
 * by the account's first won deal. `undefined` without type and account.
 */
export function customerKind(deals: LoadedTable, book: Book): TextColumn | undefined {
  const byWords = byType(deals, book);
  if (byWords) return byWords;
  const sales = wonDeals(deals);
  return sales && kindsOfSales(sales, book);
}

/** Whether each won deal is its account's first: see `SALE_STANDINGS`. */
export function dealStanding(deals: LoadedTable): TextColumn | undefined {
  const sales = wonDeals(deals);
  const kinds = deals.column('customerKind') as TextColumn | undefined;
  return sales && kinds && standingsOfSales(sales, kinds);
}

export function dealAccount(deals: LoadedTable): TextColumn | undefined {
  return accountColumn(deals, ['account']);
}

function byType(deals: LoadedTable, { classOf }: Book): TextColumn | undefined {
  const type = deals.column('type') as TextColumn | undefined;
  if (!type) return undefined;
  const kinds = type.values.map((text) => {
    const found = classOf('values', text);
    return found === 'newBusiness' || found === 'prospect' ? NEW : found === 'existingBusiness' ? EXISTING : UNKNOWN;
  });
  if (kinds.every((kind) => kind === UNKNOWN)) return undefined;
  return { kind: 'text', codes: type.codes.map((code) => kinds[code]!), values: CUSTOMER_KINDS };
}

function wonDeals(deals: LoadedTable): Sales | undefined {
  const account = deals.column('customer') as TextColumn | undefined;
  const name = deals.column('account');
  const status = deals.column('status') as TextColumn | undefined;
  const closed = deals.column('closedOn') as DayColumn | undefined;
  if (!account || !name || !status || !closed) return undefined;
  const created = dayValues(deals, 'created');
  const soldOn = closed.values.map((day, row) => (status.codes[row] === WON ? day : NO_DAY));
  return {
    account,
    names: [name],
    soldOn,
    begunOn: (row) => (created && created[row] !== NO_DAY ? created[row]! : soldOn[row]!),
    days: closed.values,
  };
}
