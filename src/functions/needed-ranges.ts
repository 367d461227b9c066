import type { Zone } from '../lib/zone';
import { type Cells, isBlank } from '../model/cell';
import type { TabKind } from '../model/tab';
import { textOf } from '../read/read-columns';

const EXAMPLES: Readonly<Record<TabKind, string>> = {
  deals: 'Deals!A:K',
  leads: 'Leads!A:M',
  activities: 'Activities!A:I',
  orders: 'Orders!A:I',
  customers: 'Customers!A:L',
  targets: 'Targets!A:G',
  costs: 'Costs!A:D',
  history: 'History!A:E',
  rates: 'Rates!A:D',
  team: 'Team!A:E',
};

/** A range of a kind of tab as a person would type it: `Deals!A:K`. */
export function exampleRange(kind: TabKind): string {
  return EXAMPLES[kind];
}

/** The sentence for a call that was not given the tabs that it needs. */
export function whatIsNeeded(
  name: string,
  ways: readonly (readonly TabKind[])[],
  given: readonly TabKind[],
  ranges: readonly Cells[],
  looksLike: readonly (TabKind | null)[],
  zone: Zone,
): string {
  const shown = firstCells(ranges.find((range) => firstCells(range, zone) !== '') ?? [], zone);
  const isSingle = ways.every((way) => way.length === 1);
  const kinds = ways.map((way) => way.map((kind) => `${kind}`).join(' and ')).join(', or of ');
  const example = ways[0]!.map(exampleRange).join(', ');
  if (!shown) return `${name} needs a range with its header row. The range is empty`;
  if (isSingle) {
    return `${name} needs a range of ${kinds} with its header row, such as ${example}. ${looksLike[0] ? `What is given looks like ${looksLike[0]}` : 'No two headers are known in it'}; its first row reads: ${shown}`;
  }
  const lacking = ways[0]!.filter((kind) => !given.includes(kind));
  const found = given.length > 0 ? `Found: ${given.join(', ')}` : `The first row found reads: ${shown}`;
  return `${name} needs ranges of ${kinds} with their header rows, such as ${example}. ${found}. Missing: ${lacking.join(', ')}`;
}

/** The sentence for a range beside the needed ones that nothing can be looked up in. */
export function isOfNoUse(name: string, cells: Cells, main: TabKind, zone: Zone): string {
  const shown = firstCells(cells, zone);
  if (!shown) return `${name} was given an empty range beside the ${main}. Leave it out, or fill it`;
  return `${name} cannot tell what a range has to do with the ${main}: no column of it matches one of theirs, and it is no period of two dates. Its first row reads: ${shown}`;
}

/** The first filled row as a person reads it, or `''`. */
function firstCells(cells: Cells, zone: Zone): string {
  const first = cells.find((row) => row.some((cell) => !isBlank(cell))) ?? [];
  return first
    .filter((cell) => !isBlank(cell))
    .slice(0, 6)
    .map((cell) => textOf(cell, zone))
    .join(', ');
}
