import type { Zone } from '../lib/zone';
import { type Cell, type Cells, isErrorText } from '../model/cell';
import type { MomentColumn } from '../model/column';
import type { Issue } from '../model/issue';
import { isBlankWord } from './cells/blank-words';
import { hasDuplicates } from './has-duplicates';
import { readColumns } from './read-columns';
import type { DataRows } from './read-rows';

/**
 * The rows without those that another row with the same id replaces: the one modified last counts, and of several
 * modified at one moment the lowest on the sheet. The replaced rows become an issue. `idOf` is `null` where
 * nothing tells rows apart.
 */
export function lastOfEachId(
  cells: Cells,
  { rows, areIdsInOrder }: DataRows,
  idOf: IdOf | null,
  fields: ReadonlyMap<string, number>,
  zone: Zone,
  issues: Issue[],
): Int32Array {
  if (!idOf || areIdsInOrder) return rows;
  const ids = Array.from(rows, (row) => idOf(cells[row]!));
  if (!hasDuplicates(ids)) return rows;
  const modified = modifiedMoments(cells, rows, fields.get('modified'), zone);
  const latest = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) {
    const key = ids[i]!;
    if (isBlankWord(key) || isErrorText(key)) continue;
    const other = latest.get(key);
    if (other === undefined || !modified || timeOf(modified[i]!) >= timeOf(modified[other]!)) latest.set(key, i);
  }
  const replaced: number[] = [];
  const kept = rows.filter((row, i) => {
    const last = latest.get(ids[i]!);
    if (last === undefined || last === i) return true;
    replaced.push(row + 1);
    return false;
  });
  if (replaced.length > 0) issues.push({ kind: 'duplicate', rows: replaced });
  return kept;
}

/** The id of a row; blank, or a word for it, on one that is a row of its own. */
export type IdOf = (row: Cells[number]) => string;

/** An id as text, since one export writes it as a number and another one as a text. */
export function idText(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function modifiedMoments(cells: Cells, rows: Int32Array, index: number | undefined, zone: Zone): Float64Array | null {
  if (index === undefined) return null;
  const { columns } = readColumns(cells, rows, [{ index, header: '', kind: 'moment' }], zone);
  return (columns[0] as MomentColumn).values;
}

/** A row without a time gives way to one that has it. */
function timeOf(modified: number): number {
  return Number.isNaN(modified) ? -Infinity : modified;
}
