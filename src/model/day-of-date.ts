import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';

const FIRST = Date.UTC(100, 0, 1);
const LAST = Date.UTC(9999, 11, 31);

/** The day of a date cell, or `null` for a date that no calendar of ours reaches: those from the year 100 to 9999 are read. */
export function dayOfDate(date: Date, zone: Zone): Day | null {
  const ms = date.getTime();
  return ms >= FIRST && ms <= LAST ? zone(ms) : null;
}
