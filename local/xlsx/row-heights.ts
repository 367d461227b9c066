import type { Cell, CellStyle, Sheet } from '../workbook';
import { DEFAULT_FONT } from './style-to-excel';

const LINE = 1.25;
const MARGIN = 5;
/** The width of a letter in Arial on the average, as a multiple of the font's size. */
const LETTER = 0.5;

/** Pixels of each row that has a height of its own: given, or needed by text that wraps. `columns` are pixels. */
export function rowHeights(sheet: Sheet, columns: readonly number[]): (number | undefined)[] {
  const merged = new Map(sheet.merges.map((area) => [`${area.row},${area.column}`, area.columns]));
  const rows = Math.max(sheet.rows.length, sheet.rowHeights.length);
  return Array.from({ length: rows }, (_, row) => {
    const given = sheet.rowHeights[row];
    if (given !== undefined) return given;
    const needed = (sheet.rows[row] ?? []).map((cell, column) => {
      if (typeof cell?.value !== 'string' || !isHigh(cell.style)) return 0;
      const span = merged.get(`${row},${column}`) ?? 1;
      return textHeight(
        cell,
        columns.slice(column, column + span).reduce((sum, pixels) => sum + pixels, 0),
      );
    });
    const highest = Math.max(0, ...needed);
    return highest > 0 ? highest : undefined;
  });
}

/** Whether text may need more than the usual row. */
const isHigh = (style: CellStyle | undefined) => style?.wrap === true || (style?.size ?? 0) > DEFAULT_FONT.size + 2;

function textHeight({ value, style = {} }: Cell, width: number): number {
  const fontPixels = (style.size ?? DEFAULT_FONT.size) / 0.75;
  const perLine = Math.max(1, Math.floor((width - MARGIN) / (fontPixels * LETTER)));
  const lines = String(value)
    .split('\n')
    .reduce((count, line) => count + (style.wrap ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
  return Math.ceil(lines * fontPixels * LINE) + MARGIN;
}
