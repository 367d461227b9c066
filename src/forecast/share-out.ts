/**
 * Shares an amount of money out by weights, in whole cents that add up to the amount: each share is rounded down and
 * the cents that are left go to those that lost most by it. Without any weight, everything goes to the first.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const inCents = Math.round(amount * 100);
  if (all <= 0) return weights.map((_, i) => (i === 0 ? inCents / 100 : 0));
  const exact = weights.map((weight) => (inCents * weight) / all);
  const shares = exact.map(Math.floor);
  let left = inCents - shares.reduce((sum, share) => sum + share, 0);
  const byLoss = exact
    .map((value, i) => ({ i, loss: value - shares[i]! }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  for (const { i } of byLoss) if (left-- > 0) shares[i]!++;
  return shares.map((share) => share / 100);
}
