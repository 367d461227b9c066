import type { ReadRows, WrittenCell } from '../realm/operations';
import { mismatch } from './signature';

export type CellContent = number | string | boolean | Date;

/** Rows from the host as the script gets them: dates as Dates. */
export function decodeRows({ rows, dates }: ReadRows): CellContent[][] {
  const decoded: CellContent[][] = rows;
  const columns = rows[0]?.length ?? 1;
  for (const at of dates) {
    const row = decoded[Math.floor(at / columns)]!;
    row[at % columns] = new Date(row[at % columns] as number);
  }
  return decoded;
}

/** Rows of a script as they travel to the host. */
export function encodeRows(rows: readonly (readonly unknown[])[], method: string): WrittenCell[][] {
  return rows.map((row) => row.map((value) => encodeCell(value, method)));
}

function encodeCell(value: unknown, method: string): WrittenCell {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'undefined':
      return null;
    default:
      if (value === null) return null;
      if (Object.prototype.toString.call(value) !== '[object Date]') throw mismatch(method, [[[value]]]);
      return Number.isNaN(Number(value)) ? { error: '#NUM!' } : { instant: Number(value) };
  }
}
