import { type Day, dayOf } from './days';

/** Turns moments (milliseconds since 1970 UTC) into calendar days of one place. */
export type Zone = (ms: number) => Day;

/** Half a month: short enough that a slot holds one change of the clocks at most. */
const SLOT = 15 * 864e5;

/** From 1970 into the 22nd century. */
const SLOTS_AT_HAND = 4096;

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
  const slotOf = (index: number): Slot => {
    const start = index * SLOT;
    const before = offsetAt(start);
    const after = offsetAt(start + SLOT);
    const slot = { before, after, change: before === after ? Infinity : changeBetween(offsetAt, start, start + SLOT) };
    if (index >= 0 && index < SLOTS_AT_HAND) atHand[index] = slot;
    else others.set(index, slot);
    return slot;
  };
  const others = new Map<number, Slot>();
  // Read by whole numbers (hence `| 0`), an array is far faster than a map: that matters where each row has dates.
  const atHand: (Slot | null)[] = new Array(SLOTS_AT_HAND).fill(null);
  return (ms) => {
    const place = (ms / SLOT) | 0;
    const known = ms >= 0 && place < SLOTS_AT_HAND ? atHand[place] : others.get(Math.floor(ms / SLOT));
    const slot = known ?? slotOf(Math.floor(ms / SLOT));
    const local = ms + (ms < slot.change ? slot.before : slot.after);
    return local >= 0 ? (local / 864e5) | 0 : Math.floor(local / 864e5);
  };
}

function changeBetween(offsetAt: (ms: number) => number, start: number, end: number): number {
  const before = offsetAt(start);
  while (end - start > 1000) {
    const middle = Math.round((start + end) / 2 / 1000) * 1000;
    if (offsetAt(middle) === before) start = middle;
    else end = middle;
  }
  return end;
}

/** The zone with an IANA name such as `Europe/Oslo`. Throws a RangeError for an unknown name. */
export function namedZone(name: string): Zone {
  if (name === 'UTC' || name === 'Etc/UTC' || name === 'GMT' || name === 'Etc/GMT') return makeZone(() => 0);
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
  return makeZone((ms) => {
    const [month, day, year, hour, minute, second] = format
      .format(ms)
      .split(/[^\d]+/)
      .map(Number);
    const local = ((dayOf(year!, month!, day!) * 24 + (hour! % 24)) * 60 + minute!) * 60 + second!;
    return (local - Math.floor(ms / 1000)) * 1000;
  });
}
