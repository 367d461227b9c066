import { type Day, isoOf } from '../../lib/days';
import { makeScan, type Scan } from '../../measures/scan';
import type { Asking } from '../../metrics/ask';
import type { Metric, Needs } from '../../metrics/metric';
import { whatIsMissing } from '../../metrics/needs';
import type { TableKpi } from '../../metrics/table-kpi';
import { columnsNeeded, tabsOf, waysOf } from '../../metrics/ways';
import type { Period } from '../../model/period';
import type { TabKind, TableName } from '../../model/tab';
import { wholeColumns } from '../freshness/whole-columns';
import type { BookInput } from '../report-input';

/** The tabs that a KPI is worked out of on this report: those that its cell function would be given. */
export interface Basis {
  /** The first is what it is mostly about. */
  readonly tabs: readonly TabKind[];
  /** `null` asks about all time. The as-of day is the report’s unless another one is given. */
  asking(period: Period | null, today?: Day): Asking;
  /** The call that gives the same in a cell: `=CHURNRATE('Customers'!A:K;"2026-Q3")`. */
  call(period: Period | null, options?: CallOptions): string;
}

interface CallOptions {
  readonly today?: Day;
  readonly options?: readonly string[];
}

/** What keeps a KPI off the report: without which tab or column, in a few words. */
export interface NoBasis {
  readonly lacks: string;
}

type Kpi = Metric | TableKpi;

/** Finds the tabs for KPIs; of two that tell of sales it takes the same for all. */
export type FindBasis = (kpi: Kpi) => Basis | NoBasis;

export function basisFinder(input: BookInput, sales: TabKind | null): FindBasis {
  const scans = new Map<TableName, Scan | undefined>();
  const scanOf = (name: TableName) => {
    const table = scans.has(name) ? undefined : input.book.table(name);
    if (!scans.has(name)) scans.set(name, table && makeScan(table));
    return scans.get(name);
  };
  return (kpi) => {
    const ways = waysIn(kpi).map((needs) => ({ needs, tabs: tabsOf(Object.keys(needs) as TableName[]) }));
    const given = ways.filter(({ tabs }) => tabs.every((tab) => input.book.given.includes(tab)));
    if (given.length === 0)
      return {
        lacks: withoutTab(
          ways.map(({ tabs }) => tabs[0]!),
          input,
        ),
      };
    const problems = given.map(({ needs }) => whatIsMissing(kpi.name, needs, input.book));
    const usable = given.filter((_, i) => problems[i] === null);
    const way = usable.find(({ tabs }) => tabs.every((tab) => tab === 'customers' || tab === sales)) ?? usable[0];
    if (!way) return { lacks: inShort(problems[0]!, kpi.name, input) };
    const used = tabsOf(Object.keys(kpi.uses ?? {}) as TableName[]).filter((tab) => isOfUse(tab, sales, input));
    const all = [...new Set([...way.tabs, ...used])];
    // What a call is given decides on the way that it takes.
    const taken = ways.find(({ tabs }) => tabs.every((tab) => all.includes(tab)));
    return basisOf(kpi.name, taken === way ? all : way.tabs, scanOf, input);
  };
}

function isOfUse(tab: TabKind, sales: TabKind | null, { book }: BookInput): boolean {
  return book.given.includes(tab) && (tab === sales || tab === 'customers');
}

function basisOf(
  name: string,
  tabs: readonly TabKind[],
  scanOf: (name: TableName) => Scan | undefined,
  { book, today, sources }: BookInput,
): Basis {
  const narrow = Object.create(book, { given: { value: tabs } }) as typeof book;
  const ranges = tabs.map((tab) => {
    const { tab: sheet, cells } = sources[tab]!;
    return wholeColumns(sheet, 0, cells[0]!.length - 1);
  });
  return {
    tabs,
    asking: (period, asOf = today) => ({
      book: narrow,
      scan: (table) => (tabs.includes(table as TabKind) ? scanOf(table) : undefined),
      today: asOf,
      period,
      by: null,
      options: {},
    }),
    call(period, { today: asOf = today, options = [] } = {}) {
      const pairs = [...options, ...(asOf === today ? [] : ['@asof', isoOf(asOf)])];
      const args = pairs.length > 0 ? [period?.label ?? '', '', ...pairs] : period ? [period.label] : [];
      return `=${name}(${[...ranges, ...args.map((each) => `"${each}"`)].join(';')})`;
    },
  };
}

/** The columns that each way needs. */
function waysIn(kpi: Kpi): readonly Needs[] {
  if ('value' in kpi) return waysOf(kpi).map((way) => columnsNeeded(way, true));
  return Array.isArray(kpi.needs) ? kpi.needs : [kpi.needs as Needs];
}

function withoutTab(tabs: readonly TabKind[], { speech }: BookInput): string {
  const names = [...new Set(tabs)].map((tab) => speech.t(`accounts.tab.${tab as 'orders'}`));
  return speech.t('accounts.withoutTab', { tabs: names.join(speech.t('accounts.or')) });
}

/** What is missing, as a reader of the sheet is told: without the list of headers. */
function inShort(problem: string, name: string, { speech }: BookInput): string {
  const short = problem.split('. ')[0]!;
  const needs = `${name} needs `;
  if (short.startsWith(needs)) return speech.t('leftOut.without', { what: short.slice(needs.length) });
  return short.replace(`${name} `, '');
}
