import type { KpiFigures } from '../metrics/ask';
import { inputOf } from '../metrics/ask-each';
import { FURTHER_DETAILS } from '../metrics/further-details';
import { groupOrder } from '../metrics/group-order';
import { headOf } from './explain-head';
import { leftOutLines } from './explain-left-out';
import { detailLines, type Line, partsOf } from './explain-parts';
import { conventionRows } from './kpi-conventions';
import { negativeSalesLines } from './negative-sales';
import type { OpenCall } from './open-call';
import { quotaDayLines } from './quota-days';
import { type CellValue, cellOf, labelOf } from './table-of-figures';

/** How one figure came about: label and value, a row each; `targets` are the lines about its target. */
export function explainOne(figures: KpiFigures, call: OpenCall, targets: readonly Line[] = []): CellValue[][] {
  const { metric, values, medians, period } = figures;
  const lines: Line[] = [[metric.title, cellOf(values[0]!)], ...headOf(metric, period, call)];
  const { input } = inputOf(metric, call);
  const beside = (metric.beside ?? []).map((each) => ({ ...each, value: input.value(each.measure) }));
  const reason = values[0] === null && beside.find(({ value, whyEmpty }) => whyEmpty && value)?.whyEmpty;
  const problem = figures.problems[0] ?? reason;
  if (problem) lines.push(['Why it is empty', problem]);
  lines.push(...partsOf(figures, 0), ...quotaDayLines(figures, call), ...negativeSalesLines(figures, call));
  if (metric.id in FURTHER_DETAILS) lines.push(...detailLines(FURTHER_DETAILS[metric.id]!(input)));
  for (const { label, value, isRare } of beside) {
    if (value || !isRare) lines.push([label, cellOf(value)]);
  }
  if (metric.median) lines.push(['Median', cellOf(medians[0]!)]);
  lines.push(...leftOutLines(figures, call), ...targets);
  for (const { keys, unmatched } of call.lookups) {
    if (unmatched > 0) lines.push([`Rows whose ${keys[0]} is not under ${keys[1]} on the other tab`, unmatched]);
  }
  lines.push(...conventionRows(metric, values[0]!, call));
  for (const remark of metric.remarks) lines.push(['Note', remark]);
  return lines;
}

/** How the figures of groups came about, a row a group. */
export function explainGroups(groups: readonly string[], figures: KpiFigures, call: OpenCall): CellValue[][] {
  const { metric, values, problems } = figures;
  const parts = groups.map((_, group) => new Map(partsOf(figures, group)));
  const labels = [...new Set(parts.flatMap((lines) => [...lines.keys()]))];
  const isProblem = problems.some((problem) => problem !== null);
  const order = groupOrder(groups, call.by!, call.book);
  const header = [call.byLabel, metric.title, ...labels, ...(isProblem ? ['Why it is empty'] : [])];
  // Where there is no group, the one problem is that of the whole.
  if (groups.length === 0 && isProblem) return [header, ['', '', ...labels.map(() => ''), problems[0]!]];
  return [
    header,
    ...order.map((group) => [
      labelOf(groups[group]!),
      cellOf(values[group]!),
      ...labels.map((label) => parts[group]!.get(label) ?? ''),
      ...(isProblem ? [problems[group] ?? ''] : []),
    ]),
  ];
}
