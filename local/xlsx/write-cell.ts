import type { CellFormulaValue, CellValueInput } from '@cj-tech-master/excelts';
import type { Cell } from '../workbook';

const EXCEL_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
const LONGEST_TEXT = 32_767;

type ErrorValue = { error: '#N/A' };

/** What the file says in a cell. `formula` is the one for Excel, `null` when it is to be written as its value. */
export function excelValue(cell: Cell, formula: string | null): CellValueInput {
  const value = plainValue(cell);
  return formula === null ? value : ({ formula, ...(value === null ? {} : { result: value }) } as CellFormulaValue);
}

function plainValue({ value, error }: Cell): string | number | boolean | ErrorValue | null {
  // An error that Excel does not have, such as #ERROR!, would make it repair the file: it is written as text.
  if (error) return EXCEL_ERRORS.has(error) ? ({ error } as ErrorValue) : error;
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : ({ error: '#NUM!' } as unknown as ErrorValue);
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value;
}

/** The cell's note; a formula that could not be kept stands below it. */
export function noteText({ note, formula }: Cell, isFormulaKept: boolean): string | undefined {
  const lines = [note, formula && !isFormulaKept ? formula : undefined].filter((part) => part);
  return lines.length > 0 ? lines.join('\n\n') : undefined;
}
