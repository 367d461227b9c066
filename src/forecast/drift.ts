const BLOCK = 91;
const MOST_BLOCKS = 12;
const ENOUGH_EXPECTED = 3;
/** The variance between blocks that is assumed before any is seen, and how many blocks it counts for. */
const PRIOR_VARIANCE = 1 / 100;
const PRIOR_BLOCKS = 2;
const LEAST_VARIANCE = 1 / 400;

/**
 * By how much wins of the last 91 days were above or below what the ages of the deals expected, drawn towards 1 the more,
 * the less such blocks have differed so far. `expected` has the calendar in it.
 */
export function drift(seen: Float64Array, expected: Float64Array): number {
  const days = seen.length;
  const block = Math.min(BLOCK, days);
  let [wins, usual] = [0, 0];
  let [variance, blocks] = [0, 0];
  for (let end = days, k = 0; k < MOST_BLOCKS && end - block >= 0; end -= block, k++) {
    let [found, due] = [0, 0];
    for (let i = end - block; i < end; i++) {
      found += seen[i]!;
      due += expected[i]!;
    }
    if (k === 0) [wins, usual] = [found, due];
    if (due < ENOUGH_EXPECTED) continue;
    variance += (found / due - 1) ** 2 - 1 / due;
    blocks++;
  }
  const between = Math.max(LEAST_VARIANCE, (PRIOR_BLOCKS * PRIOR_VARIANCE + variance) / (PRIOR_BLOCKS + blocks));
  return (wins + 1 / between) / (usual + 1 / between);
}
