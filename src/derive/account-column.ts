import type { Column, TextColumn } from '../model/column';
import type { Table } from '../model/table';
import { textOfValue } from '../model/text-of-value';
import { accountKey } from './account-key';

/**
 * Whose each row is, a code an account and 0 where nothing tells it: by the first of these columns, and where that is
 * blank by the second, whose names are known from the rows that have both. Names that differ in case, spaces and marks
 * alone are one. `undefined` when the table has none of the columns.
 */
export function accountColumn(
  table: Pick<Table, 'column' | 'size'>,
  fields: readonly string[],
): TextColumn | undefined {
  const [first, second] = fields.map((field) => table.column(field)).filter((column) => column !== undefined);
  if (!first) return undefined;
  const firstKey = keysIn(first);
  const secondKey = second ? keysIn(second) : () => '';
  const aliases = second ? aliasesOf(table.size, firstKey, secondKey) : new Map<string, string>();
  const values = [''];
  const places = new Map([['', 0]]);
  const codes = new Int32Array(table.size);
  for (let row = 0; row < codes.length; row++) {
    const other = firstKey(row) === '' ? secondKey(row) : '';
    const key = firstKey(row) || (aliases.get(other) ?? other);
    if (!places.has(key)) places.set(key, values.push(key) - 1);
    codes[row] = places.get(key)!;
  }
  return { kind: 'text', codes, values };
}

/** The key of each row's text; a name of marks alone is its own. */
export function keysIn(column: Column): (row: number) => string {
  const known = new Map<string, string>();
  return (row) => {
    const text = textOfValue(column, row);
    let key = known.get(text);
    if (key === undefined) {
      key = accountKey(text) || text.trim();
      known.set(text, key);
    }
    return key;
  };
}

/** The account that goes by each other name; of several the first by the alphabet, whatever the order of rows. */
function aliasesOf(
  size: number,
  keyOf: (row: number) => string,
  otherKeyOf: (row: number) => string,
): Map<string, string> {
  const aliases = new Map<string, string>();
  for (let row = 0; row < size; row++) {
    const [key, other] = [keyOf(row), otherKeyOf(row)];
    if (key === '' || other === '') continue;
    const known = aliases.get(other);
    if (known === undefined || key < known) aliases.set(other, key);
  }
  return aliases;
}
