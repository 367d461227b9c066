import { deriveDeals } from '../derive/deals';
import { dayFromIso } from '../lib/days';
import { isUnclearDay, parseCriterion } from '../measures/criterion';
import type { By } from '../measures/grouping';
import { makeScan } from '../measures/scan';
import type { Asking } from '../metrics/ask';
import type { Metric } from '../metrics/metric';
import { fieldsNeeded, whatIsMissing } from '../metrics/needs';
import { CallError } from '../model/call-error';
import { type Cells, isBlank } from '../model/cell';
import type { Table } from '../model/table';
import { classifyStage } from '../read/classify-stage';
import { openDeals } from '../read/open-tab';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import { parseCall } from './parse-call';

/** A call made ready to be answered. */
export interface OpenCall extends Asking {
  /** How the grouping is headed. */
  readonly byLabel: string;
}

/** Reads what a call of these KPIs needs, in one pass over the range. Throws a CallError with a sentence for the caller. */
export function openCall(
  name: string,
  metrics: readonly Metric[],
  args: readonly Argument[],
  environment: Environment,
): OpenCall {
  const call = parseCall(name, args, environment);
  const options = checkedOptions(name, metrics, call.options);
  const today = asOfDay(name, options, environment);
  const opened = call.ranges.map((range) => openDeals(range, environment)).filter((each) => each !== null);
  if (opened.length > 1) throw new CallError(`${name} takes one range of deals, and found ${opened.length}`);
  const source = opened[0];
  if (!source) throw new CallError(notDeals(name, call.ranges[0]!));
  const deals = deriveDeals(source, classifyStage, today);
  const dated = call.period !== null || (call.by !== null && 'grain' in call.by);
  const criteria = call.criteria.map(({ name: header, criterion }) => ({
    ...columnNamed(name, header, deals),
    written: criterion,
    criterion: parseCriterion(criterion),
  }));
  const grouped = call.by && 'name' in call.by ? columnNamed(name, call.by.name, deals) : null;
  const by: By | null = grouped ? { field: grouped.key, label: grouped.label } : (call.by as By | null);
  deals.load([
    ...metrics.flatMap((metric) => fieldsNeeded(metric, dated)),
    ...criteria.map(({ key }) => key),
    ...(grouped ? [grouped.key] : []),
    'currency',
  ]);
  for (const { key, label, written, criterion } of criteria) {
    if (deals.column(key)!.kind === 'day' && isUnclearDay(criterion)) {
      throw new CallError(
        `${name} cannot tell which day the criterion "${written}" for ${label} means. Write the day as 2026-07-01`,
      );
    }
  }
  for (const metric of metrics) {
    const problem = whatIsMissing(metric, deals, dated);
    if (problem) throw new CallError(problem);
  }
  const byLabel = grouped ? grouped.label : by && 'grain' in by ? by.grain[0]!.toUpperCase() + by.grain.slice(1) : '';
  return { deals, scan: makeScan(deals, criteria), today, period: call.period, by, options, byLabel };
}

function checkedOptions(name: string, metrics: readonly Metric[], options: Readonly<Record<string, string>>) {
  const known: Record<string, readonly string[]> = Object.assign(
    Object.create(null),
    { asof: [] },
    ...metrics.map((metric) => metric.options),
  );
  for (const [option, value] of Object.entries(options)) {
    const values = known[option];
    if (!values) {
      const names = Object.keys(known).map((each) => `@${each}`);
      throw new CallError(`${name} has no option @${option}. It knows ${names.join(', ')}`);
    }
    if (values.length > 0 && !values.includes(value.toLowerCase())) {
      throw new CallError(`${name} has no ${option} "${value}". It knows ${values.join(', ')}`);
    }
  }
  return options;
}

function asOfDay(name: string, { asof }: Readonly<Record<string, string>>, { today }: Environment): number {
  if (asof === undefined || asof === '') return today;
  const day = dayFromIso(asof);
  if (day === null) throw new CallError(`${name} needs a day such as 2026-09-30 for @asof, and found "${asof}"`);
  return day;
}

function columnNamed(name: string, header: string, deals: Table): { key: string; label: string } {
  const column = deals.named(header);
  if (column) return column;
  throw new CallError(`${name} found no column "${header}". Found: ${deals.headers.join(', ')}`);
}

function notDeals(name: string, cells: Cells): string {
  const first = cells.find((row) => row.some((cell) => !isBlank(cell)));
  if (!first) return `${name} needs a range with its header row. The range is empty`;
  const shown = first.filter((cell) => !isBlank(cell)).slice(0, 6);
  return `${name} needs a range of deals with its header row, such as Deals!A:K. No two headers are known in it; its first row reads: ${shown.map(String).join(', ')}`;
}
