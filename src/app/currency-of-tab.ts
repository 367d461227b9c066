import { amountFormat } from '../google/tabs';
import type { TextColumn } from '../model/column';
import { currencyOf } from '../read/header-words';
import { type Currency, currencyOfCode, currencyOfFormat } from '../text/currency';
import type { SourceTab } from './source-tab';

/**
 * The currency of a tab's amounts: what the currency column says when it says one thing, else a code in the header
 * (`Amount (EUR)`), else the number format of the first amount; `null` when nothing tells it.
 */
export function currencyOfTab({ name, source, deals }: SourceTab): Currency | null {
  const { fields, columns, headerRow } = source.recognition;
  const codes = ((deals.column('currency') as TextColumn | undefined)?.values ?? []).filter((code) => code !== '');
  if (codes.length === 1) return currencyOfCode(codes[0]!);
  const amount = fields.get('amount');
  if (amount === undefined || codes.length > 1) return null;
  const code = currencyOf(columns.find(({ index }) => index === amount)!.header);
  return code ? currencyOfCode(code) : currencyOfFormat(amountFormat(name, headerRow + 1, amount));
}
