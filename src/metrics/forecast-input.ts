import { readHistory } from '../forecast';
import type { DealHistories } from '../forecast/deal-histories';
import { remembered } from '../lib/remembered';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { LOST, WON } from '../model/status';
import { USES_HISTORY } from './activities';
import type { KpiInput } from './metric';
import { hasSeveralCurrencies, mixedCurrencies } from './mixed-currencies';

/** The columns without which nothing is forecast. */
export const NEEDED_FOR_FORECAST = ['status', 'closedOn', 'amount'] as const;

/** The columns of deals that make a forecast better. */
const BETTER = ['created', 'product', 'expectedOn', 'expectedClose', 'forecastCategory'] as const;

/** All columns of deals that forecasting reads. */
export const FORECAST_FIELDS = [...NEEDED_FOR_FORECAST, ...BETTER] as const;

export const USES_FOR_FORECAST = { deals: BETTER, ...USES_HISTORY } as const;

/** The deals of a call, read once for all that is asked of them. */
const known = new WeakMap<Int32Array, DealHistories>();

/** The deals that a call forecasts from. Throws a CallError when their amounts are in several currencies. */
export function forecastInput(name: string, { book, scan }: Pick<KpiInput, 'book' | 'scan'>): DealHistories {
  const deals = book.deals!;
  const rows = scan('deals')!.rows([], null);
  const history = remembered(known, rows, () => readHistory(deals, rows, book));
  if (deals.column('amountCurrency') && hasSeveralCurrencies(deals, rowsWithAmount(history))) {
    throw mixedCurrencies(name, deals.unrated, false);
  }
  return history;
}

function rowsWithAmount({ rows, amount }: DealHistories): Int32Array {
  return rows.filter((_, i) => !Number.isNaN(amount[i]!));
}

/** Won and lost deals that nobody can place in time. */
export function closedWithoutDay({ book, scan }: Pick<KpiInput, 'book' | 'scan'>): number {
  const deals = book.deals!;
  const status = deals.column('status') as TextColumn;
  const closed = deals.column('closedOn') as DayColumn;
  let found = 0;
  for (const row of scan('deals')!.rows([], null)) {
    const isClosed = status.codes[row] === WON || status.codes[row] === LOST;
    if (isClosed && closed.values[row] === NO_DAY) found++;
  }
  return found;
}
