import { evaluate } from '../measures/evaluate';
import { calendarParts, groupByColumn, groupField, groupKey } from '../measures/grouping';
import { field, type Measure, sum } from '../measures/measure';
import { narrowed, type Scan } from '../measures/scan';
import { aggregated, NOTHING, type Tally } from '../measures/tally';
import { type DayColumn, NO_DAY } from '../model/column';
import { type Grain, type Period, within } from '../model/period';
import type { TableName } from '../model/tab';
import { type Asking, type KpiFigures, periodOf } from './ask';
import { askTogether, type FoundFigures, refuseMixedMoney } from './ask-together';
import type { Computed, ComputedAnswer, KpiInput, Metric } from './metric';
import { columnsNeeded, tablesOf, wayOf } from './ways';

/** What one group says, and whether anything stands behind it. */
interface Answer {
  readonly value: number | null;
  readonly details: ComputedAnswer['details'];
  readonly problem: string | null;
  readonly found: boolean;
}

/** Works out a KPI group by group: each with the rows of its group alone. */
export function askEach(metric: Metric, asking: Asking): FoundFigures {
  const way = wayOf(metric, asking.book.given);
  if ('compute' in way && way.groupsItself) return byItself(metric, way, asking);
  const groups = groupsOf(metric, asking);
  const answers = groups.map((group) => answerIn(metric, { ...asking, ...group.asking, by: null }));
  const kept = keptOf(answers, asking);
  const labels = kept.map((i) => groups[i]!.label);
  return { groups: labels, kpis: (place) => [figuresOf(metric, asking, place, (i) => answers[kept[i]!]!)] };
}

/** Groups in which something was found; of the calendar all from the first to the last of them. */
function keptOf(answers: readonly Answer[], { by }: Asking): number[] {
  const places = answers.map((_, i) => i);
  if (!by) return places;
  const found = places.filter((i) => answers[i]!.found);
  if (!('grain' in by)) return found;
  return found.length === 0 ? [] : places.slice(found[0], found[found.length - 1]! + 1);
}

function figuresOf(
  metric: Metric,
  asking: Asking,
  place: readonly number[],
  answerAt: (i: number) => Answer,
): KpiFigures {
  const answers = place.map((i) => (i < 0 ? null : answerAt(i)));
  return {
    metric,
    way: wayOf(metric, asking.book.given),
    period: periodOf(metric, asking),
    values: answers.map((answer) => answer?.value ?? null),
    medians: answers.map(() => null),
    tallies: [],
    details: answers.map((answer) => answer?.details ?? []),
    problems: answers.map((answer) => answer?.problem ?? null),
  };
}

function byItself(metric: Metric, way: Computed, asking: Asking): FoundFigures {
  refuseMixedDeals(metric.name, way, asking);
  const { input } = inputOf(metric, asking);
  const { groups = [''], values, details, groupDetails, problem = null } = way.compute(input);
  // What is told of the whole is true of no group.
  const detailsOf = (group: number) => groupDetails?.[group] ?? (asking.by ? [] : details);
  const answers = values.map((value, i) => ({ value, details: detailsOf(i), problem, found: true }));
  return {
    groups,
    kpis: (place) => {
      const figures = figuresOf(metric, asking, place, (i) => answers[i]!);
      // Why there is nothing at all stands behind every group, also behind none.
      return [
        {
          ...figures,
          details: place.length > 0 ? figures.details : [details],
          problems: place.length > 0 ? figures.problems : [problem],
        },
      ];
    },
  };
}

function answerIn(metric: Metric, asking: Asking): Answer {
  const way = wayOf(metric, asking.book.given);
  if (!('compute' in way)) {
    const [figures] = askTogether([{ metrics: [metric], asking }])[0]!.kpis([0]);
    const { values, tallies, problems } = figures!;
    const found = tallies.some(([tally]) => tally!.n > 0 || tally!.missing > 0);
    return { value: values[0]!, details: [], problem: problems[0]!, found };
  }
  refuseMixedDeals(metric.name, way, asking);
  const { input, hasFound } = inputOf(metric, asking);
  const { values, details, problem = null, found } = way.compute(input);
  return { value: values[0] ?? null, details, problem, found: values[0] !== null || (found ?? hasFound()) };
}

/**
 * What a computed KPI or a table is given to work with. Throws a CallError when it would add up several currencies, which
 * names the grouping by them as a remedy where there is one.
 */
export function inputOf(
  metric: Pick<Metric, 'name' | 'withoutPeriod'>,
  asking: Asking,
  canGroup = true,
): { input: KpiInput; hasFound: () => boolean } {
  const { book, today, by, options } = asking;
  const period = periodOf(metric, asking);
  let found = false;
  const tally = (measure: Measure, when: Period | null = period): Tally => {
    const scan = asking.scan(measure.tab);
    if (!scan) return NOTHING;
    const tallied = evaluate([measure], { [measure.tab]: scan }, { period: when, by: null }).tallies[0]![0]!;
    refuseMixedMoney(metric.name, [[tallied]], book.deals?.unrated, canGroup);
    if (tallied.n > 0 || tallied.missing > 0) found = true;
    return tallied;
  };
  const value = (measure: Measure, when?: Period | null) =>
    aggregated(when === undefined ? tally(measure) : tally(measure, when), measure.aggregate);
  const input: KpiInput = { book, scan: (name) => asking.scan(name), value, tally, period, by, today, options };
  return { input, hasFound: () => found };
}

/** Throws a CallError when amounts of deals count and are in several currencies. */
function refuseMixedDeals(name: string, { needs, groupsItself, refusesCurrencies }: Computed, asking: Asking): void {
  const scan = !refusesCurrencies && needs.deals?.includes('amount') ? asking.scan('deals') : undefined;
  if (!scan) return;
  const { tallies } = evaluate([sum('deals', field('amount'))], { deals: scan }, { period: null, by: null });
  // What groups by itself adds up the whole first.
  refuseMixedMoney(name, tallies, asking.book.deals?.unrated, !groupsItself);
}

interface Group {
  readonly label: string;
  readonly asking: Partial<Asking>;
}

function groupsOf(metric: Metric, asking: Asking): Group[] {
  const { by } = asking;
  if (!by) return [{ label: '', asking: {} }];
  if ('grain' in by) {
    return calendarOf(metric, by.grain, asking).map((period) => ({ label: period.label, asking: { period } }));
  }
  const tables = tablesOf(wayOf(metric, asking.book.given));
  const rows = new Map<TableName, Map<string, number[]>>();
  const labels = new Map<string, string>();
  const rowsOf = (table: TableName): Map<string, number[]> => {
    const known = rows.get(table);
    if (known) return known;
    const found = new Map<string, number[]>();
    rows.set(table, found);
    const scan = asking.scan(table);
    const column = scan?.table.column(groupField(by, table));
    if (!scan || !column) return found;
    const grouped = groupByColumn(column, scan.table.size);
    const keys = grouped.labels.map(groupKey);
    for (const row of scan.rows([], null)) {
      const key = keys[grouped.codes[row]!]!;
      const list = found.get(key);
      if (list) list.push(row);
      else {
        found.set(key, [row]);
        if (!labels.has(key)) labels.set(key, grouped.labels[grouped.codes[row]!]!);
      }
    }
    return found;
  };
  for (const table of tables) rowsOf(table);
  return [...labels].map(([key, label]) => {
    const scans = new Map<TableName, Scan | undefined>();
    const scan = (table: TableName): Scan | undefined => {
      if (!scans.has(table)) {
        const whole = asking.scan(table);
        const column = whole?.table.column(groupField(by, table));
        scans.set(table, whole && column ? narrowed(whole, Int32Array.from(rowsOf(table).get(key) ?? [])) : undefined);
      }
      return scans.get(table);
    };
    return { label, asking: { scan } };
  });
}

/** The parts of the calendar that a KPI is asked for: those of the period, or from the first to the last day of its dates. */
function calendarOf(metric: Metric, grain: Grain, asking: Asking): Period[] {
  const period = periodOf(metric, asking);
  const ends = period ? [period.start, period.end] : extremesOf(metric, asking);
  const parts = calendarParts(ends, grain);
  return period ? parts.map((part) => within(part, period)) : parts;
}

function extremesOf(metric: Metric, asking: Asking): number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const needs = columnsNeeded(wayOf(metric, asking.book.given), true);
  for (const [table, columns] of Object.entries(needs) as [TableName, readonly string[]][]) {
    const scan = asking.scan(table);
    for (const name of scan ? columns : []) {
      const column = scan!.table.column(name);
      if (column?.kind !== 'day') continue;
      for (const row of scan!.rows([], null)) {
        const day = (column as DayColumn).values[row]!;
        if (day === NO_DAY) continue;
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }
  return first <= last ? [first, last] : [];
}
