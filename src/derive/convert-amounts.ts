import type { Day } from '../lib/days';
import { NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, WON } from '../model/status';
import type { Table } from '../model/table';
import type { Amounts, Unrated } from './amounts';
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

const NAMES: Readonly<Record<string, string>> = { IRR: 'rial', IRT: 'toman' };

/** That no unit tells rial from toman in the rows of one currency, which is called `unclear`, beside those in others. */
export function unclearUnits(
  { amount, currency: { codes, values } }: { amount: NumberColumn; currency: TextColumn },
  unclear: string,
): Unrated {
  const counts = new Map<string, number>();
  codes.forEach((code, row) => {
    const name = values[code]!;
    if (name !== '' && !Number.isNaN(amount.values[row]!)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const inRows = (count: number) => `in ${count} ${count === 1 ? 'row' : 'rows'}`;
  const marked = [...counts].filter(([name]) => name !== unclear);
  const target = marked.find(([name]) => name in NAMES)?.[0] ?? 'IRT';
  const listed = marked.map(([name, count]) => `${NAMES[name] ?? name} ${inRows(count)}`).join(', ');
  const other = target === 'IRT' ? 'rial' : 'toman';
  return {
    target,
    currencies: [unclear],
    unclear: `${listed}, no unit ${inRows(counts.get(unclear) ?? 0)}, which may be ${other} (ten rial are a toman). Write the unit into the header, such as Amount (${target === 'IRT' ? 'تومان' : 'ریال'}), or beside every amount`,
  };
}
