import type { CellFunction } from '../functions/cell-function';
import { definitionNamed, tabsTaken } from '../functions/definition-named';
import type { WantedTabs } from '../functions/open-ranges';
import { letters } from '../google/a1';
import { PlainError } from '../google/plain-error';
import { TAB_KINDS, type TabKind } from '../model/tab';
import { KIND_NAMES } from './kind-names';

/** A tab as a range: its name, and how many columns have content. */
export interface TabExtent {
  readonly name: string;
  readonly columns: number;
}

/** The tabs of a spreadsheet by what they hold. */
export type TabsByKind = ReadonlyMap<TabKind, TabExtent>;

interface ExampleFormula {
  readonly formula: string;
  /** The tabs that it reads. */
  readonly over: readonly TabExtent[];
}

/** A range as usages name it. */
const RANGE = '\\b([A-Z][a-z]+)![A-Z]+:[A-Z]+';
const RANGES = new RegExp(`${RANGE}(?:, *${RANGE})*`);

/**
 * A function's usage over the tabs of this spreadsheet, in the order of its parameters: those of the first way that is
 * possible here, and those that make it better. `;` between arguments works in every locale. Throws a PlainError that
 * says which tabs it needs.
 */
export function exampleFormula({ name, usage, parameters }: UsedFunction, tabs: TabsByKind): ExampleFormula {
  const ranges = RANGES.exec(usage);
  if (!ranges) return { formula: withSemicolons(usage), over: [] };
  const definition = definitionNamed(name);
  const { ways, uses } = definition ? tabsTaken(definition) : namedIn(ranges[0], parameters);
  const way = ways.find((each) => each.every((kind) => tabs.has(kind)));
  if (!way) throw needsTabs(name, ways);
  const kinds = TAB_KINDS.filter((kind) => way.includes(kind) || uses.includes(kind));
  const over = kinds.flatMap((kind) => tabs.get(kind) ?? []);
  return { formula: withSemicolons(usage.replace(RANGES, () => over.map(rangeOf).join(', '))), over };
}

type UsedFunction = Pick<CellFunction, 'name' | 'usage' | 'parameters'>;

/** The tabs that a usage names, as a function takes them that has no definition of its own. */
function namedIn(ranges: string, parameters: CellFunction['parameters']): WantedTabs {
  const named = TAB_KINDS.filter((kind) => ranges.toLowerCase().includes(`${kind}!`));
  const isOptional = (kind: TabKind) => parameters.some(({ name, text }) => name === kind && text.startsWith('('));
  return { ways: [named.filter((kind) => !isOptional(kind))], uses: named.filter(isOptional) };
}

function rangeOf({ name, columns }: TabExtent): string {
  return `'${name.replace(/'/g, "''")}'!A:${letters(columns - 1)}`;
}

function needsTabs(name: string, ways: WantedTabs['ways']): PlainError {
  const wanted = ways.map((way) => way.map((kind) => `a tab with ${KIND_NAMES[kind]}`).join(' and '));
  return new PlainError(
    `${name} needs ${wanted.join(', or ')}, which was not recognised here. Paste or import it, with its headers in the first row, then insert again.`,
  );
}

function withSemicolons(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|, ?/g, (part) => (part.startsWith(',') ? '; ' : part));
}
