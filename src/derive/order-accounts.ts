import type { Column, DayColumn, FlagColumn, IdColumn, NumberColumn, TextColumn } from '../model/column';
import { NO, NO_DAY, YES } from '../model/column';
import { accountColumn } from './account-column';
import type { Book } from './book';
import type { Derivations, LoadedTable } from './derivation';
import { orderFates } from './order-fates';
import { kindsOfSales, type Sales, standingsOfSales } from './sale-kinds';

const ACCOUNT = ['accountId', 'account'];
const ACCOUNT_PHRASE = 'a Customer or Customer ID column';
const SALE = ['isIgnored', 'amount'];

/** Columns of orders that tell whose they are, and which lines make one. */
export const ORDER_ACCOUNT_DERIVATIONS: Derivations = {
  /** The customer of each order, however it is spelled. */
  customer: { from: ACCOUNT, phrase: ACCOUNT_PHRASE, make: (orders) => accountColumn(orders, ACCOUNT) },
  /** What the lines of one order have in common; a row without an order id is an order of its own. */
  orderKey: { from: ['id'], phrase: 'an Order ID column', make: orderKey },
  /** What keeps an order from counting, by the words of its status or its date: see `ORDER_FATES`. */
  leftOutAs: { from: ['status', 'id', 'amount', 'date'], phrase: 'a Status column', make: orderFates },
  isIgnored: { from: ['leftOutAs'], phrase: 'a Status column', make: isIgnored },
  /** Whether something was bought: orders that were cancelled or lie ahead, and returns (negative amounts), are no sales. */
  isSale: { from: SALE, phrase: 'an Amount column', make: isSale },
  /** Whether an order is its customer’s first. */
  standing: {
    from: ['customer', 'date', ...SALE, ...ACCOUNT],
    phrase: `${ACCOUNT_PHRASE} and an Order date column`,
    make: standing,
  },
};

function orderKey(orders: LoadedTable): IdColumn {
  const id = orders.column('id') as IdColumn | undefined;
  const keyAt = (row: number) => (id ? id.values[row]!.trim().toLowerCase() : '');
  return { kind: 'id', values: Array.from({ length: orders.size }, (_, row) => keyAt(row) || `row ${row}`) };
}

function isIgnored(orders: LoadedTable): FlagColumn {
  const { codes } = orders.column('leftOutAs') as TextColumn;
  return { kind: 'flag', values: Uint8Array.from(codes, (code) => (code === 0 ? NO : YES)) };
}

function isSale(orders: LoadedTable): FlagColumn {
  const amounts = (orders.column('amount') as NumberColumn | undefined)?.values;
  const ignored = (orders.column('isIgnored') as FlagColumn).values;
  return { kind: 'flag', values: ignored.map((flag, row) => (flag === YES || (amounts?.[row] ?? 0) < 0 ? NO : YES)) };
}

function standing(orders: LoadedTable, book: Book): TextColumn | undefined {
  const account = orders.column('customer') as TextColumn | undefined;
  const date = orders.column('date') as DayColumn | undefined;
  if (!account || !date) return undefined;
  const sold = (orders.column('isSale') as FlagColumn).values;
  const soldOn = date.values.map((day, row) => (sold[row] === YES ? day : NO_DAY));
  const names = ACCOUNT.map((field) => orders.column(field)).filter((each): each is Column => each !== undefined);
  // Who is a customer from before the tab begins has bought before; later starts are those of orders on it.
  const sales: Sales = { account, names, soldOn, begunOn: null, days: date.values };
  return standingsOfSales(sales, kindsOfSales(sales, book));
}
