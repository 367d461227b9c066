import { copied } from '../lib/copied';
import { BLOCK } from '../lib/each-block';
import { gatesOf, type Wanted, windowsOf } from './gates';
import { passGate, passWindow } from './row-loops';
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
  const { size } = scan;
  const gates = gatesOf(scan.table, wishes);
  const windows = windowsOf(scan.table, wishes);
  const everyone = (1 << wishes.length) - 1;
  const room = Math.min(BLOCK, size);
  const [rows, wanting] = [new Int32Array(room), new Int32Array(room)];
  const [classes, sorted] = [new Int32Array(room), new Int32Array(room)];
  const known = new KnownClasses();
  for (let from = 0, to = 0; from < size; from = to) {
    to = Math.min(size, from + Math.min(BLOCK, Math.max(FIRST_BLOCK, from * 3)));
    scan.copyRows(from, to, rows);
    wanting.fill(everyone);
    for (const gate of gates) passGate(rows, to - from, wanting, gate.codes, gate.bits);
    for (const { days, start, end, users } of windows) passWindow(rows, to - from, wanting, days, start, end, users);
    classify(wanting, to - from, known, classes);
    sortRows(rows, to - from, classes, known.begin(), sorted);
    use({ rows: sorted, ends: known.ends, wantedBy: known.wantedBy });
  }
}

/** How many classes are at hand: a prime, so that bits of whichever places are spread by what is left of them. */
const AT_HAND = 251;

/** The classes met so far; the first one holds the rows that nobody wants. */
export class KnownClasses {
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
      if (found === this.ends.length) this.ends = copied(this.ends, new Int32Array(found * 2));
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
export function classify(wanting: Int32Array, size: number, known: KnownClasses, classes: Int32Array): void {
  const { recent, recentClasses } = known;
  let { ends } = known;
  ends.fill(0);
  for (let i = 0; i < size; i++) {
    const bits = wanting[i]!;
    const place = bits % AT_HAND;
    let found = recentClasses[place]!;
    if (recent[place] !== bits) {
      found = known.classOf(bits, place);
      ends = known.ends;
    }
    classes[i] = found;
    ends[found]!++;
  }
}

/** Puts each row of a block behind those of its class that came before it. */
export function sortRows(
  rows: Int32Array,
  size: number,
  classes: Int32Array,
  ends: Int32Array,
  sorted: Int32Array,
): void {
  for (let i = 0; i < size; i++) sorted[ends[classes[i]!]!++] = rows[i]!;
}
