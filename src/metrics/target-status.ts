import type { Direction } from './metric';

/** Shares of a target between which a figure is on track. */
export interface OnTrack {
  readonly onTrackFrom: number;
  readonly onTrackTo: number;
}

export type TargetStatus = 'ahead' | 'on track' | 'behind' | 'above' | 'below';

/** Shares such as 45 ÷ 50 miss 0.9 by a hair. */
const HAIR = 1e-9;

/**
 * How a value stands to its target. Where less is better, it is as far ahead as it lies below; where neither is better, it
 * is above or below. Both bounds are on track.
 */
export function targetStatus(
  value: number,
  target: number,
  better: Direction,
  { onTrackFrom, onTrackTo }: OnTrack,
): TargetStatus {
  const beyond = better === 'lower' ? target - value : value - target;
  const share = beyond === 0 ? 0 : target === 0 ? beyond * Number.POSITIVE_INFINITY : beyond / Math.abs(target);
  const place = share > onTrackTo - 1 + HAIR ? 1 : share < onTrackFrom - 1 - HAIR ? -1 : 0;
  if (place === 0) return 'on track';
  if (better === 'neither') return place > 0 ? 'above' : 'below';
  return place > 0 ? 'ahead' : 'behind';
}
