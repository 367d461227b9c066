import { type DealsTable, deriveDeals } from '../derive/deals';
import type { Environment } from '../functions/environment';
import { readTab } from '../google/tabs';
import { type Cells, isBlank } from '../model/cell';
import { classifyStage } from '../read/classify-stage';
import { openDeals, type SourceTable } from '../read/open-tab';

/** A tab of deals, read. */
export interface SourceTab {
  readonly name: string;
  readonly cells: Cells;
  readonly source: SourceTable;
  readonly deals: DealsTable;
}

/** A tab that cannot be used, with the sentence that says why. */
export interface UnusableTab {
  readonly problem: string;
}

/** Reads the deals of a tab, in one read. */
export function readSourceTab(name: string, environment: Environment): SourceTab | UnusableTab {
  const cells = readTab(name);
  const source = openDeals(cells, environment);
  if (source && source.recognition.headerRow >= 0) {
    return { name, cells, source, deals: deriveDeals(source, classifyStage, environment.today) };
  }
  const filled = cells.find((row) => row.some((cell) => !isBlank(cell)));
  if (!filled) return { problem: `The tab ${name} is empty. Paste your deals into it, with their header row.` };
  const shown = filled.filter((cell) => !isBlank(cell)).slice(0, 6);
  return {
    problem: `The tab ${name} does not look like deals: it needs a header row with names such as Stage, Amount and Close date. Its first row reads: ${shown.map(String).join(', ')}.`,
  };
}
