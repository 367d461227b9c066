import { dayFromSerial } from '../lib/days';
import { numberFromText } from '../lib/number-text';
import { parseDate } from '../lib/text-dates';
import { type Cell, isBlank, isDate, isErrorText } from '../model/cell';
import type { ColumnKind } from '../model/column';
import { isBlankWord } from './cells/blank-words';
import { yesOrNo } from './cells/yes-no-words';

const ENOUGH = 60;
/** A column that is blank for so long tells nothing. */
const ROWS_LOOKED_AT = 5000;

/** The first filled cells of a column: what is looked at to tell what it holds. */
export function sampleOf(cells: readonly (readonly Cell[])[], first: number, index: number): Cell[] {
  const sample: Cell[] = [];
  const last = Math.min(cells.length, first + ROWS_LOOKED_AT);
  for (let r = first; sample.length < ENOUGH; r++) {
    r = filled(cells, r, last, index);
    if (r >= last) break;
    const cell = cells[r]![index];
    if (isBlank(cell) || isErrorText(cell) || (typeof cell === 'string' && isBlankWord(cell))) continue;
    sample.push(cell);
  }
  return sample;
}

/** The first of the rows whose cell is not empty, else `last`. */
function filled(cells: readonly (readonly Cell[])[], first: number, last: number, index: number): number {
  let r = first;
  while (r < last && cells[r]![index] === '') r++;
  return r;
}

/** Whether most of the cells could be of that kind. A column without values fits every kind. */
export function fits(sample: readonly Cell[], kind: ColumnKind): boolean {
  if (sample.length === 0) return true;
  const fitting = sample.filter((cell) => cellFits(cell, kind)).length;
  return fitting >= sample.length * 0.6;
}

function cellFits(cell: Cell, kind: ColumnKind): boolean {
  switch (kind) {
    case 'day':
    case 'moment':
      if (typeof cell === 'number') return dayFromSerial(cell) !== null;
      return isDate(cell) || (typeof cell === 'string' && parseDate(cell) !== null);
    case 'number':
      if (typeof cell === 'string') return !Number.isNaN(numberFromText(cell));
      return typeof cell === 'number';
    case 'flag':
      return typeof cell === 'boolean' || (!isDate(cell) && yesOrNo(String(cell)) !== undefined);
    default:
      return !isDate(cell) && typeof cell !== 'boolean';
  }
}
