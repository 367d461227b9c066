import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';
import type { Operand } from './measure';
import { UNPLACED } from './places';

/** The currencies of money that is added up. */
export interface Currencies {
  /** Of each row of the table. */
  readonly codes: Int32Array;
  /** By code: the same one for names that differ in case alone, 0 where nothing tells the currency. */
  readonly same: Int32Array;
  readonly names: readonly string[];
  /** By group: the currency met first, 0 where none was. */
  met: Int32Array;
  /** By group: 1 where another one was met. */
  mixed: Uint8Array;
}

/** What is counted rather than paid: adding it up over currencies means something. */
const COUNTED = new Set([
  'count',
  'visits',
  'leads',
  'clicks',
  'impressions',
  'customers',
  'minutes',
  'quantity',
  'filled',
]);

function isMoney(operand: Operand): boolean {
  return !('days' in operand) && !('field' in operand && COUNTED.has(operand.field));
}

/** `null` where it is no money, or nothing tells the currency. */
export function currenciesOf(operand: Operand, table: Table): Currencies | null {
  const column = isMoney(operand) ? (table.column('amountCurrency') as TextColumn | undefined) : undefined;
  if (!column) return null;
  const { codes, values: names } = column;
  const codeOf = new Map<string, number>();
  const same = Int32Array.from(names, (name, code) => {
    const key = name.toUpperCase();
    if (!codeOf.has(key)) codeOf.set(key, code);
    return codeOf.get(key)!;
  });
  if (same.every((code) => code === 0)) return null;
  return { codes, same, names, met: new Int32Array(0), mixed: new Uint8Array(0) };
}

/** The rows whose money it is: those with the bit, a group and a number. */
interface Paid {
  readonly rows: Int32Array;
  readonly wanting: Int32Array;
  readonly bit: number;
  readonly groups: Int32Array;
  readonly numbers: Float64Array;
}

/** Tells of each group its currency, and whether its numbers are money of more than one. */
export function addCurrencies(
  currencies: Currencies,
  size: number,
  { rows, wanting, bit, groups, numbers }: Paid,
): void {
  const { codes, same } = currencies;
  const met = new Int32Array(size);
  const mixed = new Uint8Array(size);
  for (let i = 0; i < rows.length; i++) {
    if ((wanting[i]! & bit) === 0) continue;
    const row = rows[i]!;
    const group = groups[i]!;
    const currency = same[codes[row]!]!;
    if (currency === 0 || group === UNPLACED || Number.isNaN(numbers[row]!)) continue;
    if (met[group] === 0) met[group] = currency;
    else if (met[group] !== currency) mixed[group] = 1;
  }
  currencies.met = met;
  currencies.mixed = mixed;
}
