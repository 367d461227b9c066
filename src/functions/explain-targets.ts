import { unreadTargets } from '../derive/kpi-targets';
import { isNamed } from '../metrics/kpi-target';
import type { Metric } from '../metrics/metric';
import type { Cells } from '../model/cell';
import type { Period } from '../model/period';
import { recognise } from '../read/recognise';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import { leftOutLine } from './explain-left-out';
import type { Line } from './explain-parts';
import type { OpenCall } from './open-call';
import { cellOf } from './table-of-figures';
import { targetsOfCall } from './targets-of-call';

/** Whether one of the ranges is a tab with targets of KPIs: one of quotas alone is what some KPIs are worked out of. */
export function hasKpiTargets(ranges: readonly Cells[], { choices }: Environment): boolean {
  return ranges.some((range) => recognise(range, 'targets', choices)?.fields.has('kpi'));
}

/** The target of a KPI in a period, as KPITARGET has it, and the rows about it that hold on days which nobody can tell. */
export function targetLines(metric: Metric, call: OpenCall, period: Period | null, pairs: readonly Argument[]): Line[] {
  const lines: Line[] = [];
  if (period) lines.push(['Target', cellOf(targetsOfCall(metric, call, period, pairs).targetOf(''))]);
  const unread = unreadTargets(call.book, (kpi) => isNamed(metric, kpi)).rows;
  if (unread.length > 0) lines.push(leftOutLine({ reason: 'unreadablePeriod', rows: unread }, ' (targets)'));
  return lines;
}
