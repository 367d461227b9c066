import { type Book, makeBook } from '../derive/book';
import type { DealsTable } from '../derive/deals';
import { bookSetting } from '../functions/book-setting';
import type { Environment } from '../functions/environment';
import { readTab } from '../google/tabs';
import { type Cells, isBlank } from '../model/cell';
import type { TabKind } from '../model/tab';
import { openDeals, type SourceTable } from '../read/open-tab';
import { textOf } from '../read/read-columns';
import { contentOf } from './tab-content';

/** A tab of deals, read. */
export interface SourceTab {
  readonly name: string;
  readonly cells: Cells;
  readonly source: SourceTable;
  readonly book: Book;
  readonly deals: DealsTable;
}

/** A tab of another kind, read. */
export interface OtherTab {
  readonly name: string;
  /** As they stand on the tab. */
  readonly cells: Cells;
  /** The cells that the table was made from: other ones for targets with a column a period. */
  readonly read: Cells;
  /** The columns of `cells`, counted from 0, that hold the targets of a period each. */
  readonly periodColumns: readonly number[];
  readonly source: SourceTable;
}

/** A tab that cannot be used, with the sentence that says why. */
export interface UnusableTab {
  readonly problem: string;
}

/** Reads a tab in one read: of the kind that is known, else of whatever kind it is. */
export function readAnyTab(
  name: string,
  environment: Environment,
  known?: TabKind,
): SourceTab | OtherTab | UnusableTab {
  const cells = readTab(name);
  const content = contentOf(cells, environment, name);
  const kind = known ?? content.kind?.recognition.kind ?? (content.problem ? 'targets' : 'deals');
  if (kind === 'deals') return asDeals(name, cells, environment) ?? unusable(name, cells, environment);
  if (kind === 'targets' && content.problem) return { problem: `The tab ${name} ${content.problem}.` };
  const source = content.open(kind);
  if (!source) return unusable(name, cells, environment);
  return { name, cells, read: content.cells, periodColumns: content.periodColumns, source };
}

function asDeals(name: string, cells: Cells, environment: Environment): SourceTab | null {
  const source = openDeals(cells, environment);
  if (!source || source.recognition.headerRow < 0) return null;
  const sources = { deals: source };
  const book = makeBook(
    sources,
    bookSetting(sources, environment, () => environment.today),
  );
  return { name, cells, source, book, deals: book.deals! };
}

function unusable(name: string, cells: Cells, { zone }: Environment): UnusableTab {
  const filled = cells.find((row) => row.some((cell) => !isBlank(cell)));
  if (!filled) return { problem: `The tab ${name} is empty. Paste your deals into it, with their header row.` };
  const shown = filled.filter((cell) => !isBlank(cell)).slice(0, 6);
  return {
    problem: `The tab ${name} does not look like deals: it needs a header row with names such as Stage, Amount and Close date. Its first row reads: ${shown.map((cell) => textOf(cell, zone)).join(', ')}.`,
  };
}
