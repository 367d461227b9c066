import { type Day, dayOf } from './days';
import { digitOf } from './digits';

/** Turns moments (milliseconds since 1970 UTC) into calendar days of one place, and clock times of that place into moments. */
export interface Zone {
  (ms: number): Day;
  /** The same where it takes no calendar, `NOT_AT_HAND` else: a loop over many moments does not want more in it. */
  atHand(ms: number): Day;
  /** Milliseconds that the clocks are ahead of UTC at a moment. */
  offsetAt(ms: number): number;
}

const DAY = 864e5;

/** Half a month: short enough that a slot holds one change of the clocks at most. */
const SLOT = 15 * DAY;

/** From 1970 into the 22nd century. */
const DAYS_AT_HAND = 61_440;
const END_AT_HAND = DAYS_AT_HAND * DAY;

export const NOT_AT_HAND: Day = -0x80000000;

interface Slot {
  /** Offsets from UTC in milliseconds, and the moment at which the second one begins. */
  before: number;
  after: number;
  change: number;
}

/**
 * A zone from `offsetAt`, which gives the offset from UTC in milliseconds at a moment. Offsets are asked for once per
 * half month that occurs, not once per moment, since asking is slow.
 */
export function makeZone(offsetAt: (ms: number) => number): Zone {
  const slots = new Map<number, Slot>();
  // Of each day of UTC the local day in which it ends, and the moment at which that one begins; 0 where it is not known. Of
  // 100,000 dates nearly all are read off here, with few numbers that are no small integers: until it is compiled each is garbage.
  const lastDays = new Int32Array(DAYS_AT_HAND);
  const turns = new Float64Array(DAYS_AT_HAND);
  const newSlot = (index: number): Slot => {
    const start = index * SLOT;
    const before = slots.get(index - 1)?.after ?? offsetAt(start);
    const after = slots.get(index + 1)?.before ?? offsetAt(start + SLOT);
    const slot = { before, after, change: before === after ? Infinity : changeBetween(offsetAt, start, start + SLOT) };
    slots.set(index, slot);
    if (start >= 0 && start < END_AT_HAND) bringToHand(slot, start / DAY);
    return slot;
  };
  /** All days of a slot but the one within which the clocks change. */
  const bringToHand = ({ before, after, change }: Slot, first: number): void => {
    const end = first + SLOT / DAY;
    bringDays(Math.max(first, 1), Math.min(end, Math.floor(change / DAY)), before);
    bringDays(Math.ceil(change / DAY), end, after);
  };
  const bringDays = (from: number, to: number, offset: number): void => {
    let last = from + Math.floor(offset / DAY) + 1;
    let turn = last * DAY - offset;
    for (let day = from; day < to; day++) {
      lastDays[day] = last++;
      turns[day] = turn;
      turn += DAY;
    }
  };
  const knownOffset = (ms: number): number => {
    const index = Math.floor(ms / SLOT);
    const slot = slots.get(index) ?? newSlot(index);
    return ms < slot.change ? slot.before : slot.after;
  };
  const atHand = (ms: number): Day => {
    const day = ms >= DAY && ms < END_AT_HAND ? (ms / DAY) | 0 : 0;
    const last = lastDays[day]!;
    if (last === 0) return NOT_AT_HAND;
    return ms < turns[day]! ? last - 1 : last;
  };
  const dayAt = (ms: number): Day => {
    const day = atHand(ms);
    return day === NOT_AT_HAND ? Math.floor((ms + knownOffset(ms)) / DAY) : day;
  };
  return Object.assign(dayAt, { atHand, offsetAt: knownOffset });
}

/**
 * The moment at which the clocks of a place show a time, given as milliseconds since 1970 as if it were UTC. Of a time
 * that the clocks show twice the first one; one that they leap over counts as shown by the clocks of before.
 */
export function momentOf(local: number, zone: Zone): number {
  const before = local - zone.offsetAt(local - 864e5);
  const after = local - zone.offsetAt(local + 864e5);
  return zone.offsetAt(before) === local - before || zone.offsetAt(after) !== local - after ? before : after;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The moment between two at which the offset changes. */
function changeBetween(offsetAt: (ms: number) => number, start: number, end: number): number {
  const before = offsetAt(start);
  const isBefore = (ms: number) => offsetAt(ms) === before;
  // Clocks change when they show a full minute, which is one of UTC too but for the odd seconds of the 19th century; most do at a full hour.
  const hour = firstAfter(isBefore, start, end, HOUR);
  const step = before % MINUTE === 0 ? MINUTE : 1000;
  return isBefore(hour - step) ? hour : firstAfter(isBefore, hour - HOUR, hour, step);
}

/** The first multiple of a step that is no longer before the change. */
function firstAfter(isBefore: (ms: number) => boolean, start: number, end: number, step: number): number {
  let [from, to] = [start, end];
  while (to - from > step) {
    const middle = Math.round((from + to) / 2 / step) * step;
    if (isBefore(middle)) from = middle;
    else to = middle;
  }
  return to;
}

/** The zone with an IANA name such as `Europe/Oslo`. Throws a RangeError for an unknown name. */
export function namedZone(name: string): Zone {
  return makeZone(offsetsOf(name));
}

/** The same for a name that is asked for with the first moment: most calls meet none, and a calendar is slow to come by. */
export function lazyZone(name: () => string): Zone {
  let offsetAt: ((ms: number) => number) | undefined;
  return makeZone((ms) => {
    offsetAt ??= offsetsOf(name());
    return offsetAt(ms);
  });
}

function offsetsOf(name: string): (ms: number) => number {
  if (name === 'UTC' || name === 'Etc/UTC' || name === 'GMT' || name === 'Etc/GMT') return () => 0;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Int32Array(6);
  return (ms) => {
    readNumbers(format.format(ms), parts);
    const [month, day, year, hour, minute, second] = parts;
    const local = ((dayOf(year!, month!, day!) * 24 + (hour! % 24)) * 60 + minute!) * 60 + second!;
    return (local - Math.floor(ms / 1000)) * 1000;
  };
}

/** The numbers of a text in the order in which they stand. A call asks for so many offsets that taking the text apart would be felt. */
function readNumbers(text: string, found: Int32Array): void {
  found.fill(0);
  let place = 0;
  let isWithin = false;
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit >= 0) {
      found[place] = found[place]! * 10 + digit;
      isWithin = true;
    } else if (isWithin) {
      place++;
      isWithin = false;
    }
  }
}
