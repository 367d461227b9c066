import { type KpiTarget, kpiTargetRows } from '../derive/kpi-targets';
import { personOf } from '../derive/person';
import { type Criterion, parseCriterion, textMeets } from '../measures/criterion';
import { evaluate } from '../measures/evaluate';
import { type ByField, groupField } from '../measures/grouping';
import { field, sum } from '../measures/measure';
import { refuseMixedMoney } from '../metrics/ask-together';
import { addsUpOverTime, rowsAbout, targetIn } from '../metrics/kpi-target';
import type { Metric } from '../metrics/metric';
import { quotaAttainment } from '../metrics/quota-attainment';
import { salesValue } from '../metrics/sales-value';
import { wayOf } from '../metrics/ways';
import type { TextColumn } from '../model/column';
import type { Period } from '../model/period';
import type { Argument } from './arguments';
import type { OpenCall } from './open-call';

/** The targets of one KPI for one period, by group. */
export interface TargetsByGroup {
  targetOf(group: string): number | null;
  /** Groups that have a target of their own, whether they have a value or not. */
  readonly groups: readonly string[];
}

/** The targets of the tab; of sales, where no row names them, the quotas. `pairs` are the call’s criteria as they were written. */
export function targetsOfCall(
  metric: Metric,
  call: OpenCall,
  period: Period,
  pairs: readonly Argument[],
): TargetsByGroup {
  const rows = rowsAbout(metric, kpiTargetRows(call.book));
  const isOfQuotas = isAgainstQuotas(metric, call);
  if (isOfQuotas && metric.id === salesValue.id) return quotasByGroup(metric.name, call, period);
  if (isOfQuotas) return { targetOf: () => 1, groups: call.by ? [] : [''] };
  const addsUp = addsUpOverTime(metric, wayOf(metric, call.book.given));
  const by = call.by as ByField | null;
  const whose = by ? kindOfGroup(by) : null;
  const everybody = targetIn(
    rows.filter(({ rep, team }) => rep === '' && team === ''),
    period,
    addsUp,
  );
  if (!by) return { targetOf: () => ofAll(rows, period, addsUp, everybody, ownerCriteria(call, pairs)), groups: [''] };
  const targetOf = (group: string) => {
    const own = whose ? rows.filter((row) => isOf(row, whose, personOf(group))) : [];
    // A rate’s target holds for everybody; of a sum each has a part that only the team knows.
    return targetIn(own, period, addsUp) ?? (addsUp ? null : everybody);
  };
  return {
    targetOf,
    groups: whose ? namesOn(call, whose).filter((name) => rows.some((row) => isOf(row, whose, personOf(name)))) : [],
  };
}

/** Whether a KPI of sales is held against the quotas, since no row of the targets names it. */
export function isAgainstQuotas(metric: Metric, { book }: OpenCall): boolean {
  if (metric.id !== salesValue.id && metric.id !== quotaAttainment.id) return false;
  return rowsAbout(metric, kpiTargetRows(book)).every(({ target }) => target === null);
}

type Whose = 'rep' | 'team';

function kindOfGroup({ field: key, on = {} }: ByField): Whose | null {
  const keys = [key, ...Object.values(on)];
  if (keys.some((each) => each === 'owner' || each === 'rep')) return 'rep';
  return keys.includes('team') ? 'team' : null;
}

function isOf({ rep, team }: KpiTarget, whose: Whose, name: string): boolean {
  return whose === 'rep' ? rep === name : team === name && rep === '';
}

/** The names of reps or teams on the targets tab as they are written. */
function namesOn({ book }: OpenCall, whose: Whose): string[] {
  const column = book.table('targets')!.column(whose) as TextColumn | undefined;
  return column ? column.values.filter((name) => name.trim() !== '') : [];
}

/** Without a grouping: everybody’s target, else the sum of the reps’; narrowed to some reps, the sum of theirs. */
function ofAll(
  rows: readonly KpiTarget[],
  period: Period,
  addsUp: boolean,
  everybody: number | null,
  criteria: readonly Criterion[],
): number | null {
  if (criteria.length === 0 && everybody !== null) return everybody;
  const reps = [...new Set(rows.map(({ rep }) => rep))].filter(
    (rep) => rep !== '' && criteria.every((criterion) => textMeets(rep, criterion)),
  );
  const targets = reps
    .map((rep) =>
      targetIn(
        rows.filter((row) => row.rep === rep),
        period,
        addsUp,
      ),
    )
    .filter((target) => target !== null);
  if (!addsUp) return targets.length === 1 && criteria.length > 0 ? targets[0]! : everybody;
  return targets.length > 0 ? targets.reduce((total, target) => total + target, 0) : null;
}

/** The criteria on who sold, among the pairs of the call. */
function ownerCriteria({ main }: OpenCall, pairs: readonly Argument[]): Criterion[] {
  const found: Criterion[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [header, criterion] = [pairs[i], pairs[i + 1]];
    const key = typeof header === 'string' ? main.named(header)?.key : undefined;
    if (key === 'owner' || key === 'rep') found.push(parseCriterion(String(criterion ?? '')));
  }
  return found;
}

const QUOTA = sum('quotas', field('quota'), { date: 'day' });

function quotasByGroup(name: string, call: OpenCall, period: Period): TargetsByGroup {
  const by = call.by as ByField | null;
  const scan = call.book.table('quotas') ? call.scan('quotas') : undefined;
  if (!scan || (by && !scan.table.column(groupField(by, 'quotas')))) return { targetOf: () => null, groups: [] };
  const { groups, tallies } = evaluate([QUOTA], { quotas: scan }, { period, by });
  refuseMixedMoney(name, tallies, undefined);
  const quotas = new Map(groups.map((group, i) => [personOf(group), tallies[0]![i]!]));
  return {
    targetOf(group) {
      const quota = quotas.get(personOf(group));
      return quota && quota.n > 0 ? quota.sum : null;
    },
    groups,
  };
}
