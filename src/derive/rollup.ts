import { own } from '../lib/own';
import type { Column } from '../model/column';
import type { Issue } from '../model/issue';
import type { LoadedTable } from './derivation';
import { gather } from './gather';

/**
 * A table whose rows come of rows of another: `rows` says of which one each (several may come of one), `columns` what
 * they say of their own, `issues` what was found wrong in making them. All other columns, and headers as people write
 * them, are those of the base.
 */
export function rollup(
  base: LoadedTable,
  rows: Int32Array,
  columns: Readonly<Record<string, Column>>,
  issues: readonly Issue[] = [],
): LoadedTable {
  const memory = new Map<string, Column | undefined>();
  return Object.create(base, {
    size: { value: rows.length },
    issues: { get: () => (issues.length > 0 ? [...base.issues, ...issues] : base.issues) },
    rowNumbers: { get: () => rows.map((row) => base.rowNumbers[row]!) },
    column: {
      value(name: string) {
        const found = own(columns, name);
        if (found) return found;
        if (!memory.has(name)) {
          const column = base.column(name);
          memory.set(name, column && gather(column, rows));
        }
        return memory.get(name);
      },
    },
    named: {
      value(name: string) {
        const found = base.named(name);
        // What stands on the tab is of its row, not of the parts that it was spread over.
        const column = found && own(columns, found.key);
        return column && column.kind !== 'text' ? undefined : found;
      },
    },
    load: { value: (names: readonly string[]) => base.load(names.filter((name) => own(columns, name) === undefined)) },
  });
}
