import type { DealsTable } from '../../derive/deals';
import { isBlank } from '../../model/cell';
import type { ReportSource } from '../report-input';

/**
 * The header of the column that was taken for a field; `undefined` without one. The row of headers is the first that holds
 * all of them, in their order.
 */
export function headerOf(
  field: string,
  { headers }: Pick<DealsTable, 'headers'>,
  { cells, columns }: ReportSource,
): string | undefined {
  const index = columns.get(field);
  if (index === undefined) return undefined;
  const row = cells.find((each) => {
    const filled = each.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim());
    return filled.length === headers.length && filled.every((text, i) => text === headers[i]);
  });
  return String(row?.[index] ?? '').trim();
}
