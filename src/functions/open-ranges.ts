import { CallError } from '../model/call-error';
import type { Cells } from '../model/cell';
import type { TabKind } from '../model/tab';
import { type KindOfTab, kindsOf } from '../read/kinds-of-tab';
import { openDeals, openPlain, openTab, type SourceTable } from '../read/open-tab';
import { assign } from './assign-ranges';
import type { Environment } from './environment';
import { whatIsNeeded } from './needed-ranges';
import { longTargets } from './wide-targets';

/** Which tabs a function takes. */
export interface WantedTabs {
  /** The tabs of each way in which it can be answered. */
  readonly ways: readonly (readonly TabKind[])[];
  /** Tabs that make it better. */
  readonly uses: readonly TabKind[];
}

/** The ranges of a call, told apart. */
export interface OpenRanges {
  readonly sources: Readonly<Partial<Record<TabKind, SourceTable>>>;
  /** Ranges that are tabs of other kinds: what rows are looked up in. */
  readonly others: readonly { readonly range: Cells; readonly table: SourceTable | null }[];
}

/** Tells which range is which tab, by its headers. Throws a CallError when one that is needed is not there, or there twice. */
export function openRanges(
  name: string,
  { ways, uses }: WantedTabs,
  ranges: readonly Cells[],
  environment: Environment,
): OpenRanges {
  const wanted = [...new Set([...ways.flat(), ...uses])];
  const isOfDeals = ranges.length === 1 && ways.length === 1 && ways[0]!.join() === 'deals';
  const deals = isOfDeals ? openDeals(ranges[0]!, environment) : null;
  if (deals && isPlainly(deals)) return { sources: { deals }, others: [] };
  const long = wanted.includes('targets') ? longTargets(ranges, environment) : undefined;
  const [read, context] = long ? [long.ranges, long.environment] : [ranges, environment];
  const likely = read.map((range) => kindsOf(range, context));
  const chosen = assign(ways, wanted, likely) ?? ranges.map(() => null);
  const sources: Partial<Record<TabKind, SourceTable>> = {};
  const used = new Set<number>();
  let targetsAt: number | null = null;
  const take = (kind: TabKind, place: number): void => {
    const range = read[place]!;
    const source = kind === 'deals' ? openDeals(range, context) : openTab(range, kind, context);
    if (!source) return;
    sources[kind] = long ? long.placed(source, place) : source;
    used.add(place);
    if (kind === 'targets') targetsAt = place;
  };
  chosen.forEach((kind, place) => {
    if (kind) take(kind, place);
  });
  const free = () => ranges.map((_, place) => place).filter((place) => !used.has(place));
  const isComplete = () => ways.some((way) => way.every((kind) => sources[kind]));
  for (const kind of ways[0]!) {
    if (sources[kind]) continue;
    // Where the others suffice it must say more: rows may be looked up in it.
    const least = isComplete() ? ENOUGH_FIELDS : 0;
    // What looks like no tab at all may be this one: a column of stages alone.
    const fitting = free().filter(
      (place) => isOpen(kind, likely[place]!, least) && fits(kind, ranges[place]!, environment, least),
    );
    if (fitting.length > 1) throw new CallError(`${name} takes one range of ${kind}, and found ${fitting.length}`);
    if (fitting[0] !== undefined) take(kind, fitting[0]);
  }
  const looksLike = likely.map((kinds) => (isDecided(kinds) ? kinds[0]!.recognition.kind : null));
  const double = free().find((place) => looksLike[place] !== null && sources[looksLike[place]!] !== undefined);
  if (double !== undefined) {
    const found = looksLike.filter((kind) => kind === looksLike[double]).length;
    throw new CallError(`${name} takes one range of ${looksLike[double]}, and found ${Math.max(2, found)}`);
  }
  if (long?.problem && (targetsAt === null || targetsAt === long.problem.place))
    throw new CallError(`${name} ${long.problem.text}`);
  if (!isComplete()) {
    throw new CallError(
      whatIsNeeded(name, ways, Object.keys(sources) as TabKind[], ranges, looksLike, environment.zone),
    );
  }
  const others = free().map((place) => {
    const [range, kind] = [ranges[place]!, likely[place]![0]?.recognition.kind];
    return { range, table: (kind && openTab(range, kind, environment)) ?? openPlain(range, environment) };
  });
  return { sources, others };
}

/** Whether a range is one of deals without a look at all other kinds of tabs: most calls are over deals alone. */
function isPlainly({ recognition: { fields } }: SourceTable): boolean {
  const lead = fields.get('leadId');
  return lead === undefined || (fields.get('id') ?? Number.POSITIVE_INFINITY) < lead;
}

/** Headers that a range must have of a tab that the function can do without, if it looks like none at all. */
const ENOUGH_FIELDS = 3;

/** Below this score a range says too little of itself to be told from what it is not. */
const WEAK = 5;

/** Whether nothing speaks against a range being a tab of a kind although it does not look like one. */
function isOpen(kind: TabKind, kinds: readonly KindOfTab[], least: number): boolean {
  return kinds.every(({ recognition, score }) => least === 0 && recognition.kind !== kind && score < WEAK);
}

function isDecided(kinds: readonly KindOfTab[]): boolean {
  return kinds.length === 1 || (kinds.length > 1 && kinds[0]!.score > kinds[1]!.score);
}

function fits(kind: TabKind, range: Cells, environment: Environment, least: number): boolean {
  const opened = kind === 'deals' ? openDeals(range, environment) : openTab(range, kind, environment);
  return opened !== null && opened.recognition.fields.size >= least;
}
