import { civilOf } from '../lib/days';
import { type Column, type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { personOf } from './person';
import { teamsOf } from './team-of-rep';

/**
 * The days of a column of deals for which there is a quota, all others left out: what was won on days without one says
 * nothing of it. A rep with quotas of their own in that year counts on the days of these and of the quotas of the team;
 * one without on every day that has a quota. The column as it is where there are no quotas.
 */
export function onQuotaDays(deals: LoadedTable, book: Book, field: string): Column | undefined {
  const days = dayValues(deals, field);
  const quotas = book.table(quotaTable(book));
  if (!days || !quotas) return deals.column(field);
  deals.load(['owner']);
  const owners = deals.column('owner') as TextColumn | undefined;
  const isCovered = coverOf(quotas, book);
  const people = owners?.values.map(personOf);
  const values = days.map((day, row) => {
    const owner = people ? people[owners!.codes[row]!]! : '';
    return day !== NO_DAY && isCovered(owner, day) ? day : NO_DAY;
  });
  return { kind: 'day', values };
}

/** The quotas of a book: those of its targets, else those on its team tab. */
export function quotaTable({ given }: Pick<Book, 'given'>): 'quotas' | 'teamQuotas' {
  return given.includes('targets') ? 'quotas' : 'teamQuotas';
}

function coverOf(quotas: LoadedTable, book: Book): (owner: string, day: number) => boolean {
  const namesOn = (name: string) => {
    const column = quotas.column(name) as TextColumn | undefined;
    const names = column?.values.map(personOf);
    return (row: number) => (names ? names[column!.codes[row]!]! : '');
  };
  const [repAt, teamAt] = [namesOn('rep'), namesOn('team')];
  const { values: days } = quotas.column('day') as DayColumn;
  const teams = teamsOf(book);
  const all = new Set<number>();
  const byRep = new Map<string, Set<number>>();
  const byTeam = new Map<string, Set<number>>();
  const years = new Set<string>();
  days.forEach((day, row) => {
    const rep = repAt(row);
    all.add(day);
    add(rep === '' ? byTeam : byRep, rep === '' ? teamAt(row) : rep, day);
    if (rep !== '') years.add(yearOf(rep, day));
  });
  return (owner, day) => {
    if (!all.has(day)) return false;
    if (!byRep.has(owner) || byRep.get(owner)!.has(day) || !years.has(yearOf(owner, day))) return true;
    const own = teams.get(owner);
    return [...byTeam].some(([team, found]) => found.has(day) && (team === '' || !own || team === own));
  };
}

function yearOf(rep: string, day: number): string {
  return `${civilOf(day).year} ${rep}`;
}

function add(sets: Map<string, Set<number>>, name: string, day: number): void {
  const known = sets.get(name);
  if (known) known.add(day);
  else sets.set(name, new Set([day]));
}
