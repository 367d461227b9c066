import { PlainError } from './plain-error';

/** The leftmost columns of a tab. */
interface Columns {
  name: string;
  columns: number;
}

/**
 * Puts a formula into the cell that the person has selected, and answers the cell's name, such as `B4`. A cell among
 * the columns that the formula reads is refused: it would read itself.
 */
export function insertFormula(formula: string, read: readonly Readonly<Columns>[] = []): string {
  const cell = SpreadsheetApp.getCurrentCell();
  if (!cell) throw new PlainError('Select the cell that the formula goes into, then insert again.');
  const name = cell.getA1Notation();
  if (!cell.isBlank()) throw new PlainError(`${name} is not empty. Select an empty cell, then insert again.`);
  const tab = cell.getSheet().getName();
  if (read.some((each) => each.name === tab && cell.getColumn() <= each.columns)) {
    throw new PlainError(
      `${name} is among the columns of ${tab} that the formula reads. Select a cell to the right of them or on another tab, then insert again.`,
    );
  }
  cell.setFormula(formula);
  return name;
}
