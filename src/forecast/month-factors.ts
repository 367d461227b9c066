import type { WholeMonth } from './calendar-days';

const NOISE = 1.5;
const PRIOR_FREEDOM = 3;
const TINY = 1e-12;

/** Whole months with what happened in them and what was expected, `null`: as much every day. */
export interface Months {
  readonly months: readonly WholeMonth[];
  readonly seen: Float64Array;
  readonly expected: Float64Array | null;
}

/**
 * By how much each of `levels` kinds of months (month number modulo `levels`) is above or below the level around it, drawn
 * towards 1 by as much as chance alone would explain.
 */
export function monthFactors({ months, seen, expected }: Months, levels: number, reach: number): Float64Array {
  const basis = expected ?? Float64Array.from(months, ({ from, to }) => to - from);
  const rates = seen.map((count, k) => (basis[k]! > 0 ? count / basis[k]! : 0));
  const around = localLevels(rates, reach);
  const usual = around.map((level, k) => level * basis[k]!);
  return shrunk(months, levels, usual, (k) => (usual[k]! > 0 ? seen[k]! / usual[k]! : 1));
}

/** A straight line through the values up to `reach` places away, at each place; level with fewer than five of them. */
function localLevels(values: Float64Array, reach: number): Float64Array {
  const size = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / size || 1e-9;
  const levels = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const [low, high] = [Math.max(0, i - reach), Math.min(size - 1, i + reach)];
    const count = high - low + 1;
    let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
    for (let j = low; j <= high; j++) {
      const x = j - i;
      sx += x;
      sy += values[j]!;
      sxx += x * x;
      sxy += x * values[j]!;
    }
    const spread = count * sxx - sx * sx;
    const slope = count >= 5 && spread > 0 ? (count * sxy - sx * sy) / spread : 0;
    levels[i] = Math.max(0.05 * mean, (sy - slope * sx) / count);
  }
  return levels;
}

/** Empirical Bayes: the variance between the kinds of months beyond that within them says how far to trust each mean. */
function shrunk(
  months: readonly WholeMonth[],
  levels: number,
  usual: Float64Array,
  ratio: (k: number) => number,
): Float64Array {
  const counts = new Float64Array(levels);
  const weights = new Float64Array(levels);
  const sums = new Float64Array(levels);
  let chance = 0;
  months.forEach(({ month }, k) => {
    const level = month % levels;
    counts[level]!++;
    weights[level]! += usual[k]!;
    sums[level]! += ratio(k) * usual[k]!;
    chance += 1 / Math.max(usual[k]!, 0.5);
  });
  chance /= months.length;
  const means = sums.map((sum, level) => (weights[level]! > 0 ? sum / weights[level]! : 1));
  let squares = 0;
  months.forEach(({ month }, k) => {
    squares += (ratio(k) - means[month % levels]!) ** 2;
  });
  const present = counts.filter((count) => count > 0).length;
  const freedom = Math.max(0, months.length - present);
  const within = Math.max(chance, (PRIOR_FREEDOM * NOISE * chance + squares) / (PRIOR_FREEDOM + freedom));
  let [between, noise] = [0, 0];
  for (let level = 0; level < levels; level++) {
    if (counts[level] === 0) continue;
    between += (means[level]! - 1) ** 2;
    noise += within / counts[level]!;
  }
  const real = present > 1 ? Math.max(0, between / (present - 1) - (NOISE * noise) / present) : 0;
  return means.map((mean, level) =>
    counts[level]! > 0 ? 1 + ((mean - 1) * real) / (real + within / counts[level]! + TINY) : 1,
  );
}
