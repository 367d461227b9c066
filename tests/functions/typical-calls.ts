import { expect } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { wantedTabs } from '../../src/functions/tab-parameters';
import { askedOf } from '../../src/functions/table-function';
import { METRICS, TABLES } from '../../src/metrics';
import { CallError } from '../../src/model/call-error';
import type { Cells } from '../../src/model/cell';
import { TAB_KINDS, type TabKind } from '../../src/model/tab';
import { examplesOf } from '../contract/examples';
import type { Kind } from './arbitrary-tabs';
import { call } from './call';

/** The ranges of a function’s first example. */
export function typicalRanges(name: string): Cells[] {
  const { deals, ranges = deals ? [deals] : [] } = examplesOf(name)[0]!;
  return ranges as unknown as Cells[];
}

const hasParameter = (name: string, wanted: string) =>
  CELL_FUNCTIONS.find((each) => each.name === name)!.parameters.some((parameter) => parameter.name === wanted);

/** Functions that take the name of a KPI first. */
export const KPI_FIRST = CELL_FUNCTIONS.map(({ name }) => name).filter((name) => hasParameter(name, 'kpi'));

/** What stands behind the ranges before the arguments that all take, or in the place of the period. */
const OWN: Readonly<Record<string, (kpi: string) => Argument[]>> = {
  KPIS: (kpi) => [`${kpi}, ${kpi}`],
  KPITREND: () => ['quarter', 4],
  KPIBENCHMARK: () => ['quarter'],
};

/** Functions that take a part of the calendar instead of a period. */
export const WITHOUT_PERIOD = ['KPITREND', 'KPIBENCHMARK'];

/** The arguments of a call, those of the function itself where they belong; functions without a period leave it out. */
export function argsOf(
  name: string,
  ranges: readonly Argument[],
  more: readonly Argument[],
  kpi = 'WINRATE',
): Argument[] {
  const isOption = typeof more[0] === 'string' && more[0].startsWith('@');
  const rest = WITHOUT_PERIOD.includes(name) && !isOption ? more.slice(1) : more;
  return [...(KPI_FIRST.includes(name) ? [kpi] : []), ...ranges, ...(OWN[name]?.(kpi) ?? []), ...rest];
}

/** The kinds of tabs that a KPI or table can be called with: those of each way alone, and with all that make it better. */
export function tabSetsOf(name: string): readonly (readonly Kind[])[] {
  const metric = METRICS.find((each) => each.name === name);
  const table = TABLES.find((each) => each.name === name);
  if (!metric && !table) return [['deals']];
  const { ways, uses } = wantedTabs(metric ?? askedOf(table!));
  const inOrder = (kinds: readonly TabKind[]) => TAB_KINDS.filter((kind) => kinds.includes(kind)) as Kind[];
  const sets = ways.flatMap((way) => [inOrder(way), inOrder([...way, ...uses])]);
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** KPIs and tables with each set of tabs that they can be called with, as cases of a test. */
export function callsOf(names: readonly string[]): (readonly [what: string, name: string, kinds: readonly Kind[]])[] {
  return names.flatMap((name) =>
    tabSetsOf(name).map((kinds) => [`${name} of ${kinds.join(', ')}`, name, kinds] as const),
  );
}

/** What a call answers, or the sentence that it answers with, without the rows and headers that it names. */
export function outcome(name: string, ...args: Argument[]): unknown {
  try {
    return call(name, ...args);
  } catch (error) {
    if (error instanceof CallError)
      return error.message.replace(/\d+ rows? \(the first is row \d+\)| Found(?: there)?: .*/g, '…');
    throw error;
  }
}

/** Whether an outcome is an answer and no sentence. */
export function isAnswer(found: unknown): boolean {
  return typeof found !== 'string' || !/^[A-Z]{4,} \S/.test(found);
}

/** Expects the same, numbers but for the noise of adding up in another order. */
export function expectClose(found: unknown, wanted: unknown): void {
  expect(rounded(found, wanted)).toEqual(wanted);
}

/** Numbers that agree to nine digits become those that they are compared with. */
function rounded(found: unknown, wanted: unknown): unknown {
  if (Array.isArray(found) && Array.isArray(wanted)) return found.map((each, i) => rounded(each, wanted[i]));
  if (typeof found !== 'number' || typeof wanted !== 'number') return found;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(found), Math.abs(wanted)) ? wanted : found;
}
