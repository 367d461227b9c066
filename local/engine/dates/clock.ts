import { dayToSerial, instantToSerial, serialToInstant } from './serial-date';

/** What the time is for the spreadsheet and its script. */
export interface Clock {
  /** Milliseconds since 1970; always the same when the clock is frozen. */
  now(): number;
  /** The instant of a frozen clock, else `null`. */
  readonly frozenAt: number | null;
}

/** A clock that runs, or one that stands at noon of `today` (`YYYY-MM-DD`) in the spreadsheet's zone. */
export function createClock(today: string | undefined, zone: string): Clock {
  if (today === undefined) return { now: Date.now, frozenAt: null };
  const serial = /^\d{4}-\d{2}-\d{2}$/.test(today) ? dayToSerial(today) : Number.NaN;
  if (Number.isNaN(serial)) throw new Error(`today needs a day as YYYY-MM-DD, found "${today}"`);
  const noon = serialToInstant(serial + 0.5, zone);
  return { now: () => noon, frozenAt: noon };
}

/** The serial number of the moment, as NOW() gives it. */
export function serialNow(clock: Clock, zone: string): number {
  return instantToSerial(clock.now(), zone);
}
