import { CallError } from '../model/call-error';
import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';

/** The refusal to add up amounts of several currencies. */
export function mixedCurrencies(name: string): CallError {
  return new CallError(
    `${name} would add up amounts in several currencies. Ask for one, such as "Currency", "EUR" behind the other arguments, or group by Currency`,
  );
}

/** Whether the rows are in more than one currency; a blank one counts as any. */
export function hasSeveralCurrencies(table: Pick<Table, 'column'>, rows: Iterable<number>): boolean {
  const currency = table.column('currency') as TextColumn | undefined;
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
