import type { CellFunction } from '../../src/functions/cell-function';
import { inSections } from '../../src/functions/sections';
import { anchorOf, tableOf } from './markdown';

/** The functions of each section, with a link to the section: what stands in README.md. */
export function readmeTable(functions: readonly CellFunction[]): string {
  const rows = inSections(functions).map(({ section: { title }, functions: own }) => [
    `[${title}](docs/functions.md#${anchorOf(title)})`,
    own.map(({ name }) => `\`${name}\``).join(', '),
  ]);
  return tableOf([['about', 'functions'], ...rows]);
}
