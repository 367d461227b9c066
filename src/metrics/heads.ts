import { personOf } from '../derive/person';
import { goneTest, type Stretch } from '../derive/stints';
import type { Day } from '../lib/days';
import type { Scan } from '../measures/scan';
import { NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { KpiInput } from './metric';

const DAYS_A_YEAR = 365.25;

/** The reps of a team tab who work on a day: how many, what they cost in a year, and for how long they have been here. */
export interface Heads {
  readonly count: number;
  /** `null` where the tab has no costs. */
  readonly cost: number | null;
  /** Mean years since the start date; `null` without start dates. */
  readonly tenure: number | null;
}

export function headsOn(team: Scan, day: Day): Heads {
  const { table } = team;
  const names = table.column('rep') as TextColumn;
  const [starts, ends] = [dayValues(table, 'start'), dayValues(table, 'end')];
  const costs = (table.column('yearlyCost') as NumberColumn | undefined)?.values;
  const isGone = goneTest(table);
  const reps = new Set<string>();
  let [cost, costed, years, dated] = [0, 0, 0, 0];
  for (const row of team.rows([], null)) {
    const rep = personOf(names.values[names.codes[row]!]!);
    const start = starts?.[row] ?? NO_DAY;
    const end = ends?.[row] ?? NO_DAY;
    if (rep === '' || reps.has(rep) || isGone(row) || start > day || (end !== NO_DAY && end < day)) continue;
    reps.add(rep);
    if (costs && !Number.isNaN(costs[row]!)) {
      cost += costs[row]!;
      costed++;
    }
    if (start === NO_DAY) continue;
    years += (day - start) / DAYS_A_YEAR;
    dated++;
  }
  return { count: reps.size, cost: costed > 0 ? cost : null, tenure: dated > 0 ? years / dated : null };
}

/** Without a team tab: how many owners have deals that were open at some time of the stretch, or closed in it. */
export function ownersAtWork({ scan }: KpiInput, stretch: Stretch): number {
  const deals = scan('deals')!;
  const owners = deals.table.column('owner') as TextColumn;
  const [created, closed] = [dayValues(deals.table, 'created'), dayValues(deals.table, 'closedOn')];
  const keys = owners.values.map(personOf);
  const found = new Set<string>();
  for (const row of deals.rows([], null)) {
    const begun = created?.[row] ?? NO_DAY;
    const ended = closed?.[row] ?? NO_DAY;
    if (begun > stretch.end || (ended !== NO_DAY && (ended < stretch.start || (!created && ended > stretch.end))))
      continue;
    found.add(keys[owners.codes[row]!]!);
  }
  found.delete('');
  return found.size;
}
