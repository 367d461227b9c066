/** The level and the trend of a series. */
export interface Smoothed {
  readonly level: number;
  /** By how much it rises from place to place, drawn towards 0 by as much as it may be chance. */
  readonly slope: number;
  /** How much of the level the last value makes. */
  readonly weight: number;
  readonly count: number;
}

const WEIGHTS = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];
const MOST_FOR_TREND = 18;
const FEWEST_FOR_TREND = 5;

/** Simple exponential smoothing with the weight that would have told each value best from those before; oldest first. */
export function smooth(values: readonly number[]): Smoothed {
  const count = values.length;
  const begin = values.slice(0, 3).reduce((sum, value) => sum + value, 0) / Math.min(3, count);
  let best = { errors: Infinity, level: 0, weight: 1 };
  for (const weight of WEIGHTS) {
    let level = begin;
    let errors = 0;
    values.forEach((value, i) => {
      if (i >= 1) errors += (value - level) ** 2;
      level = weight * value + (1 - weight) * level;
    });
    if (errors < best.errors * (1 - 1e-9)) best = { errors, level, weight };
  }
  return { level: best.level, slope: slopeOf(values.slice(-MOST_FOR_TREND)), weight: best.weight, count };
}

/** Least squares, times 1 - 2/t² where t is the slope over its standard error. */
function slopeOf(values: readonly number[]): number {
  const count = values.length;
  if (count < FEWEST_FOR_TREND) return 0;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [sxx, sxy] = [0, 0];
  values.forEach((value, i) => {
    sxx += (i - middle) ** 2;
    sxy += (i - middle) * (value - mean);
  });
  const slope = sxy / sxx;
  const rest = values.reduce((sum, value, i) => sum + (value - mean - slope * (i - middle)) ** 2, 0);
  const squared = rest > 0 ? (slope * slope * sxx) / (rest / (count - 2)) : 1e9;
  return slope * Math.max(0, 1 - 2 / squared);
}

/** The value `ahead` places after the last one: the level with half of the trend, never below 0. Source: the theta method. */
export function smoothedAt({ level, slope, weight, count }: Smoothed, ahead: number): number {
  return Math.max(0, level + 0.5 * slope * (ahead - 1 + (1 - (1 - weight) ** count) / weight));
}
