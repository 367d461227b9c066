import type { TextColumn } from '../model/column';
import type { LoadedTable } from './derivation';
import { personOf } from './person';

/** The text of a column at a row as `personOf` the name; `''` without the column. */
export type NameAt = (column: string, row: number) => string;

export function namesIn(table: Pick<LoadedTable, 'column'>): NameAt {
  const memory = new Map<string, readonly string[]>();
  return (name, row) => {
    const column = table.column(name) as TextColumn | undefined;
    if (!column) return '';
    if (!memory.has(name)) memory.set(name, column.values.map(personOf));
    return memory.get(name)![column.codes[row]!]!;
  };
}
