import type { Unrated } from '../derive/amounts';
import { CallError } from '../model/call-error';
import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';

/** The refusal to add up amounts of several currencies; `canGroup` where it helps to group by them. */
export function mixedCurrencies(name: string, unrated: Unrated | undefined, canGroup = true): CallError {
  const refusal = `${name} would add up amounts in several currencies`;
  if (unrated?.unclear) return new CallError(`${refusal}: ${unrated.unclear}`);
  if (unrated) {
    const { target, currencies } = unrated;
    return new CallError(
      `${name} found no rate from ${currencies.join(' or ')} to ${target} on the Rates tab for the days it needs. Add it there, or ask for one currency, such as "Currency", "${target}"`,
    );
  }
  const rates = 'Add a Rates tab with Date, From, To and Rate';
  const one = 'ask for one currency, such as "Currency", "EUR" behind the other arguments';
  const remedies = canGroup ? `${rates}, ${one}, or group by Currency` : `${rates}, or ${one}`;
  return new CallError(`${refusal}. ${remedies}`);
}

/** Whether the rows are in more than one currency; a blank one counts as any. */
export function hasSeveralCurrencies(table: Pick<Table, 'column'>, rows: Iterable<number>): boolean {
  const currency = table.column('amountCurrency') as TextColumn | undefined;
  if (!currency) return false;
  // A currency that a cell names and one that the header names may be the same under two codes.
  const names = currency.values.map((name) => name.toUpperCase());
  let first = '';
  for (const row of rows) {
    const name = names[currency.codes[row]!]!;
    if (name === '' || name === first) continue;
    if (first !== '') return true;
    first = name;
  }
  return false;
}
