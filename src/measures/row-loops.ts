import { NO_DAY } from '../model/column';
import type { Gate, Window } from './gates';
import type { Ledger } from './ledger';
import { UNPLACED } from './places';

/**
 * The loops over rows that a pass is made of. Each is small, takes nothing but typed arrays of one type each, goes over a
 * block of rows at a time and serves every measure: so V8 compiles it in a moment, where one loop for all took it longer
 * than the rows themselves, and what is between two loops stays in the processor’s cache.
 */

/** Rows of a block. */
export const BLOCK = 4096;

/** Takes from each row those whom its code does not let in. `wanting` has a bit for everyone who wants the row, from the block’s first row on. */
export function passGate(rows: Int32Array, from: number, to: number, wanting: Int32Array, { codes, bits }: Gate): void {
  for (let i = from; i < to; i++) wanting[i - from]! &= bits[codes[rows[i]!]!]!;
}

/** Takes rows outside of the days from the users of a window. */
export function passWindow(
  rows: Int32Array,
  from: number,
  to: number,
  wanting: Int32Array,
  { days, start, end, users }: Window,
): void {
  for (let i = from; i < to; i++) {
    const day = days[rows[i]!]!;
    if (day < start || day > end) wanting[i - from]! &= ~users;
  }
}

/** Puts the rows of a block, counted in `cells`, in the cells of their group and class; rows without a group in none. */
export function placeRows(rows: Int32Array, classes: Int32Array, from: number, to: number, ledger: Ledger): void {
  const { cells, isUsed, width } = ledger;
  const { codes, places } = ledger.placing;
  let { first, groups } = places;
  let { numbered } = ledger;
  for (let i = from; i < to; i++) {
    const of = classes[i]!;
    let cell = UNPLACED;
    if (isUsed[of] === 1) {
      const code = codes[rows[i]!]!;
      const at = code - first;
      let group = at >= 0 && at < groups.length ? groups[at]! : UNPLACED;
      if (group === UNPLACED && code !== NO_DAY) {
        group = places.place(code);
        first = places.first;
        groups = places.groups;
      }
      if (group !== UNPLACED) {
        const place = group * width + of;
        cell = place < numbered.length ? numbered[place]! : UNPLACED;
        if (cell === UNPLACED) {
          cell = ledger.number(place);
          numbered = ledger.numbered;
        }
      }
    }
    cells[i - from] = cell;
  }
}

/** Counts the rows of a block by cell. */
export function countRows(cells: Int32Array, size: number, counts: Int32Array): void {
  for (let i = 0; i < size; i++) {
    const cell = cells[i]!;
    if (cell >= 0) counts[cell]!++;
  }
}

/**
 * Adds up a number of each row by cell, and counts the rows that have none. What rounding takes from a sum is kept beside
 * it, so that neither the order of rows nor what else is asked changes a digit.
 */
export function addNumbers(
  rows: Int32Array,
  from: number,
  to: number,
  cells: Int32Array,
  numbers: Float64Array,
  sums: Float64Array,
  rests: Float64Array,
  missing: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const cell = cells[i - from]!;
    if (cell < 0) continue;
    const number = numbers[rows[i]!]!;
    if (Number.isNaN(number)) {
      missing[cell]!++;
      continue;
    }
    const before = sums[cell]!;
    const sum = before + number;
    const added = sum - before;
    sums[cell] = sum;
    rests[cell]! += before - (sum - added) + (number - added);
  }
}

/** The numbers themselves by cell, for a median and a distinct count. */
export function listNumbers(
  rows: Int32Array,
  from: number,
  to: number,
  cells: Int32Array,
  numbers: Float64Array,
  lists: number[][],
): void {
  for (let i = from; i < to; i++) {
    const cell = cells[i - from]!;
    if (cell < 0) continue;
    const number = numbers[rows[i]!]!;
    if (!Number.isNaN(number)) lists[cell]!.push(number);
  }
}
