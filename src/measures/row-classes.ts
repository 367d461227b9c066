import { type Gate, gatesOf, type Wanted, type Window, windowsOf } from './gates';
import { BLOCK, passGate, passWindow } from './row-loops';
import type { Scan } from './scan';

/**
 * A block of rows, sorted by who wants them: rows that the same ones want are of one class. However many measures there
 * are, their rows are of a few classes, and what is added up by class serves them all.
 */
export interface RowClasses {
  /** Class by class, those of a class in rising order. */
  readonly rows: Int32Array;
  /** Of each class met so far where its rows end, which is where those of the next one begin. */
  readonly ends: Int32Array;
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
    classify(wanting, to - from, known, classes);
    sortRows(all, from, to, classes, known.begin(), rows);
    use({ rows, ends: known.ends, wantedBy: known.wantedBy });
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

/** The classes met so far; the first one holds the rows that nobody wants. */
class KnownClasses {
  readonly wantedBy = [0];
  /** At the place of some bits the bits met there lately, and their class. */
  readonly recent = new Int32Array(AT_HAND);
  readonly recentClasses = new Int32Array(AT_HAND);
  /** Of each class its rows in the block, and once they are sorted where these end. */
  ends = new Int32Array(AT_HAND);
  private readonly all = new Map([[0, 0]]);

  classOf(bits: number, place: number): number {
    let found = this.all.get(bits);
    if (found === undefined) {
      found = this.wantedBy.push(bits) - 1;
      this.all.set(bits, found);
      if (found === this.ends.length) {
        const more = new Int32Array(found * 2);
        more.set(this.ends);
        this.ends = more;
      }
    }
    this.recent[place] = bits;
    this.recentClasses[place] = found;
    return found;
  }

  /** Turns how many rows each class has into where they begin; sorting the rows moves that to where they end. */
  begin(): Int32Array {
    const { ends, wantedBy } = this;
    let begin = 0;
    for (let of = 0; of < wantedBy.length; of++) {
      const size = ends[of]!;
      ends[of] = begin;
      begin += size;
    }
    return ends;
  }
}

/** Tells the class of each row of a block by who wants it, and how many rows each class has. */
function classify(wanting: Int32Array, size: number, known: KnownClasses, classes: Int32Array): void {
  const { recent, recentClasses } = known;
  known.ends.fill(0);
  for (let i = 0; i < size; i++) {
    const bits = wanting[i]!;
    const place = (bits ^ (bits >>> 8) ^ (bits >>> 16) ^ (bits >>> 24)) & (AT_HAND - 1);
    const found = recent[place] === bits ? recentClasses[place]! : known.classOf(bits, place);
    classes[i] = found;
    known.ends[found]!++;
  }
}

/** Puts each row of a block behind those of its class that came before it. */
function sortRows(
  all: Int32Array,
  from: number,
  to: number,
  classes: Int32Array,
  ends: Int32Array,
  rows: Int32Array,
): void {
  for (let i = from; i < to; i++) rows[ends[classes[i - from]!]!++] = all[i]!;
}
