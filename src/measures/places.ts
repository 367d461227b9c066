import { periodAround } from '../model/calendar';
import { NO_DAY } from '../model/column';
import type { Grain, Period } from '../model/period';

/** The group of each code of a column: of a text's code, or of a day. */
export interface Places {
  /** The code of which `groups` tells first. */
  first: number;
  /** The group of each code from the first on; `UNPLACED` where none is known yet. */
  groups: Int32Array;
  /** Whether every code has a group. */
  readonly areAllKnown: boolean;
  /** How many groups there are so far. */
  size(): number;
  /** The group of a code that has none so far. */
  place(code: number): number;
}

export const UNPLACED = -1;

/** The group of a code, a new one where there is none yet; of a missing day none. */
export function groupOf(code: number, places: Places): number {
  const group = places.groups[code - places.first] ?? UNPLACED;
  return group === UNPLACED && code !== NO_DAY ? places.place(code) : group;
}

/** Where the rows of a table go: each to the group of its code. */
export interface Placing {
  readonly codes: Int32Array;
  readonly places: Places;
}

/** Longer when it must be, never written. */
let zeros = new Int32Array(0);

/** All rows in one group. */
export function oneGroup(size: number): Placing {
  if (zeros.length < size) zeros = new Int32Array(size);
  return { codes: zeros, places: knownPlaces(new Int32Array(1), () => 1) };
}

/** Places that are all known: of the codes from 0 on. */
export function knownPlaces(groups: Int32Array, size: () => number): Places {
  return {
    first: 0,
    groups,
    areAllKnown: true,
    size,
    place(code) {
      throw new Error(`No group for the code ${code}`);
    },
  };
}

/** Places of days. The parts of the calendar become groups in the order in which their days are met. */
export function calendarPlaces(grain: Grain, parts: Period[]): Places {
  const places: Places = {
    first: 0,
    groups: new Int32Array(0),
    areAllKnown: false,
    size: () => parts.length,
    place(day) {
      const part = periodAround(day, grain);
      const group = parts.push(part) - 1;
      makeRoom(places, part);
      places.groups.fill(group, part.start - places.first, part.end - places.first + 1);
      return group;
    },
  };
  return places;
}

/** Half as much room again as was there, so that days in rising order do not make room one by one. */
function makeRoom(places: Places, { start, end }: Period): void {
  const { first, groups } = places;
  const past = first + groups.length;
  if (groups.length > 0 && start >= first && end < past) return;
  const more = groups.length >> 1;
  const from = groups.length === 0 ? start : start < first ? Math.min(start, first - more) : first;
  const to = groups.length === 0 ? end + 1 : end >= past ? Math.max(end + 1, past + more) : past;
  const wider = new Int32Array(to - from).fill(UNPLACED);
  if (groups.length > 0) wider.set(groups, first - from);
  // As an integer: V8 keeps what comes out of a division as a double, which is slower to count with.
  places.first = from | 0;
  places.groups = wider;
}
