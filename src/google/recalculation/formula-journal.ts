import { deleteLargeProperty, readLargeProperty, writeLargeProperty } from '../large-property';
import type { FormulaBlock } from './formula-blocks';

const KEY = 'recalculating';

interface Journal {
  sheet: number;
  blocks: readonly FormulaBlock[];
}

/** Notes formulas whose cells are about to be blank for a moment. */
export function writeJournal(sheet: number, blocks: readonly FormulaBlock[]): void {
  const journal: Journal = { sheet, blocks };
  writeLargeProperty(KEY, JSON.stringify(journal));
}

export function clearJournal(): void {
  deleteLargeProperty(KEY);
}

/** Puts back the formulas of a run that was ended in that moment, where their cells are still blank. */
export function restoreFromJournal(): void {
  const journal = JSON.parse(readLargeProperty(KEY) ?? 'null') as Journal | null;
  if (!journal) return;
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((each) => each.getSheetId() === journal.sheet);
  for (const { row, column, formulas } of sheet ? journal.blocks : []) {
    const range = sheet!.getRange(row + 1, column + 1, formulas.length, formulas[0]!.length);
    if (range.isBlank()) range.setFormulas(formulas);
  }
  clearJournal();
}
