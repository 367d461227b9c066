import { type Cell, type Cells, isBlank } from '../model/cell';
import { BLOCK } from './cells/read-block';
import { idsInOrder, isPlain } from './ids-in-order';

/** Which rows hold data. */
export interface DataRows {
  /** Indexes into the cells. */
  readonly rows: Int32Array;
  /** Rows that repeat the header, counted from 1. */
  readonly headersAgain: readonly number[];
  /** Whether the ids rise or fall all the way, as those of most exports do: then no two are equal. */
  readonly areIdsInOrder: boolean;
}

/** Tells the rows that hold data, some at a time, so that their cells can be read while they are at hand. */
export interface RowScan {
  /** Where the rows begin and end. */
  readonly first: number;
  readonly end: number;
  /** The rows found so far, indexes into the cells; the first `size` count. */
  readonly rows: Int32Array;
  size: number;
  /** Looks at the rows `from` up to, but not with, `to`. */
  take(from: number, to: number): void;
  finish(): DataRows;
}

/**
 * Finds the rows from `first` on that hold anything, without those that repeat the header (pages pasted one below the
 * other). `header` is the index of the header row, or -1; `id` that of the id column.
 */
export function scanRows(cells: Cells, header: number, first: number, id = -1): RowScan {
  const rows = new Int32Array(Math.max(0, cells.length - first));
  const headersAgain: number[] = [];
  const headers = header < 0 ? [] : cells[header]!;
  const anchor = headers.findIndex((cell) => !isBlank(cell));
  /** The cell that tells most rows to be filled: the id, or what stands under the first header. */
  const look = id >= 0 ? id : Math.max(0, anchor);
  const ids = idsInOrder(id);
  const scan: RowScan = {
    first,
    end: cells.length,
    rows,
    size: 0,
    take(from, to) {
      const known = scan.size;
      let size = known;
      for (let r = from; r < to; r++) {
        const row = cells[r]!;
        if (!isPlainText(row[look]) && !isFilled(row)) continue;
        if (anchor >= 0 && isSameHeader(row[anchor], headers[anchor]) && repeatsHeader(row, headers)) {
          headersAgain.push(r + 1);
        } else rows[size++] = r;
      }
      scan.size = size;
      ids.follow(cells, rows, known, size);
    },
    finish: () => ({ rows: rows.subarray(0, scan.size), headersAgain, areIdsInOrder: ids.inOrder }),
  };
  return scan;
}

export function readRows(cells: Cells, header: number, first: number, id = -1): DataRows {
  const scan = scanRows(cells, header, first, id);
  for (let from = first; from < scan.end; from += BLOCK) scan.take(from, Math.min(scan.end, from + BLOCK));
  return scan.finish();
}

/** Whether a row holds anything. A check box that nobody has ticked is nothing: people fill whole columns with them. */
function isFilled(row: readonly Cell[]): boolean {
  for (let c = 0; c < row.length; c++) {
    const cell = row[c];
    if (typeof cell === 'string') {
      if (cell.length > 0 && (isPlain(cell.charCodeAt(0)) || cell.trim() !== '')) return true;
    } else if (cell !== null && cell !== undefined && cell !== false) return true;
  }
  return false;
}

/** Whether a cell is a text that begins plainly, so that it is certainly not blank. */
function isPlainText(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > 0 && isPlain(cell.charCodeAt(0));
}

function repeatsHeader(row: Cells[number], headers: Cells[number]): boolean {
  return headers.every((header, c) => isBlank(header) || isSameHeader(row[c], header));
}

/** Whether a cell repeats a header, in letters of whichever case. */
function isSameHeader(cell: Cell, header: Cell): boolean {
  if (typeof cell !== 'string' || typeof header !== 'string') return cell === header;
  if (lastOf(cell) !== lastOf(header)) return false;
  return cell.length === header.length && cell.toLowerCase() === header.toLowerCase();
}

const OTHER_CHARACTER = 128;

/** The last character, Latin letters without their case: it tells nearly every cell from a header. */
function lastOf(text: string): number {
  const code = text.charCodeAt(text.length - 1);
  return code < 128 ? code | 32 : OTHER_CHARACTER;
}
