import type { Sheet } from '../workbook';

/** What a column or row has that says nothing. */
export const COLUMN_PIXELS = 100;
export const ROW_PIXELS = 21;

export const columnPixels = (sheet: Pick<Sheet, 'columnWidths'>, column: number) =>
  sheet.columnWidths[column] ?? COLUMN_PIXELS;
export const rowPixels = (sheet: Pick<Sheet, 'rowHeights'>, row: number) => sheet.rowHeights[row] ?? ROW_PIXELS;

/** Excel counts a column's width in digits of its standard font, a row's height in points. */
export const widthFromPixels = (pixels: number) => Math.round((pixels / 7) * 100) / 100;
export const pixelsFromWidth = (width: number) => Math.round(width * 7);
export const pointsFromPixels = (pixels: number) => pixels * 0.75;
export const pixelsFromPoints = (points: number) => Math.round(points / 0.75);

export const EMU_PER_PIXEL = 9525;
