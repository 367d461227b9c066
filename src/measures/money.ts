import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';
import type { Operand } from './measure';

/** The currencies of money that is added up. */
export interface Currencies {
  /** Of each row of the table. */
  readonly codes: Int32Array;
  /** By code: the same one for names that differ in case alone, 0 where nothing tells the currency. */
  readonly same: Int32Array;
  readonly names: readonly string[];
  /** By cell: the currency met first, 0 where none was. */
  met: Int32Array;
  /** By cell: 1 where another one was met. */
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
  'customer',
  'orderKey',
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

/** Tells of each cell its currency, and whether its numbers are money of more than one. */
export function addCurrencies(
  rows: Int32Array,
  from: number,
  to: number,
  cells: Int32Array,
  numbers: Float64Array,
  { codes, same, met, mixed }: Currencies,
): void {
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    const currency = same[codes[rows[i]!]!]!;
    if (currency === 0 || cell < 0 || Number.isNaN(numbers[i]!)) continue;
    if (met[cell] === 0) met[cell] = currency;
    else if (met[cell] !== currency) mixed[cell] = 1;
  }
}
