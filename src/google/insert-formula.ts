import { PlainError } from './plain-error';

/** Puts a formula into the cell that the person has selected, and answers the cell's name, such as `B4`. */
export function insertFormula(formula: string): string {
  const cell = SpreadsheetApp.getCurrentCell();
  if (!cell) throw new PlainError('Select the cell that the formula goes into, then insert again.');
  const name = cell.getA1Notation();
  if (!cell.isBlank()) throw new PlainError(`${name} is not empty. Select an empty cell, then insert again.`);
  cell.setFormula(formula);
  return name;
}
