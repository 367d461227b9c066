import type { Sheet, Workbook } from '../../../local/workbook';

export type Record = { [header: string]: string | number | boolean | undefined };

/** The rows of a tab, by their headers. */
export function records(workbook: Workbook, tab: string): Record[] {
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const headers = headersOf(sheet);
  return sheet.rows
    .slice(1)
    .map((row) => Object.fromEntries(headers.map((header, column) => [header, row?.[column]?.value])));
}

export const headersOf = ({ rows }: Sheet) => rows[0]!.map((cell) => String(cell?.value));

export const count = <T>(items: readonly T[], isCounted: (item: T) => boolean) => items.filter(isCounted).length;

export const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
