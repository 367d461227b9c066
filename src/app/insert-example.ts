import type { CellFunction } from '../functions/cell-function';
import type { Environment } from '../functions/environment';
import { insertFormula } from '../google/insert-formula';
import { exampleFormula } from './example-formula';
import { tabsByKind } from './tabs-by-kind';

/** Puts an example over the tabs of this spreadsheet into the selected cell, and answers the cell's name. */
export function insertExample(cellFunction: CellFunction, chosen: string | null, environment: Environment): string {
  const { formula, over } = exampleFormula(cellFunction, tabsByKind(chosen, environment));
  return insertFormula(formula, over);
}
