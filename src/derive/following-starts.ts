import type { Day } from '../lib/days';
import { NO_DAY, type TextColumn } from '../model/column';
import type { LoadedTable } from './derivation';

/** When the next contract of the same customer starts, by row; `null` without one. */
export type Following = (row: number) => Day | null;

/** The contract that follows another is one of the same customer and product that starts later. */
export function followingStarts(
  customers: LoadedTable,
  starts: Int32Array | undefined,
  isContract: (row: number) => boolean,
): Following {
  const account = customers.column('customer') as TextColumn | undefined;
  const product = customers.column('product') as TextColumn | undefined;
  if (!account || !starts) return () => null;
  const keyAt = (row: number) => `${account.codes[row]} ${product?.codes[row] ?? 0}`;
  const byKey = new Map<string, Day[]>();
  for (let row = 0; row < customers.size; row++) {
    if (account.codes[row] === 0 || starts[row] === NO_DAY || !isContract(row)) continue;
    const known = byKey.get(keyAt(row));
    if (known) known.push(starts[row]!);
    else byKey.set(keyAt(row), [starts[row]!]);
  }
  for (const days of byKey.values()) days.sort((a, b) => a - b);
  // A contract without a start is the first: any other one follows it.
  return (row) => byKey.get(keyAt(row))?.find((day) => day > starts[row]!) ?? null;
}
