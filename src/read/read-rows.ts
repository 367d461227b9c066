import { type Cell, type Cells, isBlank } from '../model/cell';
import { BLOCK } from './cells/read-block';
import { IdsInOrder } from './ids-in-order';

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
  const lastOfHeader = lastOf(headers[look]);
  const ids = new IdsInOrder(id >= 0);
  const isData = (r: number): boolean => {
    const row = cells[r]!;
    if (!isFilled(row)) return false;
    if (anchor < 0 || !isSameHeader(row[anchor], headers[anchor]) || !repeatsHeader(row, headers)) return true;
    headersAgain.push(r + 1);
    return false;
  };
  const scan: RowScan = {
    first,
    end: cells.length,
    rows,
    size: 0,
    take(from, to) {
      let { size } = scan;
      for (let r = from; r < to; r++) {
        const cell = cells[r]![look];
        const end = plainEnd(cell);
        // Most texts end otherwise than their header, and so do not repeat it.
        if ((end === 0 || (end | 32) === lastOfHeader) && !isData(r)) continue;
        rows[size++] = r;
        if (ids.inOrder) ids.meet(end === 0 && typeof cell === 'string' ? null : cell);
      }
      scan.size = size;
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
      if (cell.trim() !== '') return true;
    } else if (cell !== null && cell !== undefined && cell !== false) return true;
  }
  return false;
}

/** The last character of a text that no trimming changes, 0 for all else. */
function plainEnd(cell: Cell): number {
  if (typeof cell !== 'string' || cell.length === 0) return 0;
  const start = cell.charCodeAt(0);
  const end = cell.charCodeAt(cell.length - 1);
  return start > SPACE && start < 128 && end > SPACE && end < 128 ? end : 0;
}

const SPACE = 32;

/** The last character of a header, Latin letters without their case; -1 where there is none. */
function lastOf(header: Cell): number {
  return typeof header === 'string' && header !== '' ? header.charCodeAt(header.length - 1) | 32 : -1;
}

function repeatsHeader(row: Cells[number], headers: Cells[number]): boolean {
  return headers.every((header, c) => isBlank(header) || isSameHeader(row[c], header));
}

/** Whether a cell repeats a header, in letters of whichever case. */
function isSameHeader(cell: Cell, header: Cell): boolean {
  if (typeof cell !== 'string' || typeof header !== 'string') return cell === header;
  return cell.length === header.length && cell.toLowerCase() === header.toLowerCase();
}
