import { type Cell, type Cells, isBlank } from '../model/cell';

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
  const anchorText = anchor < 0 ? null : headers[anchor];
  /** The cell that tells most rows to be filled: the id, or what stands under the first header. */
  const look = id >= 0 ? id : Math.max(0, anchor);
  const isHeader = (row: Cells[number]) =>
    anchor >= 0 && isSameHeader(row[anchor], anchorText) && repeatsHeader(row, headers);
  let areIdsInOrder = id >= 0;
  let idBefore: Cell = null;
  /** 1 when ids rise, -1 when they fall, 0 before the second one. */
  let direction = 0;
  const follow = (cell: Cell, before: Cell): void => {
    if (before === null) {
      areIdsInOrder = hasPlainEnds(cell);
      return;
    }
    const step = stepOf(cell, before);
    if (direction === 0) direction = step;
    areIdsInOrder = step !== 0 && step === direction;
  };

  const scan: RowScan = {
    first,
    end: cells.length,
    rows,
    size: 0,
    take(from, to) {
      let { size } = scan;
      let before = idBefore;
      let isRising = areIdsInOrder && direction > 0;
      for (let r = from; r < to; r++) {
        const row = cells[r]!;
        const cell = row[look];
        const isText = typeof cell === 'string' && cell.length > 0 && isPlain(cell.charCodeAt(0));
        if (!isText && !isFilled(row)) continue;
        if (isHeader(row)) {
          headersAgain.push(r + 1);
          continue;
        }
        rows[size++] = r;
        if (!areIdsInOrder) continue;
        if (!isRising || !isText || typeof before !== 'string' || !isBehind(cell, before)) {
          follow(cell, before);
          isRising = areIdsInOrder && direction > 0;
        }
        before = cell;
      }
      idBefore = before;
      scan.size = size;
    },
    finish: () => ({ rows: rows.subarray(0, scan.size), headersAgain, areIdsInOrder }),
  };
  return scan;
}

/** Rows looked at at a time: a function that is called often is compiled sooner than one that loops for long. */
export const BLOCK = 32;

export function readRows(cells: Cells, header: number, first: number, id = -1): DataRows {
  const scan = scanRows(cells, header, first, id);
  for (let from = first; from < scan.end; from += BLOCK) scan.take(from, Math.min(scan.end, from + BLOCK));
  return scan.finish();
}

/** Whether an id is a number, or a text that no trimming changes. */
function hasPlainEnds(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const { length } = cell;
  return length > 0 && isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(length - 1));
}

/** Whether a text that begins plainly comes behind another id, and no trimming changes that. */
function isBehind(text: string, before: string): boolean {
  const { length } = text;
  if (!isPlain(text.charCodeAt(length - 1))) return false;
  return length === before.length ? text > before : length > before.length;
}

/** 1 when an id comes behind another one, -1 when it comes before it, 0 when they are equal or nothing can be said. */
function stepOf(id: Cell, before: Cell): number {
  if (!hasPlainEnds(id)) return 0;
  if (typeof id === 'string' && typeof before === 'string') {
    if (id.length !== before.length) return id.length > before.length ? 1 : -1;
    return id > before ? 1 : id < before ? -1 : 0;
  }
  return typeof id === 'number' && typeof before === 'number' ? Math.sign(id - before) : 0;
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

const SPACE = 32;

/** Whether the character is certainly no space. */
function isPlain(code: number): boolean {
  return code > SPACE && code < 128;
}

function repeatsHeader(row: Cells[number], headers: Cells[number]): boolean {
  return headers.every((header, c) => isBlank(header) || isSameHeader(row[c], header));
}

/** Whether a cell repeats a header, in letters of whichever case. */
function isSameHeader(cell: Cell, header: Cell): boolean {
  if (typeof cell !== 'string' || typeof header !== 'string') return cell === header;
  return cell.length === header.length && (cell === header || cell.toLowerCase() === header.toLowerCase());
}
