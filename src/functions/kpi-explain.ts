import { isoOf } from '../lib/days';
import { wilson } from '../lib/wilson';
import { describe } from '../measures/describe';
import { type LeftOut, leftOut } from '../measures/left-out';
import { aggregated } from '../measures/tally';
import { metricNamed } from '../metrics';
import { ask, type KpiFigures } from '../metrics/ask';
import { SAMPLE_DEALS } from '../metrics/deals';
import { groupOrder } from '../metrics/group-order';
import { type Example, type Metric, measuresOf } from '../metrics/metric';
import { CallError } from '../model/call-error';
import { described, isRange } from './arguments';
import { type CellFunction, DEALS, type Parameter, TRAILING } from './cell-function';
import { unknownKpi } from './kpis';
import { type OpenCall, openCall } from './open-call';
import { type CellValue, cellOf, labelOf } from './table-of-figures';

const KPI: Parameter = { name: 'kpi', text: 'The name of a KPI function, such as "WINRATE"' };

/** How a number came about. */
export const kpiExplain: CellFunction = {
  name: 'KPIEXPLAIN',
  title: 'How a KPI came about',
  summary: 'The rule, the parts, the number of rows and what was left out of a KPI',
  rule: 'A table of what the KPI was worked out from; grouped, one row a group',
  remarks: ['The 95 % interval of a share is Wilson’s'],
  sources: ['+'],
  parameters: [KPI, DEALS, ...TRAILING],
  usage: '=KPIEXPLAIN("WINRATE", Deals!A:K, "this year")',
  call(args, environment) {
    const [name, ...rest] = args;
    if (isRange(name) || typeof name !== 'string') {
      throw new CallError(`KPIEXPLAIN needs the name of a KPI first, such as "WINRATE", and found ${described(name)}`);
    }
    const metric = metricNamed(name);
    if (!metric) throw new CallError(unknownKpi('KPIEXPLAIN', name));
    const call = openCall(metric.name, [metric], rest, environment);
    const figures = ask([metric], call);
    return call.by ? explainGroups(figures.groups, figures.kpis[0]!, call) : explainOne(figures.kpis[0]!, call);
  },
};

function explainOne(figures: KpiFigures, call: OpenCall): CellValue[][] {
  const { metric, values, medians, period } = figures;
  const rows: [string, CellValue][] = [
    [metric.title, cellOf(values[0]!)],
    ['Rule', metric.rule],
    ['Period', period ? `${period.label} (${isoOf(period.start)} to ${isoOf(period.end)})` : 'Everything'],
    ['As of', isoOf(call.today)],
    ['Rows read', call.deals.size],
  ];
  if (figures.problem) rows.push(['Why it is empty', figures.problem]);
  for (const [label, value] of figures.details) rows.push([label, typeof value === 'string' ? value : cellOf(value)]);
  for (const [label, value] of partsOf(figures, 0)) rows.push([label, value]);
  if (metric.median) rows.push(['Median', cellOf(medians[0]!)]);
  for (const out of figures.tallies.length > 0 ? leftOut(widest(metric), call.scan, { period, by: call.by }) : []) {
    rows.push([`Left out: ${reasonOf(out)}`, `${out.rows.length} (${rowsInWords(out.rows)})`]);
  }
  for (const remark of metric.remarks) rows.push(['Note', remark]);
  return rows;
}

function explainGroups(groups: readonly string[], figures: KpiFigures, call: OpenCall): CellValue[][] {
  const { metric, values } = figures;
  const parts = groups.map((_, group) => partsOf(figures, group));
  const labels = parts[0]?.map(([label]) => label) ?? [];
  const order = groupOrder(groups, call.by!, call.deals);
  return [
    [call.byLabel, metric.title, ...labels],
    ...(figures.problem ? [['Why it is empty', figures.problem]] : []),
    ...order.map((group) => [
      labelOf(groups[group]!),
      cellOf(values[group]!),
      ...parts[group]!.map(([, value]) => value),
    ]),
  ];
}

/** Numerator and denominator, or the number of rows behind a plain measure, and the interval of a share. */
function partsOf({ metric, tallies }: KpiFigures, group: number): [string, CellValue][] {
  const own = measuresOf(metric);
  if (tallies.length === 0) return [];
  const isRatio = 'numerator' in metric.value;
  const parts = own.slice(0, isRatio ? 2 : 1).map((measure, i): [string, CellValue] => {
    const tallied = tallies[i]![group]!;
    return isRatio
      ? [describe(measure), cellOf(aggregated(tallied, measure.aggregate))]
      : ['Rows counted (n)', tallied.n];
  });
  if (!isRatio) return parts;
  const [hits, n] = [tallies[0]![group]!.n, tallies[1]![group]!.n];
  if (own[0]!.aggregate !== 'count') return [...parts, ['Rows counted (n)', n]];
  const interval = wilson(hits, n);
  return [...parts, ['95 % from', interval?.[0] ?? ''], ['95 % to', interval?.[1] ?? '']];
}

/** The measure whose rows hold those of the others: the denominator, if there is one. */
function widest(metric: Metric) {
  const own = measuresOf(metric);
  return 'numerator' in metric.value ? own[1]! : own[0]!;
}

const REASONS: Readonly<Record<LeftOut['reason'], string>> = {
  duplicate: 'replaced by another row with the same id',
  headerAgain: 'header rows that repeat',
  noStatus: 'without a stage or status',
  ignored: 'tests and duplicates by their stage',
  noDate: 'without a date',
  noNumber: 'without a number',
  noDays: 'without both dates',
  negativeDays: 'closed before they began',
};

const MISSING: Readonly<Record<string, string>> = {
  closedOn: 'without a close date',
  expectedOn: 'without an expected close date',
  created: 'without a created date',
  amount: 'without an amount',
  chance: 'without a probability',
};

function reasonOf({ reason, field }: LeftOut): string {
  return (field && MISSING[field]) || REASONS[reason];
}

const MOST_ROWS = 20;

function rowsInWords(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  const more = rows.length - MOST_ROWS;
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

export const examples: readonly Example[] = [
  {
    deals: SAMPLE_DEALS,
    args: ['WINRATE', '', 'Owner'],
    result: [
      ['Owner', 'Win rate', 'Deals with status won', 'Deals with status won or lost', '95 % from', '95 % to'],
      ['Ada', 0.333333333333333, 1, 3, 0.06149194472039624, 0.792340399197952],
      ['Ben', 1, 2, 2, 0.342380227506653, 1],
    ],
  },
];
