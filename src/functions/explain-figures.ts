import { isoOf } from '../lib/days';
import { wilson } from '../lib/wilson';
import { describe } from '../measures/describe';
import { type LeftOut, leftOut } from '../measures/left-out';
import { aggregated } from '../measures/tally';
import type { KpiFigures } from '../metrics/ask';
import { groupOrder } from '../metrics/group-order';
import { type Metric, measuresOf } from '../metrics/metric';
import type { OpenCall } from './open-call';
import { type CellValue, cellOf, labelOf } from './table-of-figures';

/** How one figure came about: label and value, a row each. */
export function explainOne(figures: KpiFigures, call: OpenCall): CellValue[][] {
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
  for (const { keys, unmatched } of call.lookups) {
    if (unmatched > 0) rows.push([`Deals whose ${keys[0]} is not under ${keys[1]} on the other tab`, unmatched]);
  }
  for (const remark of metric.remarks) rows.push(['Note', remark]);
  return rows;
}

/** How the figures of groups came about, a row a group. */
export function explainGroups(groups: readonly string[], figures: KpiFigures, call: OpenCall): CellValue[][] {
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
