import type { NumberColumn, TextColumn } from '../model/column';
import type { Amounts } from './amounts';

/** What rows earn, where they tell it; `NaN` elsewhere in both. */
export interface Margin {
  /** Amount − cost. */
  readonly margin: NumberColumn;
  /** The amounts that the margins are of. */
  readonly costedAmount: NumberColumn;
}

/** The margin of rows with an amount and a profit, else with a cost, in one currency. */
export function marginOf(
  { amount: { values: all }, currency }: Amounts,
  { profit, cost }: { readonly profit?: Amounts | undefined; readonly cost?: Amounts | undefined },
): Margin {
  const [margin, costedAmount] = [new Float64Array(all.length), new Float64Array(all.length)];
  for (let row = 0; row < all.length; row++) {
    const hasProfit = profit !== undefined && !Number.isNaN(profit.amount.values[row]!);
    const other = hasProfit ? profit : cost;
    const value = other ? other.amount.values[row]! : NaN;
    const earned = hasProfit ? value : all[row]! - value;
    const isKnown = !Number.isNaN(all[row]! + earned) && isSame(currency, other!.currency, row);
    margin[row] = isKnown ? earned : NaN;
    costedAmount[row] = isKnown ? all[row]! : NaN;
  }
  return { margin: { kind: 'number', values: margin }, costedAmount: { kind: 'number', values: costedAmount } };
}

/** Whether two amounts of a row are in one currency; one that is not named counts as any. */
function isSame(one: TextColumn | undefined, other: TextColumn | undefined, row: number): boolean {
  const [a, b] = [one, other].map((column) => (column ? column.values[column.codes[row]!]! : ''));
  return a === '' || b === '' || a === b;
}
