import { personOf } from '../derive/person';
import { oneOf } from '../measures/measure';
import type { TextColumn } from '../model/column';
import type { Period } from '../model/period';
import type { KpiInput } from './metric';
import type { Side } from './sellers';

/** How many activities of a kind the reps of a side have done. */
export interface DoneOfKind {
  readonly kind: string;
  doneBy(side: Side): number;
}

/** The kinds of activities of a stretch, the most frequent first; none without a range of activities. */
export function doneByKind({ scan }: KpiInput, span: Period): DoneOfKind[] {
  const activities = scan('activities');
  const kinds = activities?.table.column('kind') as TextColumn | undefined;
  const reps = activities?.table.column('rep') as TextColumn | undefined;
  if (!activities || !kinds || !reps || !activities.table.column('day')) return [];
  const isDone = activities.table.column('done') ? [oneOf('done', 'TRUE')] : [];
  const counts = activities.table.column('count') ? activities.numbers({ field: 'count' }) : null;
  const keys = reps.values.map(personOf);
  const byKind = new Map<string, Map<string, number>>();
  for (const row of activities.rowsIn(activities.rows(isDone, span), 'day', span)) {
    const kind = kinds.values[kinds.codes[row]!]!;
    const number = counts ? counts[row]! : 1;
    if (kind === '' || Number.isNaN(number)) continue;
    const byRep = byKind.get(kind) ?? new Map<string, number>();
    const rep = keys[reps.codes[row]!]!;
    byKind.set(kind, byRep.set(rep, (byRep.get(rep) ?? 0) + number));
  }
  return [...byKind]
    .map(([kind, byRep]) => ({
      kind,
      total: sumOf(byRep.values()),
      doneBy: ({ owners }: Side) => sumOf([...new Set(owners.map(personOf))].map((rep) => byRep.get(rep) ?? 0)),
    }))
    .sort((a, b) => b.total - a.total || (a.kind < b.kind ? -1 : 1));
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
