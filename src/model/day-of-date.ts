import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';

const FIRST = Date.UTC(100, 0, 1);
const LAST = Date.UTC(9999, 11, 31);

/** The day of a date cell, or `null` for a date that is none of a sheet's. */
export function dayOfDate(date: Date, zone: Zone): Day | null {
  const ms = date.getTime();
  return isOnSheet(ms) ? zone(ms) : null;
}

/** Whether a date cell can hold the moment: those of years with two digits are slips of the pen. */
export function isOnSheet(ms: number): boolean {
  return ms >= FIRST && ms <= LAST;
}
