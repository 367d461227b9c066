import { quotaTable } from '../derive/quota-cover';
import { isoOf } from '../lib/days';
import { evaluate } from '../measures/evaluate';
import { type ByField, groupField, groupKey } from '../measures/grouping';
import { count, field, type Measure } from '../measures/measure';
import type { Scan } from '../measures/scan';
import type { KpiFigures } from '../metrics/ask';
import { IS_WON } from '../metrics/deals';
import type { QuotaTable } from '../metrics/quotas';
import { tablesOf } from '../metrics/ways';
import type { DayColumn } from '../model/column';
import type { Period } from '../model/period';
import type { Line } from './explain-parts';
import type { OpenCall } from './open-call';

/**
 * The share of a group’s quotas that should be reached by now where they are of a part of the period: that of their days
 * that have passed, `null` before the first. Where they are of all of it, the share that is given stands.
 */
export function shareOfQuotaDays(
  call: OpenCall,
  period: Period,
): ((group: string, share: number) => number | null) | null {
  const table = quotaTable(call.book);
  const scan = call.book.table(table) ? call.scan(table) : undefined;
  const by = call.by as ByField | null;
  if (!scan || (by && !scan.table.column(groupField(by, table)))) return null;
  const daysUntil = (end: number) => {
    const measure: Measure = { tab: table, aggregate: 'distinct', of: field('day'), where: [], date: 'day' };
    const { groups, tallies } = evaluate([measure], { [table]: scan }, { period: { ...period, end }, by });
    return new Map(groups.map((group, i) => [groupKey(group), tallies[0]![i]!.distinct]));
  };
  const [all, passed] = [daysUntil(period.end), daysUntil(Math.min(call.today, period.end))];
  return (group, share) => {
    const days = all.get(groupKey(group)) ?? 0;
    if (days === 0 || days === period.end - period.start + 1) return share;
    const elapsed = passed.get(groupKey(group)) ?? 0;
    return elapsed === 0 ? null : elapsed / days;
  };
}

/** Which days of a period have a quota, and how many won deals closed on others, where a figure is about quotas of a part of it. */
export function quotaDayLines({ way, period }: KpiFigures, call: OpenCall): Line[] {
  const table = tablesOf(way).find((name): name is QuotaTable => name === 'quotas' || name === 'teamQuotas');
  const [scan, deals] = [table && call.scan(table), call.scan('deals')];
  if (!scan || !deals || !period) return [];
  const size = period.end - period.start + 1;
  const days = daysIn(scan, period);
  const lines: Line[] = [];
  if (days.length < size) lines.push(['Days with a quota', `${days.length} of ${size}${inWords(days)}`]);
  const wonBy = (date: string) =>
    evaluate([count('deals', { where: [IS_WON], date })], { deals }, { period, by: null }).tallies[0]![0]!.n;
  const others = wonBy('closedOn') - wonBy('closedInQuota');
  return others > 0 ? [...lines, ['Won deals that closed on days without a quota', others]] : lines;
}

/** Each day once, in order. */
function daysIn(scan: Scan, period: Period): number[] {
  const { values } = scan.table.column('day') as DayColumn;
  const rows = scan.rowsIn(scan.rows([], period), 'day', period);
  return [...new Set(Array.from(rows, (row) => values[row]!))].sort((a, b) => a - b);
}

const MOST_STRETCHES = 4;

function inWords(days: readonly number[]): string {
  const starts = days.filter((day, i) => days[i - 1] !== day - 1);
  const ends = days.filter((day, i) => days[i + 1] !== day + 1);
  const stretches = starts.map((start, i) => `${isoOf(start)} to ${isoOf(ends[i]!)}`);
  const more = stretches.length - MOST_STRETCHES;
  if (stretches.length === 0) return '';
  return `: ${stretches.slice(0, MOST_STRETCHES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
