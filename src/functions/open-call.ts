import { type Book, makeBook } from '../derive/book';
import type { LoadedTable } from '../derive/derivation';
import { type Lookup, lookupOf, withLookups } from '../derive/lookups';
import { dayFromIso } from '../lib/days';
import { isUnclearDay, parseCriterion } from '../measures/criterion';
import type { By } from '../measures/grouping';
import { makeScan, type Scan } from '../measures/scan';
import type { Asking } from '../metrics/ask';
import type { Metric, MetricValue, Needs } from '../metrics/metric';
import { whatIsMissing } from '../metrics/needs';
import {
  columnsNeeded,
  columnsRead,
  mergedNeeds,
  partsOf,
  tablesOf,
  tabsOf,
  usedBy,
  wayOf,
  waysOf,
} from '../metrics/ways';
import { CallError } from '../model/call-error';
import { parsePeriod } from '../model/parse-period';
import { ROLLED_UP_FROM } from '../model/rolled-up';
import type { Rollup, TabKind, TableName } from '../model/tab';
import type { Argument } from './arguments';
import { bookSetting } from './book-setting';
import { columnNamed, type NamedColumn, type TableOf, withOthers } from './columns-on';
import type { Environment } from './environment';
import { isOfNoUse } from './needed-ranges';
import { openRanges } from './open-ranges';
import { type Call, parseCall } from './parse-call';

/** A call made ready to be answered. */
export interface OpenCall extends Asking {
  readonly book: Book;
  /** The table that the function is mostly about: the first of its tabs. */
  readonly main: LoadedTable;
  /** How the grouping is headed. */
  readonly byLabel: string;
  /** The other tabs that rows are looked up in. */
  readonly lookups: readonly Lookup[];
}

/** What a function asks of its call: KPIs, and tables that spill. */
export interface Asked {
  readonly name: string;
  readonly value: MetricValue | readonly MetricValue[];
  readonly uses?: Needs;
  readonly withoutPeriod?: Metric['withoutPeriod'];
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

/** Reads what a call of these KPIs needs, in one pass over each range. Throws a CallError with a sentence for the caller. */
export function openCall(
  name: string,
  asked: readonly Asked[],
  args: readonly Argument[],
  environment: Environment,
): OpenCall {
  const { options, ...call } = readCall(name, asked, args, environment);
  const uses = asked.flatMap((each) => waysOf(each).flatMap((way) => tabsOf(tablesIn(usedBy(each, way)))));
  const waysOfAll = waysTogether(asked);
  const { sources, others } = openRanges(name, { ways: waysOfAll, uses }, call.ranges, environment);
  const setting = bookSetting(sources, environment, () => asOfDay(name, options, environment));
  const book = makeBook(sources, setting);
  const ways = asked.map((each) => wayOf(each, book.given));
  const isDated = call.period !== null || (call.by !== null && 'grain' in call.by);
  const dates = asked.map(({ withoutPeriod }) => isDated || withoutPeriod === 'running quarter');
  const needs = mergedNeeds(ways.map((way, i) => columnsNeeded(way, dates[i]!)));
  const mainTab = tabsOf(Object.keys(needs) as TableName[])[0]!;
  const lookups = others.map(({ range, table }) => {
    const lookup = table && lookupOf(book.table(mainTab)!, table);
    if (!lookup) throw new CallError(isOfNoUse(name, range, mainTab, environment.zone));
    return lookup;
  });
  const main = withLookups(book.table(mainTab)!, lookups);
  const plain: TableOf = (table) => (table === mainTab ? main : book.table(table));
  const joined = withOthers(plain, (than) => [
    ...book.given
      .filter((tab) => tab !== than && ROLLED_UP_FROM[than as Rollup] !== tab)
      .map((tab) => book.table(tab)!),
    ...(than === mainTab ? [] : lookups.map(({ table }) => table as LoadedTable)),
  ]);
  const needed = [...new Set(ways.flatMap(groupedTables))];
  const used = uses.flatMap((tab) => tablesMadeOf(tab));
  const names = [
    ...call.criteria.map(({ name: header }) => header),
    ...(call.by && 'name' in call.by ? [call.by.name] : []),
  ];
  if (needed.some((table) => !plain(table))) refuseMissing(asked, ways, dates, book);
  const isPlain = names.every((each) => typeof columnNamed(name, each, needed, [], plain) !== 'string');
  const tableOf = isPlain ? plain : joined;
  const named = (header: string): NamedColumn => {
    const found = columnNamed(name, header, needed, used, tableOf);
    if (typeof found === 'string') throw new CallError(columnNamedProblem(name, header, needed, plain, found));
    return found;
  };
  const criteria = call.criteria.map(({ name: header, criterion }) => ({
    ...named(header),
    written: criterion,
    criterion: parseCriterion(criterion),
  }));
  const grouped = call.by && 'name' in call.by ? named(call.by.name) : null;
  const by: By | null = grouped ? byField(grouped, mainTab) : (call.by as By | null);
  const keysOn = (table: TableName) =>
    [...criteria, ...(grouped ? [grouped] : [])].flatMap(({ keys }) => keys[table] ?? []);
  for (const [table, columns] of Object.entries(
    mergedNeeds(ways.map((way, i) => columnsRead(asked[i]!, way, dates[i]!))),
  )) {
    tableOf(table as TableName)?.load([...columns, ...keysOn(table as TableName), ...MONEY]);
  }
  for (const { keys, label, written, criterion } of criteria) {
    const isDay = Object.entries(keys).some(([table, key]) => tableOf(table as TableName)!.column(key)!.kind === 'day');
    if (isDay && isUnclearDay(criterion)) {
      throw new CallError(
        `${name} cannot tell which day the criterion "${written}" for ${label} means. Write the day as 2026-07-01`,
      );
    }
  }
  refuseMissing(asked, ways, dates, book);
  const scans = new Map<TableName, Scan | undefined>();
  const scan = (table: TableName): Scan | undefined => {
    if (!scans.has(table)) scans.set(table, scanOf(table));
    return scans.get(table);
  };
  const scanOf = (table: TableName): Scan | undefined => {
    const rows = tableOf(table);
    // A tab that cannot be narrowed as asked would answer for everybody.
    if (!rows || criteria.some(({ keys }) => keys[table] === undefined)) return undefined;
    return makeScan(
      rows,
      criteria.map(({ keys, criterion }) => ({ key: keys[table]!, criterion })),
    );
  };
  return {
    book,
    main,
    scan,
    get today() {
      return setting.today;
    },
    period: call.period,
    get usualPeriod() {
      return parsePeriod(environment.defaultPeriod, { today: setting.today, fiscalStart: environment.fiscalStart });
    },
    by,
    options,
    byLabel: grouped ? grouped.label : by && 'grain' in by ? by.grain[0]!.toUpperCase() + by.grain.slice(1) : '',
    lookups,
  };
}

function refuseMissing(
  asked: readonly Asked[],
  ways: readonly MetricValue[],
  dates: readonly boolean[],
  book: Book,
): void {
  for (const [i, each] of asked.entries()) {
    const problem = whatIsMissing(each.name, columnsNeeded(ways[i]!, dates[i]!), book);
    if (problem) throw new CallError(problem);
  }
}

/** Read with every table: they tell what money is in. */
const MONEY = ['currency'];

function byField({ keys, label }: NamedColumn, mainTab: TabKind): By {
  const field = keys[mainTab] ?? Object.values(keys)[0]!;
  return { field, label, on: keys };
}

/** With all headers that could be asked for, where no tab has the column. */
function columnNamedProblem(
  name: string,
  header: string,
  needed: readonly TableName[],
  plain: TableOf,
  joined: string,
) {
  const found = columnNamed(name, header, needed, [], plain);
  return typeof found === 'string' ? found : joined;
}

/** The ways in which all KPIs of a call can be answered: each with all of the tabs that it takes. */
function waysTogether(asked: readonly Asked[]): TabKind[][] {
  let ways: TabKind[][] = [[]];
  for (const each of asked) {
    const own = waysOf(each).map((way) => tabsOf(tablesOf(way)));
    ways = ways.flatMap((before) => own.map((tabs) => [...new Set([...before, ...tabs])]));
  }
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}

function tablesIn(needs: Needs): TableName[] {
  return Object.keys(needs) as TableName[];
}

function tablesMadeOf(tab: TabKind): TableName[] {
  const rollups = Object.entries(ROLLED_UP_FROM).filter(([, of]) => of === tab);
  return [tab, ...rollups.map(([name]) => name as Rollup)];
}

/** The tables whose figures vary by group and criterion. */
function groupedTables(way: MetricValue): TableName[] {
  if ('needs' in way) return tablesOf(way);
  const varying = partsOf(way).filter(({ measure }) => !measure.ungrouped);
  return [...new Set(varying.map(({ measure }) => measure.tab))];
}

/** The call as it is meant on its as-of day, which stands behind the periods that it gives a meaning to. */
function readCall(name: string, asked: readonly Asked[], args: readonly Argument[], environment: Environment): Call {
  const call = parseCall(name, args, environment);
  checkOptions(name, asked, call.options);
  if (!call.options.asof) return call;
  const today = asOfDay(name, call.options, environment);
  return parseCall(name, args, Object.create(environment, { today: { value: today } }));
}

function checkOptions(name: string, asked: readonly Asked[], options: Readonly<Record<string, string>>): void {
  const known: Record<string, readonly string[]> = Object.assign(
    Object.create(null),
    { asof: [] },
    ...asked.map((each) => each.options),
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
