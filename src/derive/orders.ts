import { normalise } from '../lib/normalise';
import type { DayColumn, NumberColumn } from '../model/column';
import type { Amounts } from './amounts';
import type { Book } from './book';
import { datedMoney } from './dated-money';
import type { Derivations, LoadedTable } from './derivation';
import { type Margin, marginOf } from './margin';
import { ORDER_ACCOUNT_DERIVATIONS } from './order-accounts';
import { plainTable } from './plain-table';
import { withoutNameless, withoutTotals } from './without-totals';

const AMOUNT_FROM = ['amount', 'currency', 'date', 'quantity', 'unitPrice', 'discount'] as const;
const MARGIN_FROM = ['amountCurrency', 'profit', 'cost', ...AMOUNT_FROM] as const;
const MARGIN_PHRASE = 'an Amount column and a Cost or Profit column';

export const ORDER_DERIVATIONS: Derivations = {
  ...ORDER_ACCOUNT_DERIVATIONS,
  /** In the reporting currency, by the rate of the order date; without an amount the quantity × the price less the discount. */
  amount: {
    from: AMOUNT_FROM,
    phrase: 'an Amount column',
    make: (table, book) => amounts(table, book)?.amount,
  },
  amountCurrency: {
    from: AMOUNT_FROM,
    phrase: 'a Currency column',
    make: (table, book) => amounts(table, book)?.currency,
  },
  /** Amount − cost, of orders that tell it. */
  margin: { from: MARGIN_FROM, phrase: MARGIN_PHRASE, make: (table, book) => margin(table, book)?.margin },
  /** The amounts of orders whose margin is known. */
  costedAmount: { from: MARGIN_FROM, phrase: MARGIN_PHRASE, make: (table, book) => margin(table, book)?.costedAmount },
};

/** The rows of orders without those that add up others. */
export function orderRows(orders: LoadedTable): LoadedTable {
  const named = withoutTotals(orders, ['id', 'date']);
  return withoutNameless(named, ['id', 'lineId', 'date', 'account', 'accountId', 'product']);
}

function amounts(table: LoadedTable, book: Book): Amounts | undefined {
  const written = numbers(plainTable(table), 'amount');
  const field = written ? 'amount' : 'unitPrice';
  const values = written ?? less(numbers(table, 'discount'), timesQuantity(table, numbers(table, 'unitPrice')));
  return values && money(table, field, values, book);
}

function margin(table: LoadedTable, book: Book): Margin | undefined {
  const amount = amounts(table, book);
  const profit = numbers(table, 'profit');
  const cost = costs(table);
  if (!amount || (!profit && !cost)) return undefined;
  return marginOf(amount, {
    profit: profit && money(table, 'profit', profit, book),
    cost: cost && money(table, 'cost', cost, book),
  });
}

/** What all units of an order cost. */
function costs(table: LoadedTable): NumberColumn | undefined {
  const cost = numbers(table, 'cost');
  const isOfUnit = /unit|each|cost price/.test(normalise(table.named('cost')?.label ?? ''));
  return isOfUnit && numbers(table, 'quantity') ? timesQuantity(table, cost) : cost;
}

function timesQuantity(table: LoadedTable, price: NumberColumn | undefined): NumberColumn | undefined {
  const quantity = numbers(table, 'quantity');
  if (!price || !quantity) return undefined;
  return { kind: 'number', values: price.values.map((value, row) => value * quantity.values[row]!) };
}

function less(discount: NumberColumn | undefined, amount: NumberColumn | undefined): NumberColumn | undefined {
  if (!discount || !amount) return amount;
  const shareOff = (row: number) => (Number.isNaN(discount.values[row]!) ? 0 : discount.values[row]!);
  return { kind: 'number', values: amount.values.map((value, row) => value * (1 - shareOff(row))) };
}

function money(table: LoadedTable, field: string, values: NumberColumn, book: Book): Amounts {
  return datedMoney(table, { field, values, days: table.column('date') as DayColumn | undefined }, book);
}

function numbers(table: LoadedTable, name: string): NumberColumn | undefined {
  return table.column(name) as NumberColumn | undefined;
}
