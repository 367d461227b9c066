import type { Cell, CellStyle, Sheet } from './workbook';

const USUAL_POINTS = 10;
const LINE = 1.25;
const MARGIN = 5;
/** The width of a letter in Arial on the average, as a multiple of the font's size. */
const LETTER = 0.5;

/** Pixels of each row that needs more than the usual height, as Sheets fits rows to what is in them. `columns` are pixels. */
export function fittedHeights(sheet: Sheet, columns: readonly number[]): (number | undefined)[] {
  const merged = new Map(sheet.merges.map((area) => [`${area.row},${area.column}`, area.columns]));
  return Array.from(sheet.rows, (row, rowAt) => {
    let height: number | undefined;
    row?.forEach((cell, column) => {
      if (!cell || !isHigh(cell.style)) return;
      const span = merged.get(`${rowAt},${column}`) ?? 1;
      const width = columns.slice(column, column + span).reduce((sum, pixels) => sum + pixels, 0);
      height = Math.max(height ?? 0, fittedHeight(cell, width) ?? 0) || undefined;
    });
    return height;
  });
}

/** Whether a cell of this style may need more than the usual row. */
export const isHigh = (style: CellStyle | undefined) =>
  style?.wrap === true || (style?.size ?? USUAL_POINTS) > USUAL_POINTS + 2;

/** Pixels that the cell's row needs at least; nothing for a blank cell. */
export function fittedHeight({ value, style = {} }: Pick<Cell, 'value' | 'style'>, width: number): number | undefined {
  if (value === undefined || value === '') return undefined;
  const fontPixels = (style.size ?? USUAL_POINTS) / 0.75;
  const perLine = Math.max(1, Math.floor((width - MARGIN) / (fontPixels * LETTER)));
  const wraps = style.wrap && typeof value === 'string';
  const lines = String(value)
    .split('\n')
    .reduce((count, line) => count + (wraps ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
  return Math.ceil(lines * fontPixels * LINE) + MARGIN;
}
