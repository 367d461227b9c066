import type { Unrated } from '../derive/amounts';
import { CallError } from '../model/call-error';
import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';

/** The refusal to add up amounts of several currencies. */
export function mixedCurrencies(name: string, unrated: Unrated | undefined): CallError {
  if (unrated) {
    const { target, currencies } = unrated;
    return new CallError(
      `${name} found no rate from ${currencies.join(' or ')} to ${target} on the Rates tab for the days it needs. Add it there, or ask for one currency, such as "Currency", "${target}"`,
    );
  }
  return new CallError(
    `${name} would add up amounts in several currencies. Add a Rates tab with Date, From, To and Rate, ask for one currency, such as "Currency", "EUR" behind the other arguments, or group by Currency`,
  );
}

/** Whether the rows are in more than one currency; a blank one counts as any. */
export function hasSeveralCurrencies(table: Pick<Table, 'column'>, rows: Iterable<number>): boolean {
  const currency = table.column('amountCurrency') as TextColumn | undefined;
  if (!currency) return false;
  let first = 0;
  for (const row of rows) {
    const code = currency.codes[row]!;
    if (code === 0 || code === first) continue;
    if (first !== 0) return true;
    first = code;
  }
  return false;
}
