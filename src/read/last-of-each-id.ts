import type { Zone } from '../lib/zone';
import { type Cells, isErrorText } from '../model/cell';
import type { DayColumn } from '../model/column';
import type { Issue } from '../model/issue';
import { hasDuplicates } from './has-duplicates';
import { isMissingWord, readColumns } from './read-columns';
import type { DataRows } from './read-rows';

/**
 * The rows without those that another row with the same id replaces: the one modified last counts, and of several
 * modified on one day the lowest on the sheet. The replaced rows become an issue.
 */
export function lastOfEachId(
  cells: Cells,
  { rows, ids }: Pick<DataRows, 'rows' | 'ids'>,
  fields: ReadonlyMap<string, number>,
  zone: Zone,
  issues: Issue[],
): Int32Array {
  if (!hasDuplicates(ids)) return rows;
  const modified = modifiedDays(cells, rows, fields.get('modified'), zone);
  const latest = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) {
    const key = ids[i]!;
    if (isMissingWord(key) || isErrorText(key)) continue;
    const other = latest.get(key);
    if (other === undefined || !modified || modified[i]! >= modified[other]!) latest.set(key, i);
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

function modifiedDays(cells: Cells, rows: Int32Array, index: number | undefined, zone: Zone): Int32Array | null {
  if (index === undefined) return null;
  const { columns } = readColumns(cells, rows, [{ index, header: '', kind: 'day' }], zone);
  return (columns[0] as DayColumn).values;
}
