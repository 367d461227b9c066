import type { Environment } from '../functions/environment';
import { amountFormat } from '../google/tabs';
import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';
import type { ReportSource } from '../reports/report-input';
import { type Currency, currencyOfCode, currencyOfFormat } from '../text/currency';
import { changeSettings, settings } from './settings';

/**
 * The currency that figures of a tab are in: the one in which its amounts count when that is one, else that of the
 * number format of the amounts as the sidebar last saw it, or as the first of them has it now, else the reporting currency of the settings; `null` when
 * nothing tells it.
 */
export function currencyOfTab(
  source: ReportSource,
  table: Pick<Table, 'column'>,
  environment: Environment,
): Currency | null {
  const column = table.column('amountCurrency') as TextColumn | undefined;
  const used = new Set(
    column && Array.from(column.codes, (code) => column.values[code]!).filter((code) => code !== ''),
  );
  const [only] = used;
  if (used.size > 1) return null;
  if (only !== undefined && /^[A-Z]{3}$/.test(only)) return currencyOfCode(only);
  const format = settings().amountFormats[source.tab] ?? formatOfAmounts(source);
  const ofFormat = format === null ? null : currencyOfFormat(format);
  return ofFormat ?? (environment.currency ? currencyOfCode(environment.currency) : null);
}

/** Columns of money, the one that says most first. */
const MONEY = ['amount', 'unitPrice', 'arr', 'mrr', 'value'];

/** The number format of the first amount, which is remembered; `null` without one. */
function formatOfAmounts({ tab, cells, columns }: ReportSource): string | null {
  const column = MONEY.map((field) => columns.get(field)).find((each) => each !== undefined);
  const row = column === undefined ? -1 : cells.findIndex((each) => typeof each[column] === 'number');
  if (row < 0) return null;
  const format = amountFormat(tab, row, column!);
  changeSettings({ amountFormats: { ...settings().amountFormats, [tab]: format } });
  return format;
}
