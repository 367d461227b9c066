import type { Metric } from '../metrics/metric';

/** How a value has changed: shares by their difference, all else as a share of what it was, which nothing is not. */
export function changeOf({ unit }: Pick<Metric, 'unit'>, now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null;
  if (unit === 'share') return now - before;
  return before > 0 ? now / before - 1 : null;
}
