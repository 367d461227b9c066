import { isoOf } from '../lib/days';
import { type Cell, isBlank, isDate } from '../model/cell';

/** A header as a person reads it; `''` for a blank one. */
export function headerText(cell: Cell): string {
  if (isBlank(cell)) return '';
  return isDate(cell) ? isoOf(Math.floor(cell.getTime() / 864e5)) : String(cell).trim();
}
