/** `numerator ÷ denominator`, or `null` where there is nothing to divide by. */
export function ratio(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || !denominator) return null;
  return numerator / denominator;
}
