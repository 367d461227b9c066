import { type Gate, gatesOf, type Wanted, type Window, windowsOf } from './gates';
import { BLOCK, passGate, passWindow } from './row-loops';
import type { Scan } from './scan';

/**
 * Some of the rows that anyone wants, sorted by who wants them: rows that the same ones want are of one class. However
 * many measures there are, their rows are of a few classes, and what is added up by class serves them all.
 */
export interface RowClasses {
  /** The first `size` count. */
  readonly rows: Int32Array;
  /** The class of each of the rows. */
  readonly classes: Int32Array;
  readonly size: number;
  /** Of each class met so far the bits of those who want its rows. */
  readonly wantedBy: readonly number[];
}

/** Rows of the first block. The next ones grow, since what one finds spares the next a closer look. */
const FIRST_BLOCK = 64;

/**
 * Sorts a scan’s rows for several wishes, each of which has the bit of its place, and hands them on some at a time: what
 * is done with a block is compiled while the next one is sorted. Each block takes the place of the one before it.
 */
export function eachBlockOfRows(scan: Scan, wishes: readonly Wanted[], use: (block: RowClasses) => void): void {
  const all = scan.rows([], null);
  const gates = gatesOf(scan.table, wishes);
  const windows = windowsOf(scan.table, wishes);
  const everyone = (1 << wishes.length) - 1;
  const most = Math.min(BLOCK, all.length);
  const [rows, classes, wanting] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const known = new KnownClasses();
  for (let from = 0, to = 0; from < all.length; from = to) {
    to = Math.min(all.length, from + Math.min(BLOCK, Math.max(FIRST_BLOCK, from * 3)));
    whoWants(all, from, to, wanting.fill(everyone), gates, windows);
    const size = sortRows(all, from, to, wanting, known, rows, classes);
    use({ rows, classes, size, wantedBy: known.wantedBy });
  }
}

function whoWants(
  rows: Int32Array,
  from: number,
  to: number,
  wanting: Int32Array,
  gates: readonly Gate[],
  windows: readonly Window[],
): void {
  for (const gate of gates) passGate(rows, from, to, wanting, gate);
  for (const window of windows) passWindow(rows, from, to, wanting, window);
}

/** How many classes are at hand: a power of two. */
const AT_HAND = 256;

/** The classes met so far. */
class KnownClasses {
  readonly wantedBy: number[] = [];
  /** At the place of some bits the bits met there lately, and their class. */
  readonly recent = new Int32Array(AT_HAND);
  readonly recentClasses = new Int32Array(AT_HAND);
  private readonly all = new Map<number, number>();

  classOf(bits: number, place: number): number {
    let found = this.all.get(bits);
    if (found === undefined) {
      found = this.wantedBy.push(bits) - 1;
      this.all.set(bits, found);
    }
    this.recent[place] = bits;
    this.recentClasses[place] = found;
    return found;
  }
}

/** Keeps the rows of a block that anyone wants, with their classes; tells how many they are. */
function sortRows(
  all: Int32Array,
  from: number,
  to: number,
  wanting: Int32Array,
  known: KnownClasses,
  rows: Int32Array,
  classes: Int32Array,
): number {
  const { recent, recentClasses } = known;
  let size = 0;
  for (let i = from; i < to; i++) {
    const bits = wanting[i - from]!;
    if (bits === 0) continue;
    const place = (bits ^ (bits >>> 8) ^ (bits >>> 16) ^ (bits >>> 24)) & (AT_HAND - 1);
    classes[size] = recent[place] === bits ? recentClasses[place]! : known.classOf(bits, place);
    rows[size++] = all[i]!;
  }
  return size;
}
