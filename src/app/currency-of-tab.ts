import type { Environment } from '../functions/environment';
import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';
import { type Currency, currencyOfCode, currencyOfFormat } from '../text/currency';
import { settings } from './settings';

/**
 * The currency that figures of a tab are in: the one in which its amounts count when that is one, else that of the
 * number format of the amounts as the sidebar last saw it, else the reporting currency of the settings; `null` when
 * nothing tells it.
 */
export function currencyOfTab(name: string, table: Pick<Table, 'column'>, environment: Environment): Currency | null {
  const column = table.column('amountCurrency') as TextColumn | undefined;
  const used = new Set(
    column && Array.from(column.codes, (code) => column.values[code]!).filter((code) => code !== ''),
  );
  const [only] = used;
  if (used.size > 1) return null;
  if (only !== undefined && /^[A-Z]{3}$/.test(only)) return currencyOfCode(only);
  const format = settings().amountFormats[name];
  const ofFormat = format === undefined ? null : currencyOfFormat(format);
  return ofFormat ?? (environment.currency ? currencyOfCode(environment.currency) : null);
}
