import type { Period } from '../model/period';
import type { TableName } from '../model/tab';
import type { By } from './grouping';
import { type Groups, groupsBy } from './groups';
import type { Measure } from './measure';
import { makePass, type Pass, type Slot } from './pass';
import type { Scan } from './scan';
import { aggregated, type Tally, tallyOf } from './tally';

export type Scans = Readonly<Partial<Record<TableName, Scan>>>;

/** What is asked of measures: when, and grouped by what. */
export interface Question {
  readonly period: Period | null;
  readonly by: By | null;
}

/** Measures with what is asked of them. */
export interface Questioned extends Question {
  readonly measures: readonly Measure[];
}

/** The answer: one tally per measure and group. */
export interface Evaluation {
  /** Labels of the groups in which at least one measure found a row; one group `''` when nothing groups. */
  readonly groups: readonly string[];
  /** By measure, then by group. */
  readonly tallies: readonly (readonly Tally[])[];
  value(measure: number, group: number): number | null;
}

/** Evaluates measures together, in one pass over each table. */
export function evaluate(measures: readonly Measure[], scans: Scans, question: Question): Evaluation {
  return evaluateAll([{ measures, ...question }], scans)[0]!;
}

/** Answers several questions in the same pass over each table: about other periods, or grouped otherwise. */
export function evaluateAll(questions: readonly Questioned[], scans: Scans): Evaluation[] {
  const passes = new Map<TableName, Pass>();
  const passOver = (tab: TableName): Pass => {
    if (!passes.has(tab)) passes.set(tab, makePass(scanOf(tab, scans)));
    return passes.get(tab)!;
  };
  const shared = new Map<By, Groups>();
  const asked = questions.map(({ measures, period, by }) => {
    const groups = groupsFor(by, shared);
    const grouped = measures.map((measure): Grouped => {
      const placing = groups.placing(measure, scanOf(measure.tab, scans));
      return { measure, slot: passOver(measure.tab).add(measure, period, placing) };
    });
    return { by, groups, grouped };
  });
  for (const pass of passes.values()) pass.run();
  return asked.map(({ by, groups, grouped }) => evaluationOf(grouped, groups, by));
}

/** The groups of a question. Several are grouped by a column once; each has its own part of the calendar. */
function groupsFor(by: By | null, shared: Map<By, Groups>): Groups {
  if (!by || 'grain' in by) return groupsBy(by);
  if (!shared.has(by)) shared.set(by, groupsBy(by));
  return shared.get(by)!;
}

function scanOf(tab: TableName, scans: Scans): Scan {
  const scan = scans[tab];
  if (!scan) throw new Error(`No ${tab} to evaluate`);
  return scan;
}

interface Grouped {
  readonly measure: Measure;
  readonly slot: Slot;
}

function evaluationOf(grouped: readonly Grouped[], groups: Groups, by: By | null): Evaluation {
  const { labels, places } = groups.named();
  const found: (readonly Tally[])[] = [];
  for (const { measure, slot } of grouped) {
    // Several KPIs may rest on one measure, such as the deals won.
    const same = grouped.findIndex(
      (other) => other.measure.aggregate === measure.aggregate && isSame(other.slot, slot),
    );
    found.push(found[same] ?? talliesOf(slot, measure.aggregate, places));
  }
  // Parts of the calendar stay, so that a month without sales shows.
  const isKept = (_: unknown, group: number) =>
    by === null || 'grain' in by || found.some((each, m) => !grouped[m]!.measure.ungrouped && isFound(each[group]!));
  const tallies = found.map((each) => each.filter(isKept));
  return {
    groups: labels.filter(isKept),
    tallies,
    value: (measure, group) => aggregated(tallies[measure]![group]!, grouped[measure]!.measure.aggregate),
  };
}

function talliesOf(slot: Slot, aggregate: Measure['aggregate'], places: readonly number[]): readonly Tally[] {
  // One figure stands in every group.
  const whole = slot.isWhole ? tallyOf(slot, aggregate, 0) : null;
  return places.map((group) => whole ?? tallyOf(slot, aggregate, group));
}

function isSame(one: Slot, other: Slot): boolean {
  return (
    one.ledger === other.ledger && one.bit === other.bit && one.lane === other.lane && one.isWhole === other.isWhole
  );
}

function isFound({ n, missing }: Tally): boolean {
  return n > 0 || missing > 0;
}
