import { own } from '../lib/own';
import type { Column } from '../model/column';
import type { Rollup, TabKind } from '../model/tab';
import type { Table } from '../model/table';
import type { Book } from './book';

/** A table that reads the columns it is asked for when it is asked. */
export interface LoadedTable extends Table {
  /** Reads the columns that these need, in one pass. */
  load(names: readonly string[]): void;
  /** A criterion on a column, with the word that stands there in place of the team's own for it; `undefined` where it means what it says. */
  meant?(key: string, criterion: string): string | undefined;
}

/** A column that is worked out from others. */
export interface Derivation {
  /** The columns that it looks at, derived ones too. */
  readonly from: readonly string[];
  /** What it takes, as a person is told: `a Lead status column`. */
  readonly phrase: string;
  /** `undefined` when the tab has nothing to make it of. */
  make(table: LoadedTable, book: Book): Column | undefined;
}

export type Derivations = Readonly<Record<string, Derivation>>;

/** What can be worked out of tabs. A program that reads deals alone knows none of it. */
export interface KnownDerivations {
  readonly tabs: Readonly<Partial<Record<TabKind, TabDerivations>>>;
  readonly rollups: Readonly<Partial<Record<Rollup, RollupMaker>>>;
}

/** What is worked out of the tabs of a kind. */
export interface TabDerivations {
  readonly columns: Derivations;
  /** The rows in another shape, such as one row an activity where the tab has one column a type. */
  readonly rows?: (source: LoadedTable, book: Book) => LoadedTable;
}

/** A table worked out from a tab. */
export interface RollupMaker {
  make(book: Book): LoadedTable | undefined;
  /** What it takes of its tab, as a person is told. */
  readonly phrase: string;
  /** What it lacks although the tab has these columns, as the end of a sentence. */
  readonly lack?: (book: Pick<Book, 'table'>) => string | null;
}

/**
 * The table with derived columns beside those that it has; each is worked out once, when it is first asked for. One that
 * is called like a column of the tab takes its place, and finds that one under the name while it is worked out.
 */
export function withDerivations<T extends LoadedTable>(source: T, derivations: Derivations, book: Book): T {
  const memory = new Map<string, Column | undefined>();
  const making = new Set<string>();
  const plain = (name: string): string[] =>
    own(derivations, name)?.from.flatMap((each) => (each === name ? [each] : plain(each))) ?? [name];
  const column = (name: string): Column | undefined => {
    const derivation = making.has(name) ? undefined : own(derivations, name);
    if (!derivation) return source.column(name);
    if (!memory.has(name)) {
      making.add(name);
      try {
        memory.set(name, derivation.make(table, book));
      } finally {
        making.delete(name);
      }
    }
    return memory.get(name);
  };
  // The getters of the source work as they are: they do not ask who calls them.
  const table: T = Object.create(source, {
    column: { value: column },
    load: { value: (names: readonly string[]) => source.load([...new Set(names.flatMap(plain))]) },
  });
  return table;
}
