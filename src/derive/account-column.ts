import type { Column, TextColumn } from '../model/column';
import type { Table } from '../model/table';
import { textOfValue } from '../model/text-of-value';
import { accountKey, idKey } from './account-key';

/**
 * Whose each row is, a code an account and 0 where nothing tells it: by the first of these columns, and where that is
 * blank by the second, whose names are known from the rows that have both. For what is one
 * account see `accountKey`. `undefined` when the table has none of the columns.
 */
export function accountColumn(
  table: Pick<Table, 'column' | 'size'>,
  fields: readonly string[],
): TextColumn | undefined {
  const [firstKey, secondKey = () => ''] = fields.flatMap((field) => {
    const column = table.column(field);
    return column ? [keysIn(column, field)] : [];
  });
  if (!firstKey) return undefined;
  const aliases = aliasesOf(table.size, firstKey, secondKey);
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

/** The fields of tabs that hold ids of accounts. */
const IDS = ['id', 'accountId'];

/** The key of each row's text, of a field that holds ids or names; a name of marks alone is its own. */
export function keysIn(column: Column, field: string): (row: number) => string {
  const known = new Map<string, string>();
  const keyOf = IDS.includes(field) ? idKey : accountKey;
  return (row) => {
    const text = textOfValue(column, row);
    let key = known.get(text);
    if (key === undefined) {
      key = keyOf(text) || text.trim();
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
