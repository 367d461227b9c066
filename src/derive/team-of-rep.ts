import type { TextColumn } from '../model/column';
import type { Book } from './book';
import { personOf } from './person';

/** The team of each rep of the team tab, all as `personOf` the name. */
export function teamsOf(book: Book): ReadonlyMap<string, string> {
  const teams = new Map<string, string>();
  const table = book.table('team');
  table?.load(['rep', 'team']);
  const [reps, names] = ['rep', 'team'].map((name) => table?.column(name) as TextColumn | undefined);
  if (!table || !reps || !names) return teams;
  for (let row = 0; row < table.size; row++) {
    const rep = personOf(reps.values[reps.codes[row]!]!);
    if (rep !== '') teams.set(rep, personOf(names.values[names.codes[row]!]!));
  }
  return teams;
}
