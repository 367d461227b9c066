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

/** Rows of the first block. The next ones grow, since the cells that one makes spare the next a closer look. */
const FIRST_BLOCK = 64;

/** Counts and sums of rows by their group and class; a cell for each pair that occurs. */
export class Ledger {
  /** The bits of those who read it. */
  users = 0;
  readonly lanes = new Map<string, Lane>();
  counts = new Int32Array(0);
  /** Of each class 1 when a user wants its rows. */
  private isUsed = new Uint8Array(0);
  /** Of each class the bits of those who want its rows. */
  private wantedBy: readonly number[] = [];
  /** By group and class the number of the cell; `UNPLACED` where there is none. */
  private numbered = new Int32Array(0);
  /** Of each row of a block its cell. */
  private cells = new Int32Array(0);
  /** Rows of a block whose cell takes a closer look. */
  private rest = new Int32Array(0);
  private size = 0;

  constructor(readonly placing: Placing) {}

  /** Counts and adds up the rows. */
  fill({ rows, classes, wantedBy }: RowClasses): void {
    this.wantedBy = wantedBy;
    this.isUsed = Uint8Array.from(wantedBy, (bits) => ((bits & this.users) === 0 ? 0 : 1));
    const lanes = [...new Set(this.lanes.values())];
    const most = Math.min(BLOCK, rows.length);
    [this.cells, this.rest] = [new Int32Array(most), new Int32Array(most)];
    for (let from = 0, to = 0; from < rows.length; from = to) {
      to = Math.min(rows.length, from + Math.min(BLOCK, Math.max(FIRST_BLOCK, from * 3)));
      this.place(rows, classes, from, to, lanes);
      for (const lane of lanes) this.add(lane, rows, from, to);
    }
  }

  /** Tells the cells of a block’s rows, and counts them. */
  private place(rows: Int32Array, classes: Int32Array, from: number, to: number, lanes: readonly Lane[]): void {
    const { placing, isUsed, cells, rest } = this;
    const { codes, places } = placing;
    this.makeRoomFor(places.size());
    const { first, groups } = places;
    const plan = { codes, first, groups, isUsed, numbered: this.numbered };
    const left = placeRows(rows, classes, from, to, plan, cells, this.counts, rest);
    for (let k = 0; k < left; k++) {
      const i = rest[k]!;
      cells[i - from] = this.cellOf(groupOf(codes[rows[i]!]!, places), classes[i]!);
    }
    this.makeRoom(lanes);
    for (let k = 0; k < left; k++) {
      const cell = cells[rest[k]! - from]!;
      if (cell !== UNPLACED) this.counts[cell]!++;
    }
  }

  /** The cell of a group and class, a new one where none is known. */
  private cellOf(group: number, of: number): number {
    if (group === UNPLACED) return UNPLACED;
    this.makeRoomFor(group + 1);
    const place = group * this.wantedBy.length + of;
    if (this.numbered[place] === UNPLACED) this.numbered[place] = this.size++;
    return this.numbered[place]!;
  }

  private makeRoomFor(groups: number): void {
    const needed = groups * this.wantedBy.length;
    if (needed <= this.numbered.length) return;
    this.numbered = copied(this.numbered, new Int32Array(Math.max(needed, this.numbered.length * 2)).fill(UNPLACED));
  }

  /** The cells of a group, or of all, whose rows the owner of a bit wants. */
  cellsOf(group: number | null, bit: number): number[] {
    const { wantedBy, numbered } = this;
    const width = wantedBy.length;
    const found: number[] = [];
    const end = group === null ? numbered.length : Math.min(numbered.length, (group + 1) * width);
    for (let place = group === null ? 0 : group * width; place < end; place++) {
      const cell = numbered[place] ?? UNPLACED;
      if (cell !== UNPLACED && (wantedBy[place % width]! & bit) !== 0) found.push(cell);
    }
    return found;
  }

  private add(lane: Lane, rows: Int32Array, from: number, to: number): void {
    const { numbers, sums, rests, missing, keeps, lists, currencies } = lane;
    addNumbers(rows, from, to, this.cells, numbers, sums, rests, missing);
    if (keeps) listNumbers(rows, from, to, this.cells, numbers, lists);
    if (currencies) addCurrencies(rows, from, to, this.cells, numbers, currencies);
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
