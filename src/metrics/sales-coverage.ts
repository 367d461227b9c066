import { type CoveredDays, coveredDays } from '../derive/covered-days';
import { type Day, dayFromIso, isoOf } from '../lib/days';
import { remembered } from '../lib/remembered';
import { dayValues } from '../model/day-values';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import { NOT_BEGUN, type SalesTable, SOLD_ON } from './accounts';
import type { ComputedAnswer, KpiInput } from './metric';

/** What details call the last day of data that end early. */
const DATA_END = 'The data end on';

/** The day that a figure is as of where that is earlier than it should be, since the data end; `null` where they do not. */
export function dataEndIn(details: ComputedAnswer['details']): Day | null {
  const [, last = null] = details.find(([label]) => label === DATA_END) ?? [];
  return typeof last === 'string' ? dayFromIso(last) : null;
}

/** Until when a tab of sales tells of a period, or why it tells nothing of it. */
export type KnownUntil =
  | { readonly problem: string }
  | {
      /** The as-of day, or the last day of the data where they end before it. */
      readonly today: Day;
      /** Says where the data end, when that cuts the period. */
      readonly told: ComputedAnswer['details'];
    };

/**
 * Tells where an export of sales ends from a time without sales: a tab is taken to reach as far beyond its first and its
 * last day as the longest time between two days in it. It is asked of the whole tab, whatever the criteria or the group.
 */
export function salesKnownUntil({ scan, today }: KpiInput, table: SalesTable, period: Period): KnownUntil {
  if (period.start > today) return { problem: NOT_BEGUN };
  const covered = coveredBy(scan(table)!.table, table, today);
  if (!covered || covered.last + covered.silence >= Math.min(period.end, today)) return { today, told: [] };
  const last = isoOf(covered.last);
  if (covered.last < period.start) {
    return { problem: `The data end on ${last}, before the period begins on ${isoOf(period.start)}` };
  }
  return { today: covered.last, told: [[DATA_END, last]] };
}

/** Customers are told of a stretch of which no more than this is outside of the range. */
export const MAY_LACK = 0.25;

/**
 * Why nothing can be held against earlier days: the range begins after the first of them. No problem is what makes up no
 * more than a part `mayLack` of them.
 */
export function beginOfSales(
  { scan, today }: KpiInput,
  table: SalesTable,
  earlier: Pick<Period, 'start' | 'end'>,
  mayLack = 0,
): { readonly problem: string | null; readonly told: ComputedAnswer['details'] } {
  const covered = coveredBy(scan(table)!.table, table, today);
  if (!covered || covered.first - covered.silence <= earlier.start) return { problem: null, told: [] };
  const [first, start] = [isoOf(covered.first), isoOf(earlier.start)];
  const isPart = covered.first - earlier.start <= mayLack * (earlier.end - earlier.start + 1);
  if (isPart) return { problem: null, told: [['The range begins on', first]] };
  return { problem: `The range begins on ${first}, after ${start}, the first day that is compared`, told: [] };
}

const known = new WeakMap<Table, Map<string, CoveredDays | null>>();

function coveredBy(tab: Table, table: SalesTable, today: Day): CoveredDays | null {
  const ofTab = remembered(known, tab, () => new Map());
  return remembered(ofTab, `${table} ${today}`, () => {
    const days = dayValues(tab, SOLD_ON[table]);
    return days ? coveredDays(days, today) : null;
  });
}

/** What the KPIs that need both ends of a period remark. */
export const COVERAGE_REMARKS = [
  'Orders and deals: empty where the range begins after the first day that is compared; where it ends before the period does, the figure is as of its last day, which KPIEXPLAIN names',
  'A range is taken to reach as far beyond its first and last day as the longest time without a sale in it (of 20 days with sales and more the second longest)',
] as const;
