import { type Book, makeBook } from '../../src/derive/book';
import type { DealsTable } from '../../src/derive/deals';
import { bookSetting } from '../../src/functions/book-setting';
import type { Cells } from '../../src/model/cell';
import type { TabKind } from '../../src/model/tab';
import { textOfValue } from '../../src/model/text-of-value';
import { openTab } from '../../src/read/open-tab';
import { environmentOn } from '../environment';
import { open } from '../read/open';

/** The deals of a range with their derived columns. */
export function derive(cells: Cells, today?: string): DealsTable {
  return bookOf({ deals: cells }, today).deals!;
}

/** Tabs with their derived columns. */
export function bookOf(tabs: Readonly<Partial<Record<TabKind, Cells>>>, today = '2026-06-15'): Book {
  const environment = environmentOn(today);
  const sources = Object.fromEntries(
    Object.entries(tabs).map(([kind, cells]) => {
      const source = kind === 'deals' ? open(cells) : openTab(cells, kind as TabKind, environment);
      if (!source) throw new Error(`No ${kind} in this range`);
      return [kind, source];
    }),
  );
  return makeBook(
    sources,
    bookSetting(sources, environment, () => environment.today),
  );
}

/** The values of a column as texts; `null` when the tab has no such column. */
export function derived(cells: Cells, field: string, today?: string): string[] | null {
  const table = derive(cells, today);
  const column = table.column(field);
  return column ? Array.from({ length: table.size }, (_, row) => textOfValue(column, row)) : null;
}
