import { field, type Measure, oneOf, sum } from '../measures/measure';
import type { TableName } from '../model/tab';
import { IS_LOST, IS_OPEN, IS_WON } from './deals';
import type { KpiInput, Needs } from './metric';

/** Measures and examples that the KPIs of quotas share. */
export const WON_VALUE = sum('deals', field('amount'), { where: [IS_WON], date: 'closedOn' });
export const LOST_VALUE = sum('deals', field('amount'), { where: [IS_LOST], date: 'closedOn' });
/** What was won, and what is due, on days for which there is a quota: all that can be held against one. */
export const WON_IN_QUOTA: Measure = { ...WON_VALUE, date: 'closedInQuota' };
export const OPEN_IN_QUOTA = sum('deals', field('amount'), { where: [IS_OPEN], date: 'expectedInQuota' });

/** Where quotas stand: on the targets tab, else on the team tab. */
export type QuotaTable = 'quotas' | 'teamQuotas';
const TABLES: readonly QuotaTable[] = ['quotas', 'teamQuotas'];

export function quotaIn(table: QuotaTable): Measure {
  return sum(table, field('quota'), { date: 'day' });
}

/** One way for each tab on which quotas may stand. */
export function waysOfQuotas<T>(way: (table: QuotaTable) => T): readonly T[] {
  return TABLES.map(way);
}

/** Joiners and leavers carry quotas from the first to the last day at work; owners tell on which days deals count. */
export const USES_TEAM: Needs = { deals: ['owner'], team: ['rep', 'start', 'end', 'isActive'] };

/** The table that the quotas of a call stand in. */
export function quotaTableOf(input: Pick<KpiInput, 'scan'>): QuotaTable {
  return input.scan('quotas') ? 'quotas' : 'teamQuotas';
}

/** The columns of deals and quotas that figures against a quota read. */
export function needsOfQuotas(table: QuotaTable, deals: readonly string[], quotas: readonly string[] = []): Needs {
  return { deals: ['status', 'amount', 'closedOn', ...deals], [table as TableName]: ['quota', 'day', ...quotas] };
}

/** On which days what was won counts. */
export const QUOTA_DAYS = 'What was won on days for which the owner has no quota is not held against one';

/** Why there is no figure against a quota. */
export const NO_QUOTA = 'There is no quota in the period';

/** What is still to be won; `null` without a quota, 0 once it is reached. */
export function stillToWin(quota: number | null, won: number | null): number | null {
  return quota ? Math.max(0, quota - (won ?? 0)) : null;
}

/** A quota counts as reached although its days do not quite add up to it in binary. */
export function isReached(quota: number, won: number): boolean {
  return won >= quota * (1 - 1e-9);
}

/** Narrows a measure to the deals of these owners. */
export function ofOwners(measure: Measure, owners: readonly string[]): Measure {
  return { ...measure, where: [...measure.where, oneOf('owner', ...owners)] };
}

/** Quotas for the sample deals. */
export const SAMPLE_QUOTAS = [
  ['Rep', 'Period', 'Quota'],
  ['Ada', '2026-Q1', 1000],
  ['Ben', '2026-Q1', 2000],
  ['Ada', '2026-Q2', 2000],
  ['Ben', '2026-Q2', 4000],
] as const;
