const Z_95 = 1.959963984540054;

/** The Wilson 95 % interval of a share of `hits` in `n`, or `null` for n = 0. Source: Wilson (1927). */
export function wilson(hits: number, n: number): [low: number, high: number] | null {
  if (n <= 0) return null;
  const share = hits / n;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * n);
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // At the ends rounding leaves what should be 0 or 1 a hair off.
  return [
    hits <= 0 ? 0 : Math.max(0, (centre - spread) / scale),
    hits >= n ? 1 : Math.min(1, (centre + spread) / scale),
  ];
}
