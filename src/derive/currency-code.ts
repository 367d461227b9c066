/** A currency's code as it is written into a cell: ` eur ` is `EUR`, and so is `EUR - Euro`. */
export function currencyCode(text: string): string {
  const trimmed = text.trim().toUpperCase();
  return /^[A-Z]{3}\b/.exec(trimmed)?.[0] ?? trimmed;
}

/** The two names under which Iranian money is written: ten rial are a toman. */
export const RIAL: readonly string[] = ['IRR', 'IRT'];
