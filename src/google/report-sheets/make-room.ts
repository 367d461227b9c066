import { fitGrid } from './fit-grid';
import type { Size } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the cells that a block grows into ours to write: what people put there moves down or right, whole rows and
 * columns at a time, so that their own tables stay whole. `undo` collects the way back. Answers what was inserted.
 */
export function makeRoom(sheet: Sheet, from: Size, to: Size, undo: (() => void)[]): Size {
  const columns = Math.max(from.columns, to.columns);
  const inserted = { rows: 0, columns: 0 };
  const wider = to.columns - from.columns;
  const longer = to.rows - from.rows;
  if (wider > 0 || longer > 0) fitGrid(sheet, Math.max(from.rows, to.rows), columns);
  if (wider > 0 && isTaken(sheet.getRange(1, from.columns + 1, to.rows, wider))) {
    const before = sheet.getMaxColumns();
    undo.push(() => {
      if (sheet.getMaxColumns() > before) sheet.deleteColumns(from.columns + 1, wider);
    });
    sheet.insertColumnsAfter(from.columns, wider);
    inserted.columns = wider;
  }
  if (longer > 0 && isTaken(sheet.getRange(from.rows + 1, 1, longer, columns))) {
    const before = sheet.getMaxRows();
    undo.push(() => {
      if (sheet.getMaxRows() > before) sheet.deleteRows(from.rows + 1, longer);
    });
    sheet.insertRowsAfter(from.rows, longer);
    inserted.rows = longer;
  }
  return inserted;
}

/** Whether there is anything in the cells: a value, a formula that shows nothing, a note. */
function isTaken(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  return [range.getFormulas(), range.getValues(), range.getNotes()].some((rows) =>
    rows.some((row) => row.some((cell) => cell !== '')),
  );
}
