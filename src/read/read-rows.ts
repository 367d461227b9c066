import { type Cell, type Cells, isBlank } from '../model/cell';

/** Which rows hold data. */
export interface DataRows {
  /** Indexes into the cells. */
  readonly rows: Int32Array;
  /** The id of each of these rows, `''` for a blank one; empty without an id column. */
  readonly ids: readonly string[];
  /** Rows that repeat the header, counted from 1. */
  readonly headersAgain: readonly number[];
}

/**
 * The rows from `first` on that hold anything, without those that repeat the header (pages pasted one below the
 * other). `header` is the index of the header row, or -1; `id` that of the id column. Ids are taken on the way, since going
 * through all rows once more is most of what it costs.
 */
export function readRows(cells: Cells, header: number, first: number, id?: number): DataRows {
  const rows = new Int32Array(Math.max(0, cells.length - first));
  const headersAgain: number[] = [];
  const ids: string[] = [];
  const headers = header < 0 ? [] : cells[header]!;
  const anchor = headers.findIndex((cell) => !isBlank(cell));
  let size = 0;
  for (let r = first; r < cells.length; r++) {
    const row = cells[r]!;
    let filled = false;
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === '' || cell === null || cell === undefined) continue;
      if (typeof cell === 'string' && cell.trim() === '') continue;
      filled = true;
      break;
    }
    if (!filled) continue;
    if (anchor >= 0 && row[anchor] === headers[anchor] && repeatsHeader(row, headers)) headersAgain.push(r + 1);
    else {
      if (id !== undefined) ids.push(idOf(row[id]));
      rows[size++] = r;
    }
  }
  return { rows: rows.subarray(0, size), headersAgain, ids };
}

/** An id as text, since one export writes it as a number and another one as a text. */
function idOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : cell === null || cell === undefined ? '' : String(cell);
}

function repeatsHeader(row: Cells[number], headers: Cells[number]): boolean {
  return headers.every((header, c) => isBlank(header) || row[c] === header);
}
