/**
 * A quantile (`z` standard deviations from the middle) of the gamma distribution with this mean and variance. Source: Wilson
 * and Hilferty (1931). A check on the simulation: too narrow where the truth is often 0.
 */
export function gammaQuantile(mean: number, variance: number, z: number): number {
  if (!(mean > 0)) return 0;
  const shape = (mean * mean) / Math.max(variance, 1e-12);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return root <= 0 ? 0 : mean * root ** 3;
}

/** The middle 80 % by the gamma distribution, of chance and the model's error together. */
export function gammaRange(rest: number, dispersion: number, error: number): { lo: number; hi: number } {
  const variance = rest * dispersion + error * rest * rest;
  return { lo: gammaQuantile(rest, variance, -1.2816), hi: gammaQuantile(rest, variance, 1.2816) };
}
