/**
 * Splits the change of a product over its factors, in proportion to the logarithms of how much each has changed: the
 * parts add up to the whole change, in whatever order the factors stand. `null` when a factor is not above 0, since
 * nothing grows by a share from nothing. Source: logarithmic mean Divisia index, Ang (2005).
 */
export function splitByLogs(before: readonly number[], now: readonly number[]): number[] | null {
  if ([...before, ...now].some((factor) => !(factor > 0))) return null;
  const from = product(before);
  const change = product(now) - from;
  const weight = logarithmicMean(from, change);
  const parts = before.map((factor, i) => weight * Math.log(now[i]! / factor));
  // What rounding leaves over goes to the largest part, where it matters least.
  const sizes = parts.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  parts[largest]! += change - parts.reduce((sum, part) => sum + part, 0);
  return parts;
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}

/** Between a number and the one that it changes to; the number itself where they are the same. */
function logarithmicMean(from: number, change: number): number {
  return change === 0 ? from : change / Math.log1p(change / from);
}
