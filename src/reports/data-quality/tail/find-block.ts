import { type Cell, isBlank, isDate } from '../../../model/cell';

/** What is known of rows, one after the other. */
export interface Rows {
  /** What tells a deal from others; `''` when nothing does. */
  readonly keys: readonly string[];
  /** Whether blank rows lie before the row. */
  readonly gaps: readonly boolean[];
  /** Columns by which the rows may be sorted. */
  readonly orders: readonly (readonly Cell[])[];
}

export interface RepeatedBlock {
  /** Index of its first row; it reaches to the last row. */
  readonly start: number;
  /** Rows above and in the block that hold the same deal. */
  readonly pairs: readonly (readonly [above: number, below: number])[];
  /** From so many rows on the block speaks for itself. */
  readonly enough: number;
}

/** Share of the block's rows that must stand above as well. */
const MOST = 0.6;
/** As much is enough where the order of the rows starts afresh, or blank rows lie between. */
const SOME = 0.2;
const ENOUGH = 3;
/** Share of the rows above the block, and of the block's own, that may be duplicates of each other. */
const FEW = 0.05;

/**
 * The block at the end in which deals of the rows above occur again: most of its rows do, or some of them and the order of
 * the rows starts afresh with it. `null` where deals repeat all over the rows, as lines of one deal do, or nowhere.
 */
export function findBlock(rows: Rows): RepeatedBlock | null {
  const first = firstPlaces(rows.keys);
  const repeats = rows.keys.map((key, i) => key !== '' && first.get(key)! < i);
  if (!repeats.includes(true)) return null;
  const dense = densest(repeats);
  const fresh = restarts(rows);
  const starts = [repeats.indexOf(true), ...fresh, dense].filter((start) => start <= dense).sort((a, b) => a - b);
  for (const start of starts) {
    const block = blockFrom(start, rows.keys, fresh.includes(start) ? SOME : MOST);
    if (block) return block;
  }
  return null;
}

function firstPlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key !== '' && !places.has(key)) places.set(key, i);
  });
  return places;
}

/** Where the end begins in which repeated rows outweigh the others by most. */
function densest(repeats: readonly boolean[]): number {
  let [best, start, weight] = [-Infinity, repeats.length, 0];
  for (let i = repeats.length - 1; i >= 0; i--) {
    weight += repeats[i] ? 1 : -MOST / (1 - MOST);
    if (weight > best) [best, start] = [weight, i];
  }
  return start;
}

function blockFrom(start: number, keys: readonly string[], share: number): RepeatedBlock | null {
  const above = keys.slice(0, start);
  const places = firstPlaces(above);
  const pairs: [number, number][] = [];
  const own = new Set<string>();
  let ownRepeats = 0;
  for (let i = start; i < keys.length; i++) {
    const key = keys[i]!;
    if (key === '') continue;
    if (own.has(key)) ownRepeats++;
    own.add(key);
    if (places.has(key)) pairs.push([places.get(key)!, i]);
  }
  const size = keys.length - start;
  const aboveRepeats = above.filter((key) => key !== '').length - places.size;
  const isScattered = aboveRepeats > above.length * FEW || ownRepeats > size * FEW;
  if (pairs.length === 0 || isScattered || pairs.length < size * share) return null;
  if (share < MOST && pairs.length < ENOUGH) return null;
  return { start, pairs, enough: aboveRepeats === 0 ? ENOUGH : 2 * ENOUGH };
}

/** Rows at which blank rows end, or at which a column that is sorted but for there begins anew. */
function restarts({ gaps, orders }: Rows): number[] {
  const breaks = orders.flatMap((column) => [onlyBreak(column, 1), onlyBreak(column, -1)]);
  const lastGap = gaps.lastIndexOf(true);
  return [...new Set([...breaks, lastGap])].filter((row) => row > 0);
}

/** The one row at which a column leaves its order, rising (1) or falling (-1); -1 when it never does or more than once. */
function onlyBreak(column: readonly Cell[], direction: number): number {
  let found = -1;
  let before: number | string | null = null;
  for (let i = 0; i < column.length; i++) {
    const value = sortValue(column[i]);
    if (value === null) continue;
    if (
      before !== null &&
      typeof before === typeof value &&
      (value > before ? 1 : value < before ? -1 : 0) === -direction
    ) {
      if (found >= 0) return -1;
      found = i;
    }
    before = value;
  }
  return found;
}

function sortValue(cell: Cell): number | string | null {
  if (isBlank(cell) || typeof cell === 'boolean') return null;
  if (isDate(cell)) return cell.getTime();
  if (typeof cell === 'number') return cell;
  const text = String(cell).trim();
  return /^\d+$/.test(text) ? Number(text) : text.toLowerCase();
}
