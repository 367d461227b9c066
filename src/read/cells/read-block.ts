import { NOT_AT_HAND, type Zone } from '../../lib/zone';
import { type Cells, isDate } from '../../model/cell';
import { isOnSheet } from '../../model/day-of-date';
import { type ColumnDraft, DAYS, MOMENTS, NUMBERS, placeOf, SHARES, TEXTS } from './column-draft';

/** Rows read at a time: a function that is called often is compiled sooner than one that loops for long. With fewer, what calls it would be compiled too, and it once more within. */
export const BLOCK = 128;

/** What is beyond is no number. */
const MOST = Number.MAX_VALUE;

/** Reads blocks of rows of these columns, all columns of a row while it is at hand. */
export function blockReader(
  drafts: readonly ColumnDraft[],
  cells: Cells,
  rows: Int32Array,
  zone: Zone,
): (from: number, to: number) => void {
  const width = drafts.length;
  const rest = new Int32Array(BLOCK * width);
  return (from, to) => {
    const left = readUsual(drafts, cells, rows, from, to, zone, rest);
    for (let i = 0; i < left; i++) {
      const column = rest[i]! % width;
      const row = from + (rest[i]! - column) / width;
      const draft = drafts[column]!;
      draft.other(cells[rows[row]!]![draft.index], row);
    }
  };
}

/**
 * Reads what the columns usually hold of the rows `from` up to, but not with, `to`: places in `rows`, which are indexes
 * into `cells`. Fills `rest` with the cells that take a closer look, counted from the first one of the block row by row,
 * and tells how many they are. One plain loop with few and small calls: what it calls is compiled with it, and reading
 * waits for that.
 */
function readUsual(
  drafts: readonly ColumnDraft[],
  cells: Cells,
  rows: Int32Array,
  from: number,
  to: number,
  zone: Zone,
  rest: Int32Array,
): number {
  const width = drafts.length;
  let left = 0;
  for (let r = from; r < to; r++) {
    const row = cells[rows[r]!]!;
    for (let c = 0; c < width; c++) {
      const draft = drafts[c]!;
      const cell = row[draft.index];
      const { usual } = draft;
      if (typeof cell === 'string') {
        if (cell.length === 0 || (usual === TEXTS && keepText(draft, cell, r))) continue;
      } else if (typeof cell === 'number') {
        if (isUsual(cell, usual)) {
          draft.numbers[r] = cell;
          continue;
        }
      } else if ((usual === DAYS || usual === MOMENTS) && isDate(cell) && keepDate(draft, cell.getTime(), r, zone)) {
        continue;
      }
      rest[left++] = (r - from) * width + c;
    }
  }
  return left;
}

function isUsual(number: number, usual: number): boolean {
  return usual === NUMBERS ? number >= -MOST && number <= MOST : usual === SHARES && number >= 0 && number <= 1;
}

/** Keeps a text that was met lately. */
function keepText(draft: ColumnDraft, text: string, row: number): boolean {
  const place = placeOf(text);
  if (draft.recent[place] !== text) return false;
  draft.codes[row] = draft.recentCodes[place]!;
  return true;
}

/** Keeps a moment whose day it takes no calendar to tell. */
function keepDate(draft: ColumnDraft, ms: number, row: number, zone: Zone): boolean {
  if (draft.usual === MOMENTS) {
    if (!isOnSheet(ms)) return false;
    draft.numbers[row] = ms;
    return true;
  }
  const day = zone.atHand(ms);
  if (day === NOT_AT_HAND) return false;
  draft.codes[row] = day;
  return true;
}
