import type { Day } from '../lib/days';

/** A stretch of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  /** As it is written: `2026-Q3`. */
  readonly label: string;
}

export const GRAINS = ['week', 'month', 'quarter', 'year'] as const;

/** The calendar's parts that figures are grouped by. */
export type Grain = (typeof GRAINS)[number];
