import type { DateOrder } from '../lib/text-dates';
import type { Zone } from '../lib/zone';
import type { Cells } from '../model/cell';
import type { Column, ColumnKind, TextColumn } from '../model/column';
import type { Issue } from '../model/issue';
import type { CellReader } from './cells/cell-reader';
import type { ColumnDraft } from './cells/column-draft';
import { dayReader } from './cells/day-cells';
import { flagReader } from './cells/flag-cells';
import { idReader } from './cells/id-cells';
import { momentReader } from './cells/moment-cells';
import { numberReader } from './cells/number-cells';
import { BLOCK, blockReader } from './cells/read-block';
import { textReader } from './cells/text-cells';
import type { RowScan } from './read-rows';

export { textOf } from './cells/text-cells';

/** One column to read: where it stands and what it holds. */
export interface Wanted {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly as?: 'money' | 'share' | undefined;
  /** How the team says that dates such as `03/04/2026` are written, where the column does not tell. */
  readonly dateOrder?: DateOrder | undefined;
}

export interface ReadResult {
  readonly columns: readonly Column[];
  /**
   * Of each column the currencies that its texts name, row by row (`EUR`, or a sign that several share: `$`, `kr`);
   * `null` where they name none, as in columns of numbers.
   */
  readonly currencies: readonly (TextColumn | null)[];
  readonly issues: readonly Issue[];
}

/** Reads the wanted columns of the given rows (indexes into `cells`). Cells that cannot be read are missing values, and issues. */
export function readColumns(cells: Cells, rows: Int32Array, wanted: readonly Wanted[], zone: Zone): ReadResult {
  const readers = wanted.map((column) => readerOf(column, rows.length, zone));
  const read = blockReader(draftsOf(readers), cells, rows, zone);
  for (let from = 0; from < rows.length; from += BLOCK) read(from, Math.min(rows.length, from + BLOCK));
  return finished(readers, cells, rows, wanted);
}

/** Finds the rows and reads the wanted columns of them in one pass: with 100,000 rows, going through memory is what costs. */
export function readScanned(cells: Cells, scan: RowScan, wanted: readonly Wanted[], zone: Zone): ReadResult {
  const readers = wanted.map((column) => readerOf(column, scan.rows.length, zone));
  const read = blockReader(draftsOf(readers), cells, scan.rows, zone);
  for (let from = scan.first; from < scan.end; from += BLOCK) {
    const known = scan.size;
    scan.take(from, Math.min(scan.end, from + BLOCK));
    read(known, scan.size);
  }
  return finished(readers, cells, scan.finish().rows, wanted);
}

function draftsOf(readers: readonly CellReader[]): ColumnDraft[] {
  return readers.flatMap(({ draft }) => draft ?? []);
}

function finished(
  readers: readonly CellReader[],
  cells: Cells,
  rows: Int32Array,
  wanted: readonly Wanted[],
): ReadResult {
  const size = rows.length;
  return {
    columns: readers.map((reader) => firstRows(reader.finish(cells, rows), size)),
    currencies: readers.map((reader) => {
      const named = reader.currencies?.();
      return named ? firstRows(named, size) : null;
    }),
    issues: readers.flatMap((reader, k) => issuesOf(reader, wanted[k]!.header, rows)),
  };
}

/** A column without the places behind its rows: how many there are is known only when all are read. */
function firstRows<T extends Column>(column: T, size: number): T {
  switch (column.kind) {
    case 'text':
      return { ...column, codes: column.codes.subarray(0, size) };
    case 'id':
      return column;
    default:
      return { ...column, values: column.values.subarray(0, size) };
  }
}

function readerOf({ kind, index, as, dateOrder }: Wanted, size: number, zone: Zone): CellReader {
  switch (kind) {
    case 'text':
      return textReader(index, size, zone);
    case 'day':
      return dayReader(index, size, zone, dateOrder);
    case 'moment':
      return momentReader(index, size, zone, dateOrder);
    case 'number':
      return numberReader(index, size, as);
    case 'flag':
      return flagReader(index, size);
    default:
      return idReader(index, zone);
  }
}

/** The problems of a column in a fixed order, errors first, by rows of the sheet. */
function issuesOf({ problems }: CellReader, column: string, rows: Int32Array): Issue[] {
  const kinds = [...problems.keys()].sort();
  return kinds.map((kind) => {
    const places = [...problems.get(kind)!].sort((a, b) => a - b);
    return { kind, column, rows: places.map((place) => rows[place]! + 1) };
  });
}
