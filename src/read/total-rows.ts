import { numberFromText } from '../lib/number-text';
import { meansTotalOfGroup, meansTotalOfName } from '../lib/total-words';
import { type Cell, type Cells, isBlank, isDate, isErrorText } from '../model/cell';
import { isBlankWord } from './cells/blank-words';

/**
 * Which of these rows (places in `rows`, indexes into `cells`) add up others: all that a row says in words is that it is a
 * total, a count or a mean, and it has no date. `stageAt` is the column of stages, which name what is added up.
 */
export function totalRows(
  cells: Cells,
  rows: Int32Array,
  places: ArrayLike<number>,
  stageAt: number | undefined,
): number[] {
  return Array.from(places).filter((place) => isTotal(cells[rows[place]!]!, stageAt));
}

function isTotal(row: readonly Cell[], stageAt: number | undefined): boolean {
  let saysSo = false;
  for (const [index, cell] of row.entries()) {
    if (isDate(cell)) return false;
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    if (cell.length <= LONGEST && (index === stageAt ? meansTotalOfGroup : meansTotalOfName)(cell)) saysSo = true;
    else if (!isErrorText(cell) && !isBlankWord(cell) && Number.isNaN(numberFromText(cell))) return false;
  }
  return saysSo;
}

/** Longer texts are names or notes. */
const LONGEST = 60;
