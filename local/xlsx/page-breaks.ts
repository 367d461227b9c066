import type { Sheet } from '../workbook';
import { COLUMN_PIXELS, rowPixels } from './grid-pixels';

/** What A4 landscape leaves between the margins, at 96 pixels an inch. */
const PAGE = { width: 10.89 * 96, height: 7.2 * 96 };

/**
 * The rows before which a new page begins, so that no chart is cut in two. `columns` are the widths as written: they
 * decide how much the sheet shrinks to be one page wide.
 */
export function pageBreaks(sheet: Sheet, columns: readonly number[]): number[] {
  const width = Math.max(sum(columns), ...sheet.charts.map((chart) => rightEdge(chart, columns)));
  const pageHeight = PAGE.height * Math.max(1, width / PAGE.width);
  const repeated = heightOf(sheet, 0, sheet.frozenRows);
  const tops = sheet.charts
    .map(({ position, height }) => ({ row: position.row, height: height + position.offsetY }))
    .sort((a, b) => a.row - b.row);
  const breaks: number[] = [];
  let start = 0;
  let room = pageHeight;
  for (const { row, height } of tops) {
    let top = heightOf(sheet, start, row);
    while (top >= room) {
      // The page in between breaks by itself, wherever it is full.
      top -= room;
      room = pageHeight - repeated;
    }
    if (top === 0 || top + height <= room || height > pageHeight - repeated || breaks.at(-1) === row) continue;
    breaks.push(row);
    start = row;
    room = pageHeight - repeated;
  }
  return breaks;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function rightEdge({ position, width }: Sheet['charts'][number], columns: readonly number[]): number {
  const left = Array.from({ length: position.column }, (_, column) => columns[column] ?? COLUMN_PIXELS);
  return sum(left) + position.offsetX + width;
}

function heightOf(sheet: Sheet, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += rowPixels(sheet, row);
  return height;
}
