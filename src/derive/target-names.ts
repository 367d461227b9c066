import { meansAverage, meansEverybody } from '../lib/total-words';
import type { TextColumn } from '../model/column';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { type NameAt, namesIn } from './names-in';
import { personOf } from './person';

/** Whose targets the rows of a tab are. */
export interface TargetNames {
  /** As `personOf` the name; `''` where it means all. */
  readonly nameAt: NameAt;
  /** The columns of names that the tab has, blank where they mean all. */
  readonly columns: Readonly<Record<string, TextColumn>>;
  /** Whether a row is the mean of others. */
  isMean(row: number): boolean;
}

const NAMES = ['rep', 'team', 'region', 'product'];

/** Names on a targets tab; a row of the total, or of the whole team, is of nobody, unless an owner of deals is called so. */
export function targetNames(targets: LoadedTable, book: Book): TargetNames {
  let owners: Set<string> | undefined;
  const isOwner = (name: string) => {
    owners ??= new Set((book.deals?.column('owner') as TextColumn | undefined)?.values.map(personOf));
    return owners.has(personOf(name));
  };
  const columns: Record<string, TextColumn> = {};
  const means: [codes: Int32Array, isMean: readonly boolean[]][] = [];
  for (const name of NAMES) {
    const column = targets.column(name) as TextColumn | undefined;
    if (!column) continue;
    const isOfAll = column.values.map((text) => meansEverybody(text) && !isOwner(text));
    columns[name] = { ...column, values: column.values.map((text, code) => (isOfAll[code] ? '' : text)) };
    means.push([column.codes, column.values.map((text, code) => isOfAll[code]! && meansAverage(text))]);
  }
  const nameAt = namesIn({ column: (name: string) => columns[name] ?? targets.column(name) });
  return { nameAt, columns, isMean: (row) => means.some(([codes, isMean]) => isMean[codes[row]!]) };
}
