import { metricNamed, TABLES } from '../metrics';
import type { Metric } from '../metrics/metric';
import { CallError } from '../model/call-error';
import type { Cells } from '../model/cell';
import { type Grain, grainNamed } from '../model/period';
import { type Argument, described, isOption, isRange, isSkipped } from './arguments';
import { passingBlanks, type Taking } from './blank-ranges';
import type { CellFunction, Parameter } from './cell-function';
import type { Environment } from './environment';
import { isPeriodRange } from './parse-period-argument';
import { mostTabs, wantedTabs } from './tab-parameters';
import { askedOf } from './table-function';
import { unknownKpi } from './unknown-kpi';

/** What the functions about one KPI take first. */
export const KPI: Parameter = { name: 'kpi', text: 'The name of a KPI function in quotes, such as "WINRATE"' };

export const KPI_TABS: Parameter = {
  name: 'deals',
  text: 'The tab that the KPI takes, header row included, such as Deals!A:K. A KPI of several tabs takes all of them, one behind the other',
};

export const GRAIN: Parameter = {
  name: 'grain',
  text: '(optional) week, month, quarter or year; quarter when left empty',
};

/** The arguments of a function about one KPI: its name, then ranges, then the others. */
export interface KpiCall {
  readonly name: string;
  readonly ranges: readonly Cells[];
  readonly rest: readonly Argument[];
}

/**
 * The call of a function about one KPI, which passes over blanks in the place of optional ranges. `beside`: how many
 * ranges it takes besides those of the KPI.
 */
export function callAboutKpi(
  caller: string,
  { behind, beside }: { readonly behind: Taking['behind']; readonly beside: number },
  answer: (call: KpiCall, environment: Environment) => ReturnType<CellFunction['call']>,
): CellFunction['call'] {
  return ([name, ...others], environment) => {
    const most = () => tabsOfKpi(name) + beside;
    return passingBlanks(others, { most, behind, environment }, (each) =>
      answer(kpiCall(caller, [name, ...each]), environment),
    );
  };
}

/** How many tabs a KPI or table can be given; none of what is neither. */
function tabsOfKpi(name: Argument): number {
  const written = typeof name === 'string' ? name : '';
  const table = TABLES.find((each) => each.name === written.trim().toUpperCase());
  const asked = table ? askedOf(table) : metricNamed(written);
  return asked ? mostTabs(wantedTabs(asked)) : 0;
}

/** Tells the arguments apart. Throws a CallError when the first one is no name. */
function kpiCall(caller: string, [name, ...others]: readonly Argument[]): KpiCall {
  if (isRange(name) || typeof name !== 'string' || isSkipped(name)) {
    throw new CallError(`${caller} needs the name of a KPI first, such as "WINRATE", and found ${described(name)}`);
  }
  const isTab = (argument: Argument, i: number) => isRange(argument) && !(isPeriodRange(argument) && i > 0);
  const end = others.findIndex((argument, i) => !isTab(argument, i));
  const ranges = (end < 0 ? others : others.slice(0, end)) as Cells[];
  return { name, ranges, rest: end < 0 ? [] : others.slice(end) };
}

/** The KPI with a name. Throws a CallError when there is none. */
export function kpiNamed(caller: string, name: string): Metric {
  const metric = metricNamed(name);
  if (!metric) throw new CallError(unknownKpi(caller, name));
  return metric;
}

/** The part of the calendar that an argument names; a quarter when it is skipped. */
export function grainOfArgument(caller: string, argument: Argument): Grain {
  if (isSkipped(argument)) return 'quarter';
  const grain = typeof argument === 'string' ? grainNamed(argument) : undefined;
  if (grain) return grain;
  throw new CallError(
    `${caller} takes week, month, quarter or year behind the ranges, and found ${described(argument)}`,
  );
}

/** Arguments of their own behind the ranges, up to the first option; then those that every function takes, from `by` on. */
export function ownArguments(rest: readonly Argument[], count: number): { own: Argument[]; byAndPairs: Argument[] } {
  const option = rest.slice(0, count).findIndex(isOption);
  const end = option < 0 ? count : option;
  return { own: rest.slice(0, end), byAndPairs: rest.slice(end) };
}

/** The pairs of criteria and options, behind the grouping if there is one. */
export function pairsIn(byAndPairs: readonly Argument[]): readonly Argument[] {
  return byAndPairs.slice(isOption(byAndPairs[0]) ? 0 : 1);
}
