import type { Day } from '../lib/days';
import { type FlagColumn, NO, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { personOf } from './person';

/** A stretch of days, both ends included; it may have no beginning or no end. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

/** When each rep of the team tab worked here, by `personOf` the name. */
export type Stints = ReadonlyMap<string, readonly Stretch[]>;

/** The stints of all reps on the team tab; `null` without a team tab. A rep without dates was always here, or never when marked as not active. */
export function stintsOf(book: Book): Stints | null {
  const team = book.table('team');
  return team ? stintsIn(team) : null;
}

function stintsIn(team: LoadedTable): Stints {
  team.load(['rep', 'start', 'end', 'isActive']);
  const names = team.column('rep') as TextColumn | undefined;
  const [starts, ends] = [dayValues(team, 'start'), dayValues(team, 'end')];
  const isGone = goneTest(team);
  const stints = new Map<string, Stretch[]>();
  if (!names) return stints;
  for (let row = 0; row < team.size; row++) {
    const rep = personOf(names.values[names.codes[row]!]!);
    if (rep === '') continue;
    const start = starts && starts[row] !== NO_DAY ? starts[row]! : -Infinity;
    const end = ends && ends[row] !== NO_DAY ? ends[row]! : Infinity;
    stints.set(rep, [...(stints.get(rep) ?? []), ...(isGone(row) ? [] : [{ start, end }])]);
  }
  return stints;
}

/** Tells who is marked as not active without a day since when: whether that one was here in a period nobody knows. */
export function goneTest(team: Pick<LoadedTable, 'column'>): (row: number) => boolean {
  const active = (team.column('isActive') as FlagColumn | undefined)?.values;
  const ends = dayValues(team, 'end');
  return (row) => active?.[row] === NO && (ends?.[row] ?? NO_DAY) === NO_DAY;
}

/** Whether a rep worked here on a day; one whom the team tab does not name is taken to. */
export function worksOn(stints: Stints | null, rep: string, day: Day): boolean {
  const own = stints?.get(rep);
  return !own || own.some(({ start, end }) => start <= day && day <= end);
}

/** The days of a stretch on which a rep worked here. */
export function daysAtWork(stints: Stints | null, rep: string, { start, end }: Stretch): number {
  const own = stints?.get(rep);
  if (!own) return end - start + 1;
  let days = 0;
  let next = start;
  for (const stint of [...own].sort((a, b) => a.start - b.start)) {
    const from = Math.max(stint.start, next);
    const to = Math.min(stint.end, end);
    if (to < from) continue;
    days += to - from + 1;
    next = to + 1;
  }
  return days;
}
