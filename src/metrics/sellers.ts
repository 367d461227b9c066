import { personOf } from '../derive/person';
import { daysAtWork, stintsOf } from '../derive/stints';
import { groupByColumn } from '../measures/grouping';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import type { Period } from '../model/period';
import { IS_CLOSED } from './deals';
import type { KpiInput } from './metric';
import { ofOwners, WON_VALUE } from './quotas';

export const TOP_SHARE = 0.2;
/** Below so many reps the best one alone is compared with the others. */
export const FEW_REPS = 8;
const DAYS_A_WEEK = 7;

/** The reps of one side of the comparison. */
export interface Side {
  /** As the owner column spells them, in all spellings. */
  readonly owners: readonly string[];
  readonly reps: number;
  /** Weeks at work, of all its reps together. */
  readonly weeks: number;
}

/** The stretch over which sellers are compared: the period up to the as-of day, else from the first to the last closed deal. */
export function sellersSpan({ scan, period, today }: Pick<KpiInput, 'scan' | 'period' | 'today'>): Period | null {
  if (period) return { ...period, end: Math.max(period.start, Math.min(period.end, today)) };
  const deals = scan('deals')!;
  const closed = (deals.table.column('closedOn') as DayColumn).values;
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of deals.rows([IS_CLOSED], null)) {
    if (closed[row] === NO_DAY) continue;
    start = Math.min(start, closed[row]!);
    end = Math.max(end, closed[row]!);
  }
  return start <= end ? { start, end, label: '' } : null;
}

/** The top sellers and all others, by won amount, then by name; `null` for a side without reps. */
export function sidesOf(input: KpiInput, span: Period): [top: Side | null, others: Side | null] {
  const ranked = [...spellings(input, span)]
    .map(([rep, names]) => ({ rep, names: [...names], won: input.value(ofOwners(WON_VALUE, [...names]), span) ?? 0 }))
    .sort((a, b) => b.won - a.won || (a.rep < b.rep ? -1 : 1));
  const best = ranked.length < FEW_REPS ? 1 : Math.round(ranked.length * TOP_SHARE);
  return [sideOf(ranked.slice(0, best), input, span), sideOf(ranked.slice(best), input, span)];
}

/** The owners of deals that closed in the span, each with every way in which the column spells the name. */
function spellings({ scan }: KpiInput, span: Period): Map<string, Set<string>> {
  const deals = scan('deals')!;
  const owners = deals.table.column('owner') as TextColumn;
  const { labels, codes } = groupByColumn(owners, deals.table.size);
  const found = new Map<string, Set<string>>();
  for (const row of deals.rowsIn(deals.rows([IS_CLOSED], span), 'closedOn', span)) {
    const rep = personOf(labels[codes[row]!]!);
    if (rep !== '' && !found.has(rep)) found.set(rep, new Set());
  }
  for (const name of owners.values) found.get(personOf(name))?.add(name);
  return found;
}

function sideOf(reps: readonly { rep: string; names: string[] }[], { book }: KpiInput, span: Period): Side | null {
  if (reps.length === 0) return null;
  const stints = stintsOf(book);
  const days = reps.reduce((total, { rep }) => total + daysAtWork(stints, rep, span), 0);
  return { owners: reps.flatMap(({ names }) => names), reps: reps.length, weeks: days / DAYS_A_WEEK };
}
