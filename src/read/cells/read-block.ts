import type { Zone } from '../../lib/zone';
import { type Cells, isDate } from '../../model/cell';
import { isOnSheet } from '../../model/day-of-date';
import { AT_HAND, type ColumnDraft, DAYS, IDS, MOMENTS, NUMBERS, TEXTS } from './column-draft';

/**
 * Reads the rows `from` up to, but not with, `to`: places in `rows`, which are indexes into `cells`. One plain loop that
 * keeps what columns usually hold, and calls for the rest.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: calls in this loop would double what reading costs before the engine has compiled it
export function readBlock(
  drafts: readonly ColumnDraft[],
  cells: Cells,
  rows: Int32Array,
  from: number,
  to: number,
  zone: Zone,
): void {
  const width = drafts.length;
  for (let r = from; r < to; r++) {
    const row = cells[rows[r]!]!;
    for (let c = 0; c < width; c++) {
      const draft = drafts[c]!;
      const cell = row[draft.index];
      const { usual } = draft;
      if (typeof cell === 'string') {
        const { length } = cell;
        if (usual === IDS) draft.ids[r] = cell;
        else if (length === 0) continue;
        else if (usual === TEXTS) {
          // `placeOf`, written out.
          const end = cell.charCodeAt(length - 1) + cell.charCodeAt(length > 1 ? length - 2 : 0) * 11;
          const place = (end + cell.charCodeAt(0) * 7 + length * 67) & (AT_HAND - 1);
          if (draft.recent[place] === cell) draft.codes[r] = draft.recentCodes[place]!;
          else draft.other(cell, r);
        } else draft.other(cell, r);
      } else if (typeof cell === 'number') {
        // The difference is 0 for every number but infinities.
        if (usual === NUMBERS && cell - cell === 0) draft.numbers[r] = cell;
        else draft.other(cell, r);
      } else if ((usual === DAYS || usual === MOMENTS) && isDate(cell) && isOnSheet(cell.getTime())) {
        if (usual === DAYS) draft.codes[r] = zone(cell.getTime());
        else draft.numbers[r] = cell.getTime();
      } else draft.other(cell, r);
    }
  }
}

/** Reads blocks of rows of these columns, all columns of a row while it is at hand. */
export function blockReader(
  drafts: readonly ColumnDraft[],
  cells: Cells,
  rows: Int32Array,
  zone: Zone,
): (from: number, to: number) => void {
  return (from, to) => readBlock(drafts, cells, rows, from, to, zone);
}
