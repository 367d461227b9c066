import { type DealsTable, deriveDeals } from '../derive/deals';
import type { Environment } from '../functions/environment';
import { moneySetting } from '../functions/money-setting';
import { readTab } from '../google/tabs';
import { type Cells, isBlank } from '../model/cell';
import { openDeals, openTab, recogniseKind, type SourceTable } from '../read/open-tab';
import { textOf } from '../read/read-columns';

/** A tab of deals, read. */
export interface SourceTab {
  readonly name: string;
  readonly cells: Cells;
  readonly source: SourceTable;
  readonly deals: DealsTable;
}

/** A tab of another kind, read. */
export interface OtherTab {
  readonly name: string;
  readonly cells: Cells;
  readonly source: SourceTable;
}

/** A tab that cannot be used, with the sentence that says why. */
export interface UnusableTab {
  readonly problem: string;
}

/** Reads the deals of a tab, in one read. */
export function readSourceTab(name: string, environment: Environment): SourceTab | UnusableTab {
  const cells = readTab(name);
  return asDeals(name, cells, environment) ?? unusable(name, cells, environment);
}

/** Reads a tab of whatever kind it is, in one read. */
export function readAnyTab(name: string, environment: Environment): SourceTab | OtherTab | UnusableTab {
  const cells = readTab(name);
  const kind = recogniseKind(cells, environment, name)?.recognition.kind ?? 'deals';
  if (kind === 'deals') return asDeals(name, cells, environment) ?? unusable(name, cells, environment);
  return { name, cells, source: openTab(cells, kind, environment)! };
}

function asDeals(name: string, cells: Cells, environment: Environment): SourceTab | null {
  const source = openDeals(cells, environment);
  if (!source || source.recognition.headerRow < 0) return null;
  const deals = deriveDeals(source, source.classifyStage, environment, moneySetting(environment));
  return { name, cells, source, deals };
}

function unusable(name: string, cells: Cells, { zone }: Environment): UnusableTab {
  const filled = cells.find((row) => row.some((cell) => !isBlank(cell)));
  if (!filled) return { problem: `The tab ${name} is empty. Paste your deals into it, with their header row.` };
  const shown = filled.filter((cell) => !isBlank(cell)).slice(0, 6);
  return {
    problem: `The tab ${name} does not look like deals: it needs a header row with names such as Stage, Amount and Close date. Its first row reads: ${shown.map((cell) => textOf(cell, zone)).join(', ')}.`,
  };
}
