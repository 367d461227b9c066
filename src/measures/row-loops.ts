import { NO_DAY } from '../model/column';
import { UNPLACED } from './places';

/**
 * The loops over rows that a pass is made of. Each is small, takes nothing but typed arrays of one type each, goes over a
 * block of rows at a time and serves every measure: so V8 compiles it in a moment, where one loop for all took it longer
 * than the rows themselves, and what is between two loops stays in the processor’s cache.
 */

/** Takes from each row those whom its code does not let in: `wanting` has a bit for everyone who wants the row. */
export function passGate(
  rows: Int32Array,
  size: number,
  wanting: Int32Array,
  codes: Int32Array,
  bits: Int32Array,
): void {
  for (let i = 0; i < size; i++) wanting[i]! &= bits[codes[rows[i]!]!]!;
}

/** Takes rows outside of the days from the users of a window. */
export function passWindow(
  rows: Int32Array,
  size: number,
  wanting: Int32Array,
  days: Int32Array,
  start: number,
  end: number,
  users: number,
): void {
  for (let i = 0; i < size; i++) {
    const day = days[rows[i]!]!;
    if (day < start || day > end) wanting[i]! &= ~users;
  }
}

/**
 * Puts the rows of a class into the cells of their groups, `UNPLACED` where there is none, and counts them; lists the
 * places of those whose cell is not known yet in `rest`, and tells how many they are. `groups` has the group of each code
 * from `first` on, `numbered` the cell of each group.
 */
export function placeRows(
  rows: Int32Array,
  from: number,
  to: number,
  codes: Int32Array,
  first: number,
  groups: Int32Array,
  numbered: Int32Array,
  cells: Int32Array,
  counts: Int32Array,
  rest: Int32Array,
): number {
  let left = 0;
  for (let i = from; i < to; i++) {
    const code = codes[rows[i]!]!;
    // Of a missing day the difference would be no small integer, with which the loop would have to be compiled again.
    const at = code < first ? UNPLACED : code - first;
    const group = at !== UNPLACED && at < groups.length ? groups[at]! : UNPLACED;
    const cell = group === UNPLACED ? UNPLACED : numbered[group]!;
    cells[i] = cell;
    if (cell !== UNPLACED) counts[cell]!++;
    else if (code !== NO_DAY) rest[left++] = i;
  }
  return left;
}

/**
 * Adds up a number of each row by cell, and counts the rows that have none. What rounding takes from a sum is kept beside
 * it, so that neither the order of rows nor what else is asked changes a digit.
 */
export function addNumbers(
  from: number,
  to: number,
  cells: Int32Array,
  numbers: Float64Array,
  sums: Float64Array,
  rests: Float64Array,
  missing: Int32Array,
): void {
  // A comparison tells a missing number, since a call of `Number.isNaN` is slow until it is compiled.
  const most = Infinity;
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    if (cell < 0) continue;
    const number = numbers[i]!;
    if (!(number <= most)) {
      missing[cell]!++;
      continue;
    }
    const before = sums[cell]!;
    const sum = before + number;
    const taken = sum - before;
    sums[cell] = sum;
    // Of whole numbers nothing is taken.
    if (taken !== number || sum - taken !== before) rests[cell]! += before - (sum - taken) + (number - taken);
  }
}

/** The numbers themselves by cell, for a median and a distinct count. */
export function listNumbers(
  from: number,
  to: number,
  cells: Int32Array,
  numbers: Float64Array,
  lists: number[][],
): void {
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    if (cell < 0) continue;
    const number = numbers[i]!;
    if (!Number.isNaN(number)) lists[cell]!.push(number);
  }
}
