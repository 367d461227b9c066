import { format } from 'numfmt';
import type { Cell, Sheet } from '../workbook';
import { columnPixels } from './grid-pixels';
import { DEFAULT_FONT } from './style-to-excel';

/**
 * Pixels of each used column, widened where a number or date would not fit: every reader shows `###` in place of one,
 * and readers' fonts differ. Texts may run over or be cut; they ask for nothing.
 */
export function columnWidths(sheet: Sheet, locale: string): number[] {
  const widths: number[] = [];
  const measure = measurer(locale.replaceAll('_', '-'));
  const merged = new Set(sheet.merges.flatMap(({ row, column, columns }) => (columns > 1 ? [`${row},${column}`] : [])));
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      widths[c] ??= columnPixels(sheet, c);
      if (!cell || cell.style?.wrap || merged.has(`${r},${c}`)) return;
      const needed = measure(cell);
      if (needed > widths[c]) widths[c] = needed;
    });
  });
  const columns = Math.max(widths.length, sheet.columnWidths.length);
  return Array.from({ length: columns }, (_, column) => widths[column] ?? columnPixels(sheet, column));
}

/** About how many pixels a number takes, its cell's margins included. Widths are remembered by format and magnitude. */
function measurer(locale: string): (cell: Cell) => number {
  const ems = new Map<string, number>();
  return ({ value, style = {} }) => {
    const fontPixels = ((style.size ?? DEFAULT_FONT.size) / 0.75) * (style.bold ? 1.06 : 1);
    if (typeof value === 'boolean') return Math.ceil(emsOf('FALSE') * fontPixels) + MARGIN;
    // Without a format a reader shortens a number to the room there is.
    if (typeof value !== 'number' || !style.format) return 0;
    const key = `${style.format}|${Math.trunc(Math.log10(Math.abs(value) + 1))}|${value < 0}`;
    let width = ems.get(key);
    if (width === undefined) {
      width = emsOf(format(style.format, value, { locale, throws: false }));
      ems.set(key, width);
    }
    return Math.ceil(width * fontPixels) + MARGIN;
  };
}

const MARGIN = 10;

/** The width of a formatted number in Arial, as a multiple of the font's size. */
function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /[.,:;'\s\u00a0\u202f]/.test(letter) ? 0.28 : /[\d\-/$€£()]/.test(letter) ? 0.56 : 0.75;
  return ems;
}
