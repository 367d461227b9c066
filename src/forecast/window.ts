import { addMonths, civilOf, type Day } from '../lib/days';
import type { Period } from '../model/period';

/** What is forecast when: the days `start` to `end - 1`, seen from the beginning of `day`. */
export interface Window {
  readonly day: Day;
  readonly start: Day;
  readonly end: Day;
  /** What is still to come, in days from `day`: `from` to `to - 1`; both 0 of a window that is over. */
  readonly from: number;
  readonly to: number;
  /** Whether it begins and ends with a month, and so moves by months. */
  readonly isOfMonths: boolean;
}

const DAYS_A_QUARTER = 91;
const DAYS_A_STEP = 7;
const MOST_DAYS_AHEAD = 3653;

export function windowOf({ start, end }: Pick<Period, 'start' | 'end'>, day: Day): Window {
  return windowFrom(day, start, end + 1, isFirst(start) && isFirst(end + 1));
}

function windowFrom(day: Day, start: Day, end: Day, isOfMonths: boolean): Window {
  return { day, start, end, from: Math.max(0, start - day), to: Math.max(0, end - day), isOfMonths };
}

/** Whether nothing of a window is still to come. */
export function isOver({ to }: Window): boolean {
  return to === 0;
}

/** Whether a window ends further ahead than anything can be told of. */
export function isTooFar({ to }: Window): boolean {
  return to > MOST_DAYS_AHEAD;
}

function isFirst(day: Day): boolean {
  return civilOf(day).date === 1;
}

/** The same situation `steps` months (of other windows weeks) before. */
export function earlier({ day, start, end, isOfMonths }: Window, steps: number): Window {
  if (!isOfMonths) {
    const days = DAYS_A_STEP * steps;
    return windowFrom(day - days, start - days, end - days, false);
  }
  const [from, to] = [addMonths(start, -steps), addMonths(end, -steps)];
  return windowFrom(from + Math.round(((day - start) / (end - start)) * (to - from)), from, to, true);
}

/** A day of a window so many quarters of a year before. */
export function quartersBefore(day: Day, quarters: number, { isOfMonths }: Window): Day {
  return isOfMonths ? addMonths(day, -3 * quarters) : day - DAYS_A_QUARTER * quarters;
}
