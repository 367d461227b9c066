import { type Cells, isErrorText } from '../../model/cell';
import type { Column, TextColumn } from '../../model/column';
import type { Issue } from '../../model/issue';
import type { ColumnDraft } from './column-draft';

/** Reads the cells of one column. */
export interface CellReader {
  /** What the loop over all cells fills; none for a column that is read when it is asked for. */
  readonly draft?: ColumnDraft;
  /** The column, once all rows are read: what the column as a whole tells is settled now. */
  finish(cells: Cells, rows: Int32Array): Column;
  /** What could not be used. */
  readonly problems: Problems;
  /** Of a money column, the currencies that its texts name, row by row; `null` when they name none. */
  currencies?(): TextColumn | null;
}

/** Places of rows by what is wrong with their cell. */
export type Problems = Map<Issue['kind'], number[]>;

export function note(problems: Problems, kind: Issue['kind'], row: number): void {
  const rows = problems.get(kind);
  if (rows) rows.push(row);
  else problems.set(kind, [row]);
}

/** Notes a cell that cannot be read as `kind`, or as an error when it shows one. */
export function noteUnreadable(problems: Problems, kind: Issue['kind'], cell: unknown, row: number): void {
  note(problems, typeof cell === 'string' && isErrorText(cell) ? 'errorCell' : kind, row);
}
