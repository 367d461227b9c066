import { quantile } from '../lib/quantile';

/** Where the middle half of some numbers lies. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** How far an outlier lies outside the quartiles, in widths of the middle half. Source: Tukey (1977). */
const FENCE = 1.5;

/** `null` without numbers. */
export function quartilesOf(numbers: readonly number[]): Quartiles | null {
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((q) => quantile(numbers, q));
  return lower == null || median == null || upper == null ? null : { lower, median, upper };
}

export type Place = 'unusually low' | 'low' | 'usual' | 'high' | 'unusually high';

/**
 * Where a value lies: within the quartiles, outside of them, or so far outside that it is an outlier. `null` beside
 * quartiles that are equal, which tell of no other value how far off is unusual.
 */
export function placeAmong(value: number, { lower, upper }: Quartiles): Place | null {
  if (value >= lower && value <= upper) return 'usual';
  if (lower === upper) return null;
  const reach = FENCE * (upper - lower);
  if (value < lower) return value < lower - reach ? 'unusually low' : 'low';
  return value > upper + reach ? 'unusually high' : 'high';
}
