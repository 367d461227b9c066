import { addCurrencies, type Currencies } from './money';
import { groupOf, type Placing, UNPLACED } from './places';
import type { RowClasses } from './row-classes';
import { addNumbers, BLOCK, listNumbers, placeRows } from './row-loops';

/** What is added up of rows, by cell. */
export interface Lane {
  /** One a row of the table, `NaN` where there is none. */
  readonly numbers: Float64Array;
  /** Rows without a number. */
  missing: Int32Array;
  sums: Float64Array;
  /** What rounding has taken from the sums. */
  rests: Float64Array;
  /** Whether the numbers themselves are kept. */
  keeps: boolean;
  readonly lists: number[][];
  /** `null` where it is no money, or nothing tells the currency. */
  readonly currencies: Currencies | null;
}

export function makeLane(numbers: Float64Array, currencies: Currencies | null): Lane {
  const none = new Float64Array(0);
  return { numbers, missing: new Int32Array(0), sums: none, rests: none, keeps: false, lists: [], currencies };
}

/** Of each row of a block its cell, for the ledger that is being filled. */
const cells = new Int32Array(BLOCK);
/** Rows of a block whose cell takes a closer look. */
const rest = new Int32Array(BLOCK);

/** Classes that there is room for at first. */
const ROOM = 16;

/** Counts and sums of rows by their group and class; a cell for each pair that occurs. */
export class Ledger {
  /** The bits of those who read it. */
  users = 0;
  readonly lanes = new Map<string, Lane>();
  counts = new Int32Array(0);
  /** Of each class the bits of those who want its rows. */
  private wantedBy: readonly number[] = [];
  private readonly wanted = new Map<number, readonly number[]>();
  /** Of each class 1 when a user wants its rows, with room for more classes. */
  private isUsed = new Uint8Array(ROOM);
  private classes = 0;
  /** By group and class the number of the cell; `UNPLACED` where there is none. */
  private numbered = new Int32Array(0);
  private size = 0;
  private filled: readonly Lane[] | undefined;

  constructor(readonly placing: Placing) {}

  /** Counts and adds up rows. */
  fill({ rows, classes, size, wantedBy }: RowClasses): void {
    this.filled ??= [...new Set(this.lanes.values())];
    this.meet(wantedBy);
    this.place(rows, classes, size, this.filled);
    for (const lane of this.filled) this.add(lane, rows, size);
  }

  /** Takes note of the classes met so far. */
  private meet(wantedBy: readonly number[]): void {
    this.wantedBy = wantedBy;
    if (wantedBy.length > this.isUsed.length) this.makeRoomForClasses(wantedBy.length * 2);
    for (; this.classes < wantedBy.length; this.classes++) {
      this.isUsed[this.classes] = (wantedBy[this.classes]! & this.users) === 0 ? 0 : 1;
    }
  }

  /** Tells the cells of a block’s rows, and counts them. */
  private place(rows: Int32Array, classes: Int32Array, size: number, lanes: readonly Lane[]): void {
    const { placing, isUsed } = this;
    const { codes, places } = placing;
    this.makeRoomFor(places.size());
    const { first, groups } = places;
    const plan = { codes, first, groups, isUsed, numbered: this.numbered };
    const left = placeRows(rows, classes, size, plan, cells, this.counts, rest);
    for (let k = 0; k < left; k++) {
      const i = rest[k]!;
      cells[i] = this.cellOf(groupOf(codes[rows[i]!]!, places), classes[i]!);
    }
    this.makeRoom(lanes);
    for (let k = 0; k < left; k++) {
      const cell = cells[rest[k]!]!;
      if (cell !== UNPLACED) this.counts[cell]!++;
    }
  }

  /** The cell of a group and class, a new one where none is known. */
  private cellOf(group: number, of: number): number {
    if (group === UNPLACED) return UNPLACED;
    this.makeRoomFor(group + 1);
    const place = group * this.isUsed.length + of;
    if (this.numbered[place] === UNPLACED) this.numbered[place] = this.size++;
    return this.numbered[place]!;
  }

  private makeRoomFor(groups: number): void {
    const needed = groups * this.isUsed.length;
    if (needed <= this.numbered.length) return;
    this.numbered = copied(this.numbered, new Int32Array(Math.max(needed, this.numbered.length * 2)).fill(UNPLACED));
  }

  private makeRoomForClasses(room: number): void {
    const [width, { numbered }] = [this.isUsed.length, this];
    this.isUsed = copied(this.isUsed, new Uint8Array(room));
    this.numbered = new Int32Array((numbered.length / width) * room).fill(UNPLACED);
    for (let from = 0, to = 0; from < numbered.length; from += width, to += room) {
      this.numbered.set(numbered.subarray(from, from + width), to);
    }
  }

  /** The cells of a group, or of all, whose rows the owner of a bit wants. */
  cellsOf(group: number | null, bit: number): number[] {
    // A part of the calendar without rows.
    if (group === UNPLACED) return [];
    const { numbered } = this;
    const width = this.isUsed.length;
    const classes = this.classesFor(bit);
    const found: number[] = [];
    const end = group === null ? numbered.length : Math.min(numbered.length, (group + 1) * width);
    for (let from = group === null ? 0 : group * width; from < end; from += width) {
      for (let i = 0; i < classes.length; i++) {
        const cell = numbered[from + classes[i]!]!;
        if (cell !== UNPLACED) found.push(cell);
      }
    }
    return found;
  }

  /** The classes that the owner of a bit wants, once all rows are counted. */
  private classesFor(bit: number): readonly number[] {
    let classes = this.wanted.get(bit);
    if (!classes) {
      classes = [...this.wantedBy.keys()].filter((each) => (this.wantedBy[each]! & bit) !== 0);
      this.wanted.set(bit, classes);
    }
    return classes;
  }

  private add(lane: Lane, rows: Int32Array, size: number): void {
    const { numbers, sums, rests, missing, keeps, lists, currencies } = lane;
    addNumbers(rows, size, cells, numbers, sums, rests, missing);
    if (keeps) listNumbers(rows, size, cells, numbers, lists);
    if (currencies) addCurrencies(rows, size, cells, numbers, currencies);
  }

  private makeRoom(lanes: readonly Lane[]): void {
    if (this.size > this.counts.length) {
      const room = Math.max(this.size, this.counts.length * 2);
      this.counts = copied(this.counts, new Int32Array(room));
      for (const lane of lanes) {
        lane.missing = copied(lane.missing, new Int32Array(room));
        lane.sums = copied(lane.sums, new Float64Array(room));
        lane.rests = copied(lane.rests, new Float64Array(room));
        if (!lane.currencies) continue;
        lane.currencies.met = copied(lane.currencies.met, new Int32Array(room));
        lane.currencies.mixed = copied(lane.currencies.mixed, new Uint8Array(room));
      }
    }
    for (const { keeps, lists } of lanes) while (keeps && lists.length < this.size) lists.push([]);
  }
}

function copied<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
