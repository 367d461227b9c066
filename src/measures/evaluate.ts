import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import type { Grain, Period } from '../model/period';
import type { TabKind } from '../model/tab';
import { type By, calendarParts, groupByCalendar, groupByColumn } from './grouping';
import type { Measure } from './measure';
import type { Scan } from './scan';
import { aggregated, type Tally, type Target, tally } from './tally';

export type Scans = Readonly<Partial<Record<TabKind, Scan>>>;

/** What is asked of measures: when, and grouped by what. */
export interface Question {
  readonly period: Period | null;
  readonly by: By | null;
}

/** The answer: one tally per measure and group. */
export interface Evaluation {
  /** Labels of the groups in which at least one measure found a row; one group `''` when nothing groups. */
  readonly groups: readonly string[];
  /** By measure, then by group. */
  readonly tallies: readonly (readonly Tally[])[];
  value(measure: number, group: number): number | null;
}

/** Evaluates measures together. Rows, numbers and groups that several need are worked out once. */
export function evaluate(measures: readonly Measure[], scans: Scans, question: Question): Evaluation {
  const selected = measures.map((measure) => ({ measure, ...selectRows(measure, scans, question.period) }));
  const { labels, targetOf } = targets(selected, question);
  const tallies = selected.map(({ measure, scan, rows }) => {
    const numbers = measure.of ? scan.numbers(measure.of) : null;
    const isMoney = measure.of !== undefined && !('days' in measure.of);
    const currency = isMoney ? ((scan.table.column('amountCurrency') as TextColumn | undefined) ?? null) : null;
    const target = targetOf(measure, scan);
    const found = tally(rows, target, numbers, measure.aggregate, currency);
    return target.codes === null ? labels.map(() => found[0]!) : found;
  });
  return occurring(labels, tallies, selected, question.by);
}

interface Selected {
  measure: Measure;
  scan: Scan;
  rows: Int32Array;
}

function selectRows(measure: Measure, scans: Scans, period: Period | null): { scan: Scan; rows: Int32Array } {
  const scan = scans[measure.tab];
  if (!scan) throw new Error(`No ${measure.tab} to evaluate`);
  const rows = scan.rows(measure.where, period);
  return { scan, rows: measure.date && period ? scan.rowsIn(rows, measure.date, period) : rows };
}

function targets(selected: readonly Selected[], { by }: Question) {
  const whole: Target = { groups: 1, codes: null };
  if (!by) return { labels: [''], targetOf: () => whole };
  return 'grain' in by ? calendarTargets(selected, by.grain, whole) : fieldTargets(selected, by.field, whole);
}

function calendarTargets(selected: readonly Selected[], grain: Grain, whole: Target) {
  const parts = calendarParts(extremeDays(selected), grain);
  const memory = new Map<string, Int32Array>();
  const targetOf = (measure: Measure, scan: Scan): Target => {
    if (measure.ungrouped || !measure.date) return whole;
    const key = `${measure.tab}.${measure.date}`;
    if (!memory.has(key)) memory.set(key, groupByCalendar(scan.table.column(measure.date) as DayColumn, parts));
    return { groups: parts.length, codes: memory.get(key)! };
  };
  return { labels: parts.map(({ label }) => label), targetOf };
}

/** Days of the selected rows: their first and last are what matters, all of them where the stretch is absurd. */
function extremeDays(selected: readonly Selected[]): number[] {
  const days = new Set<number>();
  for (const { measure, scan, rows } of selected) {
    if (measure.ungrouped || !measure.date) continue;
    const { values } = scan.table.column(measure.date) as DayColumn;
    for (let i = 0; i < rows.length; i++) {
      const day = values[rows[i]!]!;
      if (day !== NO_DAY) days.add(day);
    }
  }
  return [...days];
}

function fieldTargets(selected: readonly Selected[], field: string, whole: Target) {
  const labels: string[] = [];
  const places = new Map<string, number>();
  const byTab = new Map<TabKind, Int32Array>();
  for (const { measure, scan } of selected) {
    if (byTab.has(measure.tab)) continue;
    const column = scan.table.column(field);
    if (!column) continue;
    const grouped = groupByColumn(column, scan.table.size);
    const here = grouped.labels.map((label) => {
      const key = label.toLowerCase();
      if (!places.has(key)) {
        places.set(key, labels.length);
        labels.push(label);
      }
      return places.get(key)!;
    });
    const { codes } = grouped;
    // The first tab's groups are the labels as they stand.
    if (byTab.size > 0) for (let row = 0; row < codes.length; row++) codes[row] = here[codes[row]!]!;
    byTab.set(measure.tab, codes);
  }
  const targetOf = (measure: Measure): Target =>
    measure.ungrouped ? whole : { groups: labels.length, codes: byTab.get(measure.tab)! };
  return { labels, targetOf };
}

/** Leaves out groups in which nothing was found; parts of the calendar stay, so that a month without sales shows. */
function occurring(
  labels: readonly string[],
  tallies: readonly (readonly Tally[])[],
  selected: readonly Selected[],
  by: By | null,
): Evaluation {
  const grouped = selected.map(({ measure }) => !measure.ungrouped);
  const isFound = (_: string, group: number) =>
    tallies.some((found, m) => grouped[m] && (found[group]!.n > 0 || found[group]!.missing > 0));
  const kept = by && !('grain' in by) ? labels.map(isFound) : labels.map(() => true);
  const keptTallies = tallies.map((found) => found.filter((_, group) => kept[group]));
  return {
    groups: labels.filter((_, group) => kept[group]),
    tallies: keptTallies,
    value: (measure, group) => aggregated(keptTallies[measure]![group]!, selected[measure]!.measure.aggregate),
  };
}
