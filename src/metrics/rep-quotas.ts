import { personOf } from '../derive/person';
import type { DayColumn, NumberColumn, TextColumn } from '../model/column';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import { IS_WON } from './deals';
import type { KpiInput } from './metric';
import { mixedCurrencies } from './mixed-currencies';
import { quotaTableOf } from './quotas';

/** What one rep is to win in a period, and has won on the days of it that have a quota. */
export interface RepQuota {
  /** As the quotas spell it. */
  readonly rep: string;
  readonly quota: number;
  readonly won: number;
}

/** Every rep with a quota in the period, in the order of names. Throws a CallError when currencies would be mixed. */
export function repQuotas(name: string, input: KpiInput, period: Period): RepQuota[] {
  const reps = new Map<string, { rep: string; quota: number; won: number; days: Set<number> }>();
  const quotas = input.scan(quotaTableOf(input));
  const deals = input.scan('deals');
  if (!quotas || !deals) return [];
  const names = quotas.table.column('rep') as TextColumn;
  const amounts = (quotas.table.column('quota') as NumberColumn).values;
  const dayOf = (quotas.table.column('day') as DayColumn).values;
  const days = quotas.rowsIn(quotas.rows([], period), 'day', period);
  for (const row of days) {
    const rep = names.values[names.codes[row]!]!.trim();
    const known = reps.get(personOf(rep));
    if (known) {
      known.quota += amounts[row]!;
      known.days.add(dayOf[row]!);
    } else if (rep !== '') reps.set(personOf(rep), { rep, quota: amounts[row]!, won: 0, days: new Set([dayOf[row]!]) });
  }
  const owners = deals.table.column('owner') as TextColumn;
  const keys = owners.values.map(personOf);
  const values = deals.numbers({ field: 'amount' });
  const closed = (deals.table.column('closedOn') as DayColumn).values;
  const won = deals.rowsIn(deals.rows([IS_WON], period), 'closedOn', period);
  refuseSeveralCurrencies(name, input, [
    [quotas.table, days],
    [deals.table, won],
  ]);
  for (const row of won) {
    const own = reps.get(keys[owners.codes[row]!]!);
    if (own?.days.has(closed[row]!) && !Number.isNaN(values[row]!)) own.won += values[row]!;
  }
  return [...reps.values()].filter(({ quota }) => quota > 0).sort((a, b) => (a.rep < b.rep ? -1 : 1));
}

/** What was won in one currency says nothing of a quota in another. */
function refuseSeveralCurrencies(
  name: string,
  { book }: KpiInput,
  money: readonly (readonly [table: Pick<Table, 'column'>, rows: Int32Array])[],
): void {
  const found = new Set<string>();
  for (const [table, rows] of money) {
    const currency = table.column('amountCurrency') as TextColumn | undefined;
    if (currency) for (const row of rows) found.add(currency.values[currency.codes[row]!]!);
  }
  found.delete('');
  if (found.size > 1) throw mixedCurrencies(name, book.deals?.unrated);
}
