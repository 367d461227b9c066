import type { LoadedTable } from './derivation';

/** The table as it was read, for a derived column that takes the name of one of the tab's own. */
export function plainTable(derived: LoadedTable): LoadedTable {
  return Object.getPrototypeOf(derived) as LoadedTable;
}
