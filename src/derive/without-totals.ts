import { meansTotal } from '../lib/total-words';
import { textOfValue } from '../model/text-of-value';
import type { LoadedTable } from './derivation';
import { isFilled } from './is-filled';
import { rollup } from './rollup';

/**
 * The table without the rows that add up others: those with a word such as *Total* in one of the fields, dates too. A
 * table of totals alone stays as it is.
 */
export function withoutTotals(table: LoadedTable, fields: readonly string[]): LoadedTable {
  const isTotal = new Uint8Array(table.size);
  for (const field of fields) {
    const texts = table.asWritten(field);
    if (texts?.kind !== 'text') continue;
    const totals = texts.values.map(meansTotal);
    if (!totals.includes(true)) continue;
    for (let row = 0; row < isTotal.length; row++) if (totals[texts.codes[row]!]) isTotal[row] = 1;
  }
  return withoutRows(table, isTotal);
}

/**
 * A list or log without its totals: rows that have no day and a word such as *Total* in one of the fields, or instead of
 * a day. Where all rows have a day no text is looked at.
 */
export function withoutUndatedTotals(
  table: LoadedTable,
  dates: readonly string[],
  fields: readonly string[],
): LoadedTable {
  table.load(dates.slice(0, 1));
  const date = table.column(dates[0]!);
  const isDated = date ? isFilled(date) : () => false;
  const undated: number[] = [];
  for (let row = 0; row < table.size; row++) if (!isDated(row)) undated.push(row);
  if (undated.length === 0) return table;
  table.load(fields);
  const isTotal = new Uint8Array(table.size);
  // What stands instead of a day is a problem of its column.
  const isWritten = table.issues.some(({ kind }) => kind === 'unreadableDate');
  const columns = [
    ...(isWritten ? dates.map((name) => table.asWritten(name)) : []),
    ...fields.map((name) => table.column(name)),
  ];
  for (const column of columns) {
    if (!column) continue;
    const known = new Map<string, boolean>();
    for (const row of undated) {
      const text = textOfValue(column, row);
      if (text === '' || text.length > LONGEST) continue;
      if (!known.has(text)) known.set(text, meansTotal(text));
      if (known.get(text)) isTotal[row] = 1;
    }
  }
  return withoutRows(table, isTotal);
}

/**
 * The table without the rows that say nothing of what others are told apart by, such as the sum below a list that has no
 * word beside it: every one of these columns is blank, of which the table has two or more.
 */
export function withoutNameless(table: LoadedTable, fields: readonly string[]): LoadedTable {
  table.load(fields);
  const filled = fields.flatMap((field) => {
    const column = table.column(field);
    return column ? [{ field, isFilled: isFilled(column) }] : [];
  });
  if (filled.length < 2) return table;
  const isNameless = new Uint8Array(table.size);
  for (let row = 0; row < isNameless.length; row++) if (!filled.some((each) => each.isFilled(row))) isNameless[row] = 1;
  if (!isNameless.includes(1)) return table;
  // What stands there and cannot be read is something all the same.
  const written = filled.map(({ field }) => table.asWritten(field)).filter((column) => column?.kind === 'text');
  for (const column of written) {
    for (let row = 0; row < isNameless.length; row++) if (textOfValue(column!, row) !== '') isNameless[row] = 0;
  }
  return withoutRows(table, isNameless);
}

/** Longer texts are names or notes. */
const LONGEST = 30;

function withoutRows(table: LoadedTable, isTotal: Uint8Array): LoadedTable {
  const kept: number[] = [];
  const left: number[] = [];
  for (let row = 0; row < isTotal.length; row++) (isTotal[row] ? left : kept).push(row);
  if (left.length === 0 || kept.length === 0) return table;
  const rows = left.map((row) => table.rowNumbers[row]!);
  return rollup(table, Int32Array.from(kept), {}, [{ kind: 'total', rows }]);
}
