import type { TextColumn } from '../model/column';
import { currencyOf } from '../read/header-words';
import { type Currency, currencyOfCode, currencyOfFormat } from '../text/currency';
import type { SourceTab } from './source-tab';

/**
 * The currency of a tab's amounts: what the currency column says when it says one thing, else a code in the header
 * (`Amount (EUR)`), else the number format of the amounts as the sidebar last saw it; `null` when nothing tells it.
 */
export function currencyOfTab({ source, deals }: SourceTab, amountFormat: string | undefined): Currency | null {
  const { fields, columns } = source.recognition;
  const codes = ((deals.column('currency') as TextColumn | undefined)?.values ?? []).filter((code) => code !== '');
  if (codes.length === 1) return currencyOfCode(codes[0]!);
  const amount = fields.get('amount');
  if (amount === undefined || codes.length > 1) return null;
  const code = currencyOf(columns.find(({ index }) => index === amount)!.header);
  if (code) return currencyOfCode(code);
  return amountFormat === undefined ? null : currencyOfFormat(amountFormat);
}
