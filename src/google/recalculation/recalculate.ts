import { a1 } from '../a1';
import { withDocumentLock } from '../document-lock';
import { toPlainError } from '../plain-error';
import { twice } from '../retry';
import { foreignSheets } from '../tabs';
import { callsOf } from './calls-of';
import { type FormulaBlock, formulaBlocks } from './formula-blocks';
import { clearJournal, restoreFromJournal, writeJournal } from './formula-journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Recalculated {
  cells: number;
  /** Cells that the person may not edit: they keep what they show. */
  skipped: number;
}

/**
 * Makes Sheets calculate every cell that calls one of the functions, by entering its formula anew: by itself Sheets
 * does so only when an argument changes. The formulas are noted in the document's properties while their cells are
 * blank, so that they come back even if the run is ended by force.
 */
export function recalculate(functionNames: readonly string[]): Recalculated {
  try {
    return withDocumentLock(() => {
      restoreFromJournal();
      const total = { cells: 0, skipped: 0 };
      for (const sheet of foreignSheets()) {
        const { cells, skipped } = recalculateSheet(sheet, callsOf(functionNames));
        total.cells += cells;
        total.skipped += skipped;
      }
      return total;
    });
  } catch (error) {
    throw toPlainError(error, 'Not all cells were recalculated');
  }
}

function recalculateSheet(sheet: Sheet, isWanted: (formula: string) => boolean): Recalculated {
  const range = sheet.getDataRange();
  const blocks = formulaBlocks(range.getFormulas(), isWanted);
  if (blocks.length === 0) return { cells: 0, skipped: 0 };
  const editable = range.canEdit() ? blocks : blocks.filter((block) => rangeOf(sheet, block).canEdit());
  for (const batch of batches(editable)) reenter(sheet, batch);
  return { cells: countCells(editable), skipped: countCells(blocks) - countCells(editable) };
}

function reenter(sheet: Sheet, blocks: readonly FormulaBlock[]): void {
  writeJournal(sheet.getSheetId(), blocks);
  try {
    sheet
      .getRangeList(blocks.map(({ row, column, formulas }) => a1(row, column, formulas.length, formulas[0]!.length)))
      .clearContent();
    // Only a cell that Sheets has seen blank is calculated again.
    SpreadsheetApp.flush();
  } finally {
    enter(sheet, blocks);
  }
  clearJournal();
}

/** Enters all that can be entered, and fails only then: what is missing stands in the journal. */
function enter(sheet: Sheet, blocks: readonly FormulaBlock[]): void {
  const failures: unknown[] = [];
  for (const block of blocks) {
    try {
      twice(() => rangeOf(sheet, block).setFormulas(block.formulas));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  SpreadsheetApp.flush();
}

/** So many that their formulas fit into the document's properties. */
function batches(blocks: readonly FormulaBlock[]): FormulaBlock[][] {
  const found: FormulaBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = JSON.stringify(block).length;
    if (room < size) {
      found.push([]);
      room = MAX_CHARACTERS;
    }
    found[found.length - 1]!.push(block);
    room -= size;
  }
  return found;
}

const MAX_CHARACTERS = 60_000;

function rangeOf(sheet: Sheet, { row, column, formulas }: FormulaBlock): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, formulas.length, formulas[0]!.length);
}

function countCells(blocks: readonly FormulaBlock[]): number {
  return blocks.reduce((cells, { formulas }) => cells + formulas.length * formulas[0]!.length, 0);
}
