import { type Clock, deriveDeals } from '../derive/deals';
import { type Lookup, lookupOf, withLookups } from '../derive/lookups';
import { dayFromIso } from '../lib/days';
import { isUnclearDay, parseCriterion } from '../measures/criterion';
import type { By } from '../measures/grouping';
import { makeScan } from '../measures/scan';
import type { Asking } from '../metrics/ask';
import type { Metric } from '../metrics/metric';
import { fieldsNeeded, whatIsMissing } from '../metrics/needs';
import { CallError } from '../model/call-error';
import { type Cells, isBlank } from '../model/cell';
import { parsePeriod } from '../model/parse-period';
import type { Table } from '../model/table';
import { openDeals, openPlain, openTab, recogniseKind } from '../read/open-tab';
import { textOf } from '../read/read-columns';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import { moneySetting } from './money-setting';
import { type Call, parseCall } from './parse-call';

/** A call made ready to be answered. */
export interface OpenCall extends Asking {
  /** How the grouping is headed. */
  readonly byLabel: string;
  /** The other tabs that deals are looked up in. */
  readonly lookups: readonly Lookup[];
}

/** Reads what a call of these KPIs needs, in one pass over the range. Throws a CallError with a sentence for the caller. */
export function openCall(
  name: string,
  metrics: readonly Metric[],
  args: readonly Argument[],
  environment: Environment,
): OpenCall {
  const { options, ...call } = readCall(name, metrics, args, environment);
  const clock: Clock = {
    get today() {
      return asOfDay(name, options, environment);
    },
  };
  const { source, others } = openRanges(name, call.ranges, environment);
  const plain = deriveDeals(source, source.classifyStage, clock, moneySetting(environment));
  const lookups = others.map(({ range, table }) => {
    const lookup = table && lookupOf(plain, table);
    if (!lookup) throw new CallError(isOfNoUse(name, range, environment));
    return lookup;
  });
  const deals = withLookups(plain, lookups);
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
  return {
    deals,
    scan: makeScan(deals, criteria),
    get today() {
      return clock.today;
    },
    period: call.period,
    get usualPeriod() {
      return parsePeriod(environment.defaultPeriod, { today: clock.today, fiscalStart: environment.fiscalStart });
    },
    by,
    options,
    byLabel,
    lookups,
  };
}

/** The call as it is meant on its as-of day, which stands behind the periods that it gives a meaning to. */
function readCall(name: string, metrics: readonly Metric[], args: readonly Argument[], environment: Environment): Call {
  const call = parseCall(name, args, environment);
  checkOptions(name, metrics, call.options);
  if (!call.options.asof) return call;
  const today = asOfDay(name, call.options, environment);
  return parseCall(name, args, Object.create(environment, { today: { value: today } }));
}

/** The range of deals among the given ones, and the others that are tabs: what deals are looked up in. */
function openRanges(name: string, ranges: readonly Cells[], environment: Environment) {
  if (ranges.length === 1) {
    const source = openDeals(ranges[0]!, environment);
    if (!source) throw new CallError(notDeals(name, ranges[0]!, environment));
    return { source, others: [] };
  }
  const kinds = ranges.map((range) => recogniseKind(range, environment)?.recognition.kind ?? null);
  const deals = ranges.filter((_, i) => kinds[i] === 'deals');
  const given = deals.length > 0 ? deals : ranges.filter((range) => openDeals(range, environment));
  if (given.length > 1) throw new CallError(`${name} takes one range of deals, and found ${given.length}`);
  const source = given[0] && openDeals(given[0], environment);
  if (!source) throw new CallError(notDeals(name, ranges[0]!, environment));
  const others = ranges
    .filter((range) => range !== given[0])
    .map((range) => {
      const kind = kinds[ranges.indexOf(range)];
      return { range, table: (kind && openTab(range, kind, environment)) ?? openPlain(range, environment) };
    });
  return { source, others };
}

function checkOptions(name: string, metrics: readonly Metric[], options: Readonly<Record<string, string>>): void {
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
}

function asOfDay(name: string, { asof }: Readonly<Record<string, string>>, environment: Environment): number {
  if (asof === undefined || asof === '') return environment.today;
  const day = dayFromIso(asof);
  if (day === null) throw new CallError(`${name} needs a day such as 2026-09-30 for @asof, and found "${asof}"`);
  return day;
}

function columnNamed(name: string, header: string, deals: Table): { key: string; label: string } {
  const column = deals.named(header);
  if (column) return column;
  throw new CallError(`${name} found no column "${header}". Found: ${deals.headers.join(', ')}`);
}

function notDeals(name: string, cells: Cells, environment: Environment): string {
  const shown = firstCells(cells, environment);
  if (!shown) return `${name} needs a range with its header row. The range is empty`;
  return `${name} needs a range of deals with its header row, such as Deals!A:K. No two headers are known in it; its first row reads: ${shown}`;
}

function isOfNoUse(name: string, cells: Cells, environment: Environment): string {
  const shown = firstCells(cells, environment);
  if (!shown) return `${name} was given an empty range beside the deals. Leave it out, or fill it`;
  return `${name} cannot tell what a range has to do with the deals: no column of it matches one of theirs, and it is no period of two dates. Its first row reads: ${shown}`;
}

/** The first filled row as a person reads it, or `''`. */
function firstCells(cells: Cells, { zone }: Environment): string {
  const first = cells.find((row) => row.some((cell) => !isBlank(cell))) ?? [];
  return first
    .filter((cell) => !isBlank(cell))
    .slice(0, 6)
    .map((cell) => textOf(cell, zone))
    .join(', ');
}
