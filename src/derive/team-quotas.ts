import type { NumberColumn, TextColumn } from '../model/column';
import type { Book } from './book';
import { closedYears } from './closed-years';
import type { LoadedTable } from './derivation';
import { personOf } from './person';
import { type QuotaOfRow, quotaDays } from './quota-rows';
import { stintsOf, worksOn } from './stints';

/**
 * The yearly quotas that stand on a team tab, one row a rep and day, for each year in which deals closed and the
 * running one; a rep's counts from the first to the last day at work. `undefined` without a quota on the team tab.
 */
export function teamQuotas(book: Book): LoadedTable | undefined {
  const team = book.table('team');
  if (!team) return undefined;
  team.load(['rep', 'quota', 'currency', 'start', 'end']);
  const amounts = (team.column('quota') as NumberColumn | undefined)?.values;
  const reps = team.column('rep') as TextColumn | undefined;
  if (!amounts || !reps) return undefined;
  const stints = stintsOf(book);
  const years = closedYears(book);
  const quotas: QuotaOfRow[] = [];
  for (let row = 0; row < team.size; row++) {
    if (Number.isNaN(amounts[row]!)) continue;
    const rep = personOf(reps.values[reps.codes[row]!]!);
    const isLeftOut = (day: number) => !worksOn(stints, rep, day);
    for (const year of years) quotas.push({ row, ...year, times: 1, isLeftOut });
  }
  return quotaDays(team, quotas, book);
}
