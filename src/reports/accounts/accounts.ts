import type { LoadedTable } from '../../derive/derivation';
import type { Day } from '../../lib/days';
import type { AccountTable, SalesTable } from '../../metrics/accounts';
import { WHO } from '../../metrics/accounts';
import { ACCOUNT_METRICS, ACCOUNT_TABLES } from '../../metrics/families/accounts';
import type { Metric, Needs } from '../../metrics/metric';
import { whatIsMissing } from '../../metrics/needs';
import type { TableKpi } from '../../metrics/table-kpi';
import { columnsRead, mergedNeeds, waysOf } from '../../metrics/ways';
import { CallError } from '../../model/call-error';
import type { NumberColumn } from '../../model/column';
import { comparablePeriods } from '../../model/comparable-periods';
import type { Period } from '../../model/period';
import type { TabKind } from '../../model/tab';
import { type Formats, formatsOf } from '../figures/formats';
import type { BookInput } from '../report-input';
import { type Basis, basisFinder, type FindBasis } from './basis';
import { firstDay } from './first-day';
import { type FindKnownDays, knownDaysFinder } from './known-days';
import { askKpi, type KpiAnswers } from './kpi-answers';
import type { AccountTabs } from './people/read-accounts';

/** What every part of the Accounts report looks at. */
export interface Accounts {
  readonly input: BookInput;
  readonly formats: Formats;
  readonly tabs: AccountTabs;
  readonly kpis: readonly KpiAnswers[];
  kpi(id: string): KpiAnswers | undefined;
  /** The tabs of a table, where they are there. */
  basis(table: TableKpi): Basis | null;
  /** The period, up to today while it is running, and as many days before. */
  readonly current: Period;
  readonly previous: Period;
  readonly isRunning: boolean;
  /** Which KPIs and tables are not on the sheet, by reason. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
}

/** Works out every KPI of accounts that the tabs can tell. */
export function gatherAccounts(input: BookInput): Accounts {
  loadColumns(input);
  const tabs = tabsOf(input);
  const findBasis = basisFinder(input, tabs.sales);
  const findKnownDays = knownDaysFinder(input);
  const leftOut = new Map<string, string[]>();
  const leave = (title: string, reason: string) => leftOut.set(reason, [...(leftOut.get(reason) ?? []), title]);
  const kpis = ACCOUNT_METRICS.flatMap((metric) => {
    const answers = answersOf(metric, { findBasis, findKnownDays, tabs }, input);
    if (typeof answers !== 'string') return [answers];
    leave(metric.title, answers);
    return [];
  });
  const bases = new Map<TableKpi, Basis>();
  for (const table of ACCOUNT_TABLES) {
    const basis = findBasis(table);
    if ('lacks' in basis) leave(table.title, basis.lacks);
    else bases.set(table, basis);
  }
  const [previous, current] = comparablePeriods(input.period, input.today, 2) as [Period, Period];
  return {
    input,
    formats: formatsOf(amountsOf(tabs, input), input),
    tabs,
    kpis,
    kpi: (id) => kpis.find(({ metric }) => metric.id === id),
    basis: (table) => bases.get(table) ?? null,
    current,
    previous,
    isRunning: input.today < input.period.end,
    leftOut,
  };
}

/** The KPI’s answers, or why there are none. */
function answersOf(
  metric: Metric,
  { findBasis, findKnownDays, tabs }: { findBasis: FindBasis; findKnownDays: FindKnownDays; tabs: AccountTabs },
  input: BookInput,
): KpiAnswers | string {
  const basis = findBasis(metric);
  if ('lacks' in basis) return basis.lacks;
  const from = soldFrom(metric, basis, tabs, input);
  const known = findKnownDays(basis.tabs[0] as AccountTable);
  try {
    return askKpi(metric, basis, { from, known }, input) ?? tooShort(basis, from!, input);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return error.message.replace(`${metric.name} `, `${metric.title} `);
  }
}

/** The first sale; `null` where contracts tell who is a customer. */
function soldFrom(metric: Metric, { tabs }: Basis, { hasContracts }: AccountTabs, { book }: BookInput): Day | null {
  const [main] = tabs;
  if (main === 'customers') return null;
  return metric.id === 'customerLtv' && hasContracts ? null : firstDay(main as SalesTable, book);
}

function tooShort({ tabs }: Basis, from: Day, { speech, sources }: BookInput): string {
  return speech.t('accounts.yearTooShort', { tab: sources[tabs[0]!]!.tab, day: speech.day(from) });
}

function tabsOf({ book }: BookInput): AccountTabs {
  const tells = (needs: Needs) =>
    Object.keys(needs).every((tab) => book.given.includes(tab as TabKind)) && whatIsMissing('', needs, book) === null;
  const sales = (['orders', 'deals'] as const).find((tab: SalesTable) => tells({ [tab]: WHO[tab] }));
  return {
    sales: sales ?? null,
    hasContracts: tells({ customers: WHO.customers }),
    hasActivities: tells({ activities: ['customer', 'day'] }),
  };
}

/** Reads at once what the KPIs, the tables and the lists look at. */
function loadColumns({ book }: BookInput): void {
  const ofMetrics = ACCOUNT_METRICS.flatMap((metric) => waysOf(metric).map((way) => columnsRead(metric, way, true)));
  const ofTables = ACCOUNT_TABLES.flatMap(({ needs, uses = {} }): Needs[] => [...[needs].flat(), uses]);
  const lists: Needs = { customers: ['lastActivity'], orders: ['orderKey'], activities: ['customer', 'day'] };
  for (const [name, columns] of Object.entries(mergedNeeds([...ofMetrics, ...ofTables, WHO, lists]))) {
    const table: LoadedTable | undefined = book.table(name as TabKind);
    table?.load([...columns, 'currency']);
  }
}

function amountsOf({ sales, hasContracts }: AccountTabs, { book }: BookInput): Float64Array | undefined {
  const columns = [
    sales && book.table(sales)!.column('amount'),
    hasContracts && book.table('customers')!.column('yearlyValue'),
  ];
  return (columns.find((column) => column) as NumberColumn | undefined)?.values;
}
