import { cellsOfSheet, sheetNames } from '../google/sheet-by-name';
import type { Cells } from '../model/cell';
import { isTabName } from '../read/header-words';
import { LANGUAGES } from '../read/words/words';

/** The name of the tab with currency rates: the one that the team has set, else the one that is called so. */
export function ratesTabName(chosen: string | undefined): string | undefined {
  return chosen ?? sheetNames().find((each) => isTabName(each, 'rates', LANGUAGES));
}

/** The cells of the tab with currency rates; `null` without one. */
export function ratesCells(chosen: string | undefined): Cells | null {
  const name = ratesTabName(chosen);
  return name === undefined ? null : cellsOfSheet(name);
}
