/** A forecast beside what came. */
export interface Pair {
  readonly forecast: number;
  readonly actual: number;
}

/** Errors without their signs over what came: 0 when all were right; `null` when nothing came. */
export function errorShare(pairs: readonly Pair[]): number | null {
  return overActual(pairs, ({ forecast, actual }) => Math.abs(forecast - actual));
}

/** Errors with their signs over what came: above 0 when forecasts were too high; `null` when nothing came. */
export function bias(pairs: readonly Pair[]): number | null {
  return overActual(pairs, ({ forecast, actual }) => forecast - actual);
}

function overActual(pairs: readonly Pair[], errorOf: (pair: Pair) => number): number | null {
  let [errors, all] = [0, 0];
  for (const pair of pairs) {
    errors += errorOf(pair);
    all += pair.actual;
  }
  return all > 0 ? errors / all : null;
}
