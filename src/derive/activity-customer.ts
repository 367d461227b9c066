import type { Column, TextColumn } from '../model/column';
import { textOfValue } from '../model/text-of-value';
import { accountKey } from './account-key';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { join } from './join';

/**
 * With whom each activity was: its account, else that of its deal or lead where those tabs were given. Names that differ
 * only in case, spaces and marks are one. `undefined` when nothing tells it.
 */
export function activityCustomer(table: LoadedTable, book: Book): TextColumn | undefined {
  const own = table.column('account');
  const ofDeal = fromOther(table, 'dealId', book.table('deals'), ['account']);
  const ofLead = fromOther(table, 'leadId', book.table('leads'), ['account', 'company']);
  const sources = [own && ((row: number) => textOfValue(own, row)), ofDeal, ofLead].filter(
    (each) => each !== undefined,
  );
  if (sources.length === 0) return undefined;
  const values: string[] = [''];
  const codeOf = interned(values);
  const codes = new Int32Array(table.size);
  for (let row = 0; row < codes.length; row++) {
    for (let i = 0; i < sources.length && codes[row] === 0; i++) codes[row] = codeOf(sources[i]!(row));
  }
  return { kind: 'text', codes, values };
}

/** Gives each name its code; the first spelling stands. */
function interned(values: string[]): (name: string) => number {
  const byName = new Map<string, number>([['', 0]]);
  const byKey = new Map<string, number>([['', 0]]);
  return (name) => {
    let code = byName.get(name);
    if (code === undefined) {
      const key = accountKey(name);
      code = byKey.get(key) ?? values.push(name) - 1;
      byKey.set(key, code);
      byName.set(name, code);
    }
    return code;
  };
}

function fromOther(table: LoadedTable, key: string, other: LoadedTable | undefined, fields: readonly string[]) {
  const keys = table.column(key);
  const ids = other?.column('id');
  const columns = fields
    .map((field) => other?.column(field))
    .filter((column): column is Column => column !== undefined);
  const found = keys && ids && columns.length > 0 ? join(keys, ids, other!.size) : null;
  if (!found) return undefined;
  return (row: number) => {
    const place = found.rows[row]!;
    if (place < 0) return '';
    return columns.map((column) => textOfValue(column, place)).find((text) => text !== '') ?? '';
  };
}
