import { type Book, makeBook } from '../derive/book';
import type { LoadedTable } from '../derive/derivation';
import { type Lookup, lookupOf, withLookups } from '../derive/lookups';
import { parseCriterion } from '../measures/criterion';
import type { By } from '../measures/grouping';
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
import { columnFinder, type NamedColumn, type TableOf, withOthers } from './columns-on';
import type { Environment } from './environment';
import { narrowedScans, refuseUnclearDays } from './narrowed-scans';
import { isOfNoUse } from './needed-ranges';
import { openRanges } from './open-ranges';
import { asOfDay, readCall } from './read-call';

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
  if (needed.some((table) => !plain(table))) refuseMissing(asked, ways, dates, book);
  const { tableOf, find } = columnFinder(
    name,
    [...call.criteria.map(({ name: header }) => header), ...(call.by && 'name' in call.by ? [call.by.name] : [])],
    { needed, used, plain, joined },
  );
  const criteria = call.criteria.map(({ name: header, criterion }) => {
    const column = find(header);
    const meant = Object.entries(column.keys).map(([table, key]) => {
      return tableOf(table as TableName)!.meant?.(key, String(criterion));
    });
    return { ...column, written: criterion, criterion: parseCriterion(meant.find((each) => each) ?? criterion) };
  });
  const grouped = call.by && 'name' in call.by ? find(call.by.name) : null;
  const by: By | null = grouped ? byField(grouped, mainTab) : (call.by as By | null);
  const keysOn = (table: TableName) =>
    [...criteria, ...(grouped ? [grouped] : [])].flatMap(({ keys }) => keys[table] ?? []);
  for (const [table, columns] of Object.entries(
    mergedNeeds(ways.map((way, i) => columnsRead(asked[i]!, way, dates[i]!))),
  )) {
    tableOf(table as TableName)?.load([...columns, ...keysOn(table as TableName), ...MONEY]);
  }
  refuseUnclearDays(name, criteria, tableOf);
  refuseMissing(asked, ways, dates, book);
  return {
    book,
    main,
    scan: narrowedScans(criteria, tableOf),
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
