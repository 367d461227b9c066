import type { Day } from '../lib/days';

/** A quiet month happens; beyond that a tab is more likely to be an old export. */
const STALE_DAYS = 45;

/** The last day of the data, where it is so long ago that they look abandoned; `null` where it is not. */
export function staleSince(last: Day, today: Day): Day | null {
  return today - last > STALE_DAYS ? last : null;
}
