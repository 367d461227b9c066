import type { Day } from '../lib/days';
import { NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, WON } from '../model/status';
import type { Table } from '../model/table';
import type { Amounts } from './amounts';
import type { Rates } from './rates';

/** Amounts in the target currency, each by the rate of the day on which its deal closed, or of today while it is open. */
export function convertAmounts(
  deals: Pick<Table, 'column'>,
  { amount, currency }: { amount: NumberColumn; currency: TextColumn },
  rates: Rates,
  target: string,
  today: Day,
): Amounts {
  const status = (deals.column('status') as TextColumn | undefined)?.codes;
  const closed = dayValues(deals, 'closedOn');
  const values = Float64Array.from(amount.values);
  const names = [...currency.values, target];
  const codes = Int32Array.from(currency.codes);
  const memory = new Map<string, number | null>();
  const unrated = new Set<string>();
  for (let row = 0; row < values.length; row++) {
    const code = codes[row]!;
    if (names[code] === '' || names[code] === target) continue;
    const isClosed = status?.[row] === WON || status?.[row] === LOST;
    const day = isClosed && closed && closed[row] !== NO_DAY ? closed[row]! : today;
    const key = `${code} ${day}`;
    let rate = memory.get(key);
    if (rate === undefined) {
      rate = rates.rate(names[code]!, target, day);
      memory.set(key, rate);
    }
    if (rate === null) {
      unrated.add(names[code]!);
      continue;
    }
    values[row]! *= rate;
    codes[row] = names.length - 1;
  }
  return {
    amount: { kind: 'number', values },
    currency: { kind: 'text', codes, values: names },
    ...(unrated.size > 0 ? { unrated: { target, currencies: [...unrated] } } : {}),
  };
}
