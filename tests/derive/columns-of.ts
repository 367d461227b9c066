import type { Cells } from '../../src/model/cell';
import type { TabKind, TableName } from '../../src/model/tab';
import { textOfValue } from '../../src/model/text-of-value';
import { bookOf } from './derive';

/** The values of a column of a table as texts; `null` when it has no such column. */
export function columnOf(
  name: TableName,
  field: string,
  tabs: Readonly<Partial<Record<TabKind, Cells>>>,
  today?: string,
): string[] | null {
  const table = bookOf(tabs, today).table(name);
  const column = table?.column(field);
  return table && column ? Array.from({ length: table.size }, (_, row) => textOfValue(column, row)) : null;
}
