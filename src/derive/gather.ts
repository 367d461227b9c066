import { type Column, NO_DAY, NOT_SAID } from '../model/column';

/** The values of a column at these rows, in their order; blank where a row is -1. */
export function gather(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'text':
      return { kind: 'text', values: column.values, codes: rows.map((row) => (row < 0 ? 0 : column.codes[row]!)) };
    case 'id':
      return { kind: 'id', values: Array.from(rows, (row) => (row < 0 ? '' : column.values[row]!)) };
    case 'day':
      return { kind: 'day', values: rows.map((row) => (row < 0 ? NO_DAY : column.values[row]!)) };
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(rows, (row) => (row < 0 ? NOT_SAID : column.values[row]!)) };
    default:
      return { kind: column.kind, values: Float64Array.from(rows, (row) => (row < 0 ? NaN : column.values[row]!)) };
  }
}
