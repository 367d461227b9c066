import { NO_DAY } from '../model/column';
import type { Gate, Window } from './gates';
import { type Places, UNPLACED } from './places';

/**
 * The loops over rows that a pass is made of. Each is small, takes nothing but typed arrays of one type each, and serves
 * every measure: so V8 compiles it once in a moment, where one loop for all took it longer than the rows themselves, and
 * a loop for each measure would start uncompiled as many times. `wanting` has a bit for each selection that wants a row.
 */

/** Leaves each row to the selections that its code lets in. */
export function passGate(rows: Int32Array, wanting: Int32Array, { codes, bits }: Gate): void {
  for (let i = 0; i < rows.length; i++) wanting[i]! &= bits[codes[rows[i]!]!]!;
}

/** Takes rows outside of the days from the users of a window. */
export function passWindow(rows: Int32Array, wanting: Int32Array, { days, start, end, users }: Window): void {
  for (let i = 0; i < rows.length; i++) {
    const day = days[rows[i]!]!;
    if (day < start || day > end) wanting[i]! &= ~users;
  }
}

/** The group of each row that one of the users wants. */
export function placeRows(
  rows: Int32Array,
  wanting: Int32Array,
  users: number,
  codes: Int32Array,
  places: Places,
): Int32Array {
  const groups = new Int32Array(rows.length);
  let { first, groups: known } = places;
  for (let i = 0; i < rows.length; i++) {
    if ((wanting[i]! & users) === 0) continue;
    const code = codes[rows[i]!]!;
    const at = code - first;
    let group = at >= 0 && at < known.length ? known[at]! : UNPLACED;
    if (group === UNPLACED && code !== NO_DAY) {
      group = places.place(code);
      first = places.first;
      known = places.groups;
    }
    groups[i] = group;
  }
  return groups;
}

/** Counts the rows of a selection by group. */
export function countRows(wanting: Int32Array, bit: number, groups: Int32Array, counts: Int32Array): void {
  for (let i = 0; i < wanting.length; i++) {
    if ((wanting[i]! & bit) === 0) continue;
    const group = groups[i]!;
    if (group !== UNPLACED) counts[group]!++;
  }
}

/** Adds up a number of each row of a selection by group, and counts the rows that have none. */
export function addNumbers(
  rows: Int32Array,
  wanting: Int32Array,
  bit: number,
  groups: Int32Array,
  numbers: Float64Array,
  sums: Float64Array,
  missing: Int32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    if ((wanting[i]! & bit) === 0) continue;
    const group = groups[i]!;
    if (group === UNPLACED) continue;
    const number = numbers[rows[i]!]!;
    if (Number.isNaN(number)) missing[group]!++;
    else sums[group]! += number;
  }
}

/** The numbers themselves of a selection by group, for a median and a distinct count. */
export function listNumbers(
  rows: Int32Array,
  wanting: Int32Array,
  bit: number,
  groups: Int32Array,
  numbers: Float64Array,
  lists: readonly number[][],
): void {
  for (let i = 0; i < rows.length; i++) {
    if ((wanting[i]! & bit) === 0 || groups[i] === UNPLACED) continue;
    const number = numbers[rows[i]!]!;
    if (!Number.isNaN(number)) lists[groups[i]!]!.push(number);
  }
}
