import { type Cells, isBlank } from '../model/cell';

/** Which rows hold data. */
export interface DataRows {
  /** Indexes into the cells. */
  readonly rows: Int32Array;
  /** Rows that repeat the header, counted from 1. */
  readonly headersAgain: readonly number[];
}

/**
 * The rows from `first` on that hold anything, without those that repeat the header (pages pasted one below the
 * other). `header` is the index of the header row, or -1.
 */
export function readRows(cells: Cells, header: number, first: number): DataRows {
  const rows = new Int32Array(Math.max(0, cells.length - first));
  const headersAgain: number[] = [];
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
    else rows[size++] = r;
  }
  return { rows: rows.subarray(0, size), headersAgain };
}

function repeatsHeader(row: Cells[number], headers: Cells[number]): boolean {
  return headers.every((header, c) => isBlank(header) || row[c] === header);
}
