import type { ModelCell, SheetModel } from '../../reports/sheet-model';
import { a1 } from '../a1';
import { textStyles } from './text-styles';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rows = readonly (readonly ModelCell[])[];

const RULE_COLOR = '#dadce0';
const AUTOMATIC = 'General';

/** One call for one attribute of all cells; none where every cell has what a new sheet has anyway. */
function attribute<T>(of: (cell: ModelCell) => T, usual: T, set: (range: Range, matrix: T[][]) => void) {
  return (range: Range, rows: Rows) => {
    const matrix = rows.map((row) => row.map(of));
    if (matrix.some((row) => row.some((value) => value !== usual))) set(range, matrix);
  };
}

const attributes = [
  attribute(entryOf, '', (range, matrix) => range.setValues(matrix)),
  attribute(
    (cell) => cell.format ?? AUTOMATIC,
    AUTOMATIC,
    (range, matrix) => range.setNumberFormats(matrix),
  ),
  (range: Range, rows: Rows) => range.setTextStyles(textStyles(rows)),
  attribute(
    (cell) => cell.style?.background ?? null,
    null,
    (range, matrix) => range.setBackgrounds(matrix),
  ),
  attribute(
    (cell) => cell.style?.align ?? null,
    null,
    (range, matrix) => range.setHorizontalAlignments(matrix),
  ),
  attribute(
    (cell) => cell.style?.wrap ?? false,
    false,
    (range, matrix) => range.setWraps(matrix),
  ),
  attribute(
    (cell) => cell.note ?? '',
    '',
    (range, matrix) => range.setNotes(matrix),
  ),
];

/** Writes a report's cells onto an empty sheet, in a number of calls that does not grow with the rows. */
export function writeBlock(sheet: GoogleAppsScript.Spreadsheet.Sheet, model: SheetModel): void {
  const range = sheet.getRange(1, 1, model.cells.length, model.columnWidths.length);
  for (const write of attributes) write(range, model.cells);
  if (model.rules.length === 0) return;
  sheet
    .getRangeList(model.rules.map((rule) => a1(rule.row, rule.column, 1, rule.columns)))
    .setBorder(null, null, true, null, null, null, RULE_COLOR, SpreadsheetApp.BorderStyle.SOLID);
}

/**
 * What is entered into the cell. Sheets reads entries as if somebody had typed them: the apostrophe, which it drops,
 * keeps a deal called `=A1` or `1-2` the text it is.
 */
export function entryOf(cell: ModelCell): string | number | boolean {
  const { formula, value } = cell;
  if (formula !== undefined) {
    if (!formula.startsWith('=')) throw new Error(`A formula must begin with =, found ${formula}`);
    return formula;
  }
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return value;
}
