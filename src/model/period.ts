import type { Day } from '../lib/days';

/** A stretch of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  /** As it is written: `2026-Q3`. */
  readonly label: string;
}

/** The part of a period that lies in another one. */
export function within(part: Period, { start, end }: Period): Period {
  return { start: Math.max(part.start, start), end: Math.min(part.end, end), label: part.label };
}

export const GRAINS = ['week', 'month', 'quarter', 'year'] as const;

/** The calendar's parts that figures are grouped by. */
export type Grain = (typeof GRAINS)[number];

/** The part of the calendar that a text names, in letters of whichever case. */
export function grainNamed(text: string): Grain | undefined {
  const word = text.trim().toLowerCase();
  return GRAINS.find((grain) => grain === word);
}
