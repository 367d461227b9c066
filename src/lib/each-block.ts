/** Rows of a block. */
export const BLOCK = 4096;

/**
 * Goes over rows some at a time. V8 compiles a small function that is called again and again long before a loop that runs
 * through all rows in one call: of 100,000 rows the latter is through before its compiled form is there.
 */
export function eachBlock(size: number, use: (from: number, to: number) => void): void {
  for (let from = 0; from < size; from += BLOCK) use(from, Math.min(size, from + BLOCK));
}
