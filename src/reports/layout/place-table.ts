import type { ModelCell } from '../sheet-model';
import type { FormulaCell, TableBlock, TableColumn } from './blocks';
import type { Canvas } from './canvas';
import { COLUMN_WIDTHS, LAST, pixels } from './columns';
import { HEAD_NUMBER, HEAD_TEXT, HEADING, SMALL } from './styles';
import { linesOf, textWidth } from './text-width';

const CELL_PADDING = 7;

/** Where a table's head stands, for the charts that draw it. */
export interface PlacedTable {
  readonly head: number;
  readonly columns: readonly TableColumn[];
}

/** Places a table: heading, caption, head, rows. Answers how many rows it takes. */
export function placeTable(table: TableBlock, canvas: Canvas, top: number, placed: Map<string, PlacedTable>): number {
  const { heading, caption, columns, rows, fixedRows = 0, id } = table;
  const first = columns[0]!.at;
  canvas.put(top, first, { value: heading, style: HEADING });
  const captions = caption === undefined ? [] : linesOf(caption, SMALL.size!, pixels(first, LAST));
  captions.forEach((line, i) => {
    canvas.put(top + 1 + i, first, { value: line, style: SMALL });
  });
  const head = top + 1 + captions.length;
  placeHead(columns, canvas, head);
  placed.set(id, { head, columns });
  rows.forEach((row, i) => {
    columns.forEach((column, c) => {
      const cell = placedCell(row.cells[c]!, head + 1);
      canvas.put(head + 1 + i, column.at, row.isTotal ? bold(cell) : cell);
    });
    if (row.isTotal) canvas.rule(head + 1 + i, first, lastOf(columns));
  });
  const end = head + 1 + Math.max(rows.length, fixedRows);
  canvas.reach(end);
  return end - top;
}

function placeHead(columns: readonly TableColumn[], canvas: Canvas, row: number): void {
  columns.forEach(({ title, at, isText, note }, i) => {
    const next = columns[i + 1]?.at ?? LAST + 1;
    const room = isText ? pixels(at, next - 1) : COLUMN_WIDTHS[at]!;
    const isLong = textWidth(title, HEAD_TEXT.size!, true) > room - CELL_PADDING;
    const style = isText ? HEAD_TEXT : HEAD_NUMBER;
    canvas.put(row, at, { value: title, style: isLong ? { ...style, wrap: true } : style, ...(note ? { note } : {}) });
  });
  canvas.rule(row, columns[0]!.at, lastOf(columns));
}

/** The last column of a table; a text at its end has the narrow column beside it as well. */
function lastOf(columns: readonly TableColumn[]): number {
  const last = columns[columns.length - 1]!;
  return last.isText ? Math.min(LAST, last.at + 1) : last.at;
}

function placedCell(cell: ModelCell | FormulaCell, top: number): ModelCell {
  if (!('formulaFrom' in cell)) return cell;
  const { formulaFrom, ...rest } = cell;
  return { ...rest, formula: formulaFrom(top) };
}

function bold(cell: ModelCell): ModelCell {
  return { ...cell, style: { ...cell.style, bold: true } };
}
