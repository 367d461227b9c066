/**
 * Shares money out by weights, in whole cents that add up to the amount. Without any weight, everything goes to the last:
 * of parts in time that is the one least over.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= 0) {
    return weights.map((_, i) => (i === weights.length - 1 ? Math.round(amount * 100) / 100 : 0));
  }
  return roundTogether(
    weights.map((weight) => (amount * weight) / all),
    amount,
  );
}

/**
 * Money in whole cents that adds up to the total: each part is rounded down and the cents that are left go to those that
 * lost most by it. `total` is the sum of the parts, but for rounding.
 */
export function roundTogether(parts: readonly number[], total: number): number[] {
  const exact = parts.map((part) => part * 100);
  const rounded = exact.map(Math.floor);
  let left = Math.round(total * 100) - rounded.reduce((sum, part) => sum + part, 0);
  const byLoss = exact
    .map((value, i) => ({ i, loss: value - rounded[i]! }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  for (const { i } of byLoss) if (left-- > 0) rounded[i]!++;
  return rounded.map((part) => part / 100);
}
