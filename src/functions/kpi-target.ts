import { kpiTargetRows, unreadTargets } from '../derive/kpi-targets';
import { unreadPeriods } from '../derive/quota-stretches';
import { SAMPLE_DEALS } from '../metrics/deals';
import { groupOrder } from '../metrics/group-order';
import { growsLike, isNamed, rowsAbout, targetGap } from '../metrics/kpi-target';
import type { Example, Metric } from '../metrics/metric';
import { WON_IN_QUOTA } from '../metrics/quotas';
import { salesValue } from '../metrics/sales-value';
import { targetStatus } from '../metrics/target-status';
import { wayOf } from '../metrics/ways';
import { CallError } from '../model/call-error';
import { type Argument, isSkipped } from './arguments';
import { askOverTime } from './ask-over-time';
import { type CellFunction, type Parameter, TRAILING } from './cell-function';
import { callAboutKpi, KPI, KPI_TABS, kpiNamed, ownArguments, pairsIn } from './kpi-call';
import { type OpenCall, openCall } from './open-call';
import { shareOfQuotaDays } from './quota-days';
import { shareToDate } from './share-to-date';
import { type CellValue, cellOf, labelOf } from './table-of-figures';
import { needTargets, targetsBeside } from './targets-beside';
import { isAgainstQuotas, targetsOfCall } from './targets-of-call';

const TARGETS: Parameter = {
  name: 'targets',
  text: 'The tab with the targets, header row included, such as Targets!A:G: a column with the KPI’s name and one with its target',
};

/** One KPI against its target. */
export const kpiTarget: CellFunction = {
  name: 'KPITARGET',
  title: 'A KPI against its target',
  summary:
    'The value of a KPI, its target, the part of the target that should be reached by now, and whether it is ahead, on track or behind',
  rule: 'A figure is on track from 90 to 110 % of its target to date; where less is better, from 110 down to 90 %',
  remarks: [
    'What adds up over time, such as sales and what they make of the quota, is held against the part of the target that was usually reached on this day of the last 8 periods, else against the days that have passed',
    'A yearly target counts for a month or a quarter with its even share, those of months for the quarter that they make; that of a rate is the same for every part of the year',
    'Sales without a target row are held against the quotas, and what they make of the quota against all of it',
    'Quotas of a part of the period are compared with what was won on their days, and are reached by now to the share of these that has passed',
    'A target that is weekly, monthly, quarterly or yearly counts in each; one whose period cannot be read is left out',
    'Of a share 50 is 50 %: more than 1.5 is taken for per cents',
    'Without a period it takes the running quarter, or what KPI Settings say; the bounds of on track stand there too',
    'Without a grouping the target is that of everybody, else the sum of the reps’; a rate has the same target for all who have none of their own',
  ],
  sources: ['S1', 'S2', '+'],
  parameters: [KPI, KPI_TABS, TARGETS, ...TRAILING],
  usage: '=KPITARGET("WINRATE", Deals!A:K, Targets!A:G, "this quarter")',
  call: callAboutKpi('KPITARGET', { behind: 'period', beside: 1 }, ({ name, ranges, rest }, environment) => {
    const metric = kpiNamed('KPITARGET', name);
    const { own, byAndPairs } = ownArguments(rest, 1);
    const period = isSkipped(own[0]) ? environment.defaultPeriod : own[0];
    const asked = [metric, targetsBeside('KPITARGET')];
    const call = openCall('KPITARGET', asked, [...ranges, period, ...byAndPairs], environment);
    needTargets('KPITARGET', call.book);
    return tableOfTargets(metric, call, byAndPairs, environment.thresholds);
  }),
};

/** Sales on the days for which there is a quota. */
const SALES_IN_QUOTA: Metric = { ...salesValue, value: { measure: WON_IN_QUOTA } };

function tableOfTargets(
  metric: Metric,
  call: OpenCall,
  byAndPairs: readonly Argument[],
  thresholds: Parameters<typeof targetStatus>[3],
): CellValue[][] {
  const period = call.period!;
  const isOfQuotas = isAgainstQuotas(metric, call);
  const counted = isOfQuotas && metric.id === salesValue.id ? SALES_IN_QUOTA : metric;
  const over = askOverTime('KPITARGET', counted, call);
  const targets = targetsOfCall(metric, call, period, pairsIn(byAndPairs));
  const likeness = growsLike(metric, wayOf(metric, call.book.given));
  const pace =
    likeness && (likeness === metric && counted === metric ? over : askOverTime('KPITARGET', likeness, call));
  const share = pace ? shareToDate(pace, period, call.today) : 1;
  const partly = isOfQuotas ? shareOfQuotaDays(call, period) : null;
  const rows = groupsOf(over.groupsOf([period]), targets.groups, call).map((group) => {
    const value = over.valueIn(period, group);
    const target = targets.targetOf(group);
    const reached = share === null ? null : partly ? partly(group, share) : share;
    const toDate = target === null || reached === null ? null : target * reached;
    const status = value === null || toDate === null ? '' : targetStatus(value, toDate, metric.better, thresholds);
    const figures = [value, target, toDate].map(cellOf);
    return { target, row: [...(call.by ? [labelOf(group)] : []), ...figures, status] };
  });
  if (rows.every(({ target }) => target === null)) throw new CallError(noTarget(metric, call));
  const header = [metric.title, 'Target', 'Target to date', 'Status'];
  return [call.by ? [call.byLabel, ...header] : header, ...rows.map(({ row }) => row)];
}

/** The groups with a value and those with a target, as the values are called where both have them. */
function groupsOf(valued: readonly string[], targeted: readonly string[], { by, book }: OpenCall): string[] {
  if (!by) return [''];
  const keys = new Set(valued.map((group) => group.toLowerCase()));
  const all = [...valued, ...targeted.filter((group) => !keys.has(group.toLowerCase()))];
  return groupOrder(all, by, book).map((place) => all[place]!);
}

function noTarget(metric: Metric, { book, period }: OpenCall): string {
  const unread = unreadTargets(book, (kpi) => isNamed(metric, kpi)).periods;
  if (unread.length > 0) return `KPITARGET ${unreadPeriods(unread)}`;
  const rows = kpiTargetRows(book);
  const none = `KPITARGET found no target of ${metric.name} for ${period!.label} on the targets tab`;
  const gap = targetGap(rowsAbout(metric, rows), period!);
  if (gap) return `${none}: it has some for ${gap.known}, and none for ${gap.lacking}`;
  const kpis = [...new Set(rows.filter(({ target }) => target !== null).map(({ kpi }) => kpi))];
  const found = kpis.length > 0 ? kpis.join(', ') : book.table('targets')!.headers.join(', ');
  return `${none}. Found: ${found}`;
}

export const examples: readonly Example[] = [
  {
    ranges: [
      SAMPLE_DEALS,
      [
        ['KPI', 'Period', 'Target'],
        ['WINRATE', '2026', 0.5],
        ['Sales', '2026-Q2', 4000],
      ],
    ],
    args: ['WINRATE', '2026'],
    result: [
      ['Win rate', 'Target', 'Target to date', 'Status'],
      [0.6, 0.5, 0.5, 'ahead'],
    ],
  },
];
