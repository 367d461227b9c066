import { copied } from '../lib/copied';
import { BLOCK } from '../lib/each-block';
import { addCurrencies, type Currencies } from './money';
import type { NumberSource } from './number-source';
import { groupOf, type Placing, UNPLACED } from './places';
import type { RowClasses } from './row-classes';
import { addNumbers, listNumbers, placeRows } from './row-loops';

/** What is added up of rows, by cell. */
export interface Lane {
  /** The bits of those who read it. */
  users: number;
  readonly source: NumberSource;
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

export function makeLane(source: NumberSource, currencies: Currencies | null): Lane {
  const none = new Float64Array(0);
  return {
    users: 0,
    source,
    missing: new Int32Array(0),
    sums: none,
    rests: none,
    keeps: false,
    lists: [],
    currencies,
  };
}

/** Of each row of a block its cell, for the ledger that is being filled. */
const cells = new Int32Array(BLOCK);
/** Of each row of a block its number, for the lane that is being filled. */
const numbers = new Float64Array(BLOCK);
/** Rows of a block whose cell takes a closer look. */
const rest = new Int32Array(BLOCK);

/** A class of rows that someone wants. */
interface WantedClass {
  /** What is added up of its rows. */
  readonly lanes: readonly Lane[];
  /** Of each group its cell; `UNPLACED` where there is none. */
  numbered: Int32Array;
}

/** Some cells: the first `size` of a list. */
export interface FoundCells {
  cells: Int32Array;
  size: number;
}

/** Counts and sums of rows by their group and class; a cell for each pair that occurs. */
export class Ledger {
  /** The bits of those who read it. */
  users = 0;
  readonly lanes = new Map<string, Lane>();
  counts = new Int32Array(0);
  /** Of each class met so far the bits of those who want its rows. */
  private wantedBy: readonly number[] = [];
  /** Those of whose rows nothing is wanted are `null`. */
  private readonly classes: (WantedClass | null)[] = [];
  private readonly wanted = new Map<number, readonly WantedClass[]>();
  private size = 0;
  private readonly found: FoundCells = { cells: new Int32Array(0), size: 0 };

  constructor(readonly placing: Placing) {}

  /** Counts and adds up rows. */
  fill({ rows, ends, wantedBy }: RowClasses): void {
    this.wantedBy = wantedBy;
    for (let of = 0; of < wantedBy.length; of++) {
      if (of === this.classes.length) this.classes.push(this.newClass(wantedBy[of]!));
      const known = this.classes[of]!;
      const from = of === 0 ? 0 : ends[of - 1]!;
      const to = ends[of]!;
      if (!known || from === to) continue;
      this.place(known, rows, from, to);
      for (const lane of known.lanes) addRows(lane, rows, from, to);
    }
  }

  private newClass(wantedBy: number): WantedClass | null {
    if ((wantedBy & this.users) === 0) return null;
    const lanes = new Set([...this.lanes.values()].filter(({ users }) => (users & wantedBy) !== 0));
    return { lanes: [...lanes], numbered: new Int32Array(0) };
  }

  /** Tells the cells of rows, and counts them. */
  private place(known: WantedClass, rows: Int32Array, from: number, to: number): void {
    const { codes, places } = this.placing;
    makeRoomFor(places.size(), known);
    const { first, groups } = places;
    const left = placeRows(rows, from, to, codes, first, groups, known.numbered, cells, this.counts, rest);
    for (let k = 0; k < left; k++) {
      const i = rest[k]!;
      cells[i] = this.cellOf(groupOf(codes[rows[i]!]!, places), known);
    }
    this.makeRoom();
    for (let k = 0; k < left; k++) {
      const cell = cells[rest[k]!]!;
      if (cell !== UNPLACED) this.counts[cell]!++;
    }
  }

  /** The cell of a group and class, a new one where none is known. */
  private cellOf(group: number, known: WantedClass): number {
    if (group === UNPLACED) return UNPLACED;
    makeRoomFor(group + 1, known);
    const { numbered } = known;
    if (numbered[group] === UNPLACED) numbered[group] = this.size++;
    return numbered[group]!;
  }

  /** The cells of a group, or of all, whose rows the owner of a bit wants; they hold until the next call. */
  cellsOf(group: number | null, bit: number): FoundCells {
    const { found } = this;
    if (found.cells.length < this.size) found.cells = new Int32Array(this.size);
    found.size = 0;
    // A part of the calendar without rows.
    if (group === UNPLACED) return found;
    const classes = this.classesFor(bit);
    for (let i = 0; i < classes.length; i++) {
      const { numbered } = classes[i]!;
      const end = group === null ? numbered.length : Math.min(numbered.length, group + 1);
      for (let at = group ?? 0; at < end; at++) {
        const cell = numbered[at]!;
        if (cell !== UNPLACED) found.cells[found.size++] = cell;
      }
    }
    return found;
  }

  /** The classes that the owner of a bit wants, once all rows are counted. */
  private classesFor(bit: number): readonly WantedClass[] {
    let classes = this.wanted.get(bit);
    if (!classes) {
      classes = this.classes.filter(
        (each, of): each is WantedClass => each !== null && (this.wantedBy[of]! & bit) !== 0,
      );
      this.wanted.set(bit, classes);
    }
    return classes;
  }

  /** Room for what is counted and added up by cell. */
  private makeRoom(): void {
    if (this.size <= this.counts.length) return;
    const room = Math.max(this.size, this.counts.length * 2);
    this.counts = copied(this.counts, new Int32Array(room));
    for (const lane of new Set(this.lanes.values())) makeRoomIn(lane, room);
  }
}

function makeRoomFor(groups: number, known: WantedClass): void {
  const { numbered } = known;
  if (groups <= numbered.length) return;
  known.numbered = copied(numbered, new Int32Array(Math.max(groups, numbered.length * 2)).fill(UNPLACED));
}

function makeRoomIn(lane: Lane, room: number): void {
  lane.missing = copied(lane.missing, new Int32Array(room));
  lane.sums = copied(lane.sums, new Float64Array(room));
  lane.rests = copied(lane.rests, new Float64Array(room));
  while (lane.keeps && lane.lists.length < room) lane.lists.push([]);
  if (!lane.currencies) return;
  lane.currencies.met = copied(lane.currencies.met, new Int32Array(room));
  lane.currencies.mixed = copied(lane.currencies.mixed, new Uint8Array(room));
}

function addRows(lane: Lane, rows: Int32Array, from: number, to: number): void {
  const { source, sums, rests, missing, keeps, lists, currencies } = lane;
  source.read(rows, from, to, numbers);
  addNumbers(from, to, cells, numbers, sums, rests, missing);
  if (keeps) listNumbers(from, to, cells, numbers, lists);
  if (currencies) addCurrencies(rows, from, to, cells, numbers, currencies);
}
