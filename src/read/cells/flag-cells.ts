import type { Cell } from '../../model/cell';
import { NO, NOT_SAID, YES } from '../../model/column';
import { isBlankWord } from './blank-words';
import { type CellReader, noteUnreadable, type Problems } from './cell-reader';
import { ColumnDraft, OTHERS } from './column-draft';
import { yesOrNo } from './yes-no-words';

/** Yes and no, as tick boxes, numbers and words. */
export function flagReader(index: number, size: number): CellReader {
  const values = new Uint8Array(size).fill(NOT_SAID);
  const problems: Problems = new Map();

  const flagOf = (cell: Cell, row: number): number => {
    if (cell === true || cell === 1) return YES;
    if (cell === false || cell === 0) return NO;
    if (cell === null || cell === undefined) return NOT_SAID;
    const flag = typeof cell === 'string' ? yesOrNo(cell) : undefined;
    if (flag !== undefined) return flag;
    if (typeof cell !== 'string' || !isBlankWord(cell)) noteUnreadable(problems, 'unreadableFlag', cell, row);
    return NOT_SAID;
  };
  const draft = new ColumnDraft(
    index,
    OTHERS,
    (cell, row) => {
      values[row] = flagOf(cell, row);
    },
    size,
  );
  return { draft, problems, finish: () => ({ kind: 'flag', values }) };
}
