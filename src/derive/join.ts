import type { Column, IdColumn, TextColumn } from '../model/column';
import { accountKey } from './account-key';

/** Rows of one table found in another by a key. */
export interface Join {
  /** The row of the other table for each row of this one; -1 without one. */
  readonly rows: Int32Array;
  /** Rows that have a key which the other table lacks. */
  readonly unmatched: number;
  /** Whether no two rows of the other table have the same key: then a row’s partner is the only one. */
  readonly isUnique: boolean;
}

/**
 * Finds each row's partner by its key. Keys are equal when their words are: `GTX Pro`, `GTXPro` and `gtx pro ` are one.
 * Of several rows with one key the first counts.
 */
export function join(keys: Column, otherKeys: Column, otherSize: number): Join | null {
  if (!isText(keys) || !isText(otherKeys)) return null;
  const places = new Map<string, number>();
  let keyed = 0;
  for (let row = otherSize - 1; row >= 0; row--) {
    const key = accountKey(textAt(otherKeys, row));
    if (key === '') continue;
    places.set(key, row);
    keyed++;
  }
  const memory = new Map<string, number>();
  const size = keys.kind === 'text' ? keys.codes.length : keys.values.length;
  const rows = new Int32Array(size);
  let unmatched = 0;
  for (let row = 0; row < size; row++) {
    const text = textAt(keys, row);
    let place = memory.get(text);
    if (place === undefined) {
      place = places.get(accountKey(text)) ?? -1;
      memory.set(text, place);
    }
    rows[row] = place;
    if (place < 0 && text.trim() !== '') unmatched++;
  }
  return { rows, unmatched, isUnique: places.size === keyed };
}

function isText(column: Column): column is TextColumn | IdColumn {
  return column.kind === 'text' || column.kind === 'id';
}

function textAt(column: TextColumn | IdColumn, row: number): string {
  return column.kind === 'text' ? column.values[column.codes[row]!]! : column.values[row]!;
}
