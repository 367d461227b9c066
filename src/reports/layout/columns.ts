/**
 * The columns of every report: a margin and six pairs of a wide and a narrow column. A pair holds a tile; in
 * tables the wide column holds amounts, the narrow one counts and shares.
 */
const WIDE = 124;
const NARROW = 60;
const MARGIN = 16;
const PAIRS = 6;

export const COLUMN_WIDTHS: readonly number[] = [MARGIN, ...Array.from({ length: PAIRS }, () => [WIDE, NARROW]).flat()];

export const FIRST = 1;
export const LAST = 2 * PAIRS;

/** The wide column of a pair (0..5). */
export function wide(pair: number): number {
  return FIRST + 2 * pair;
}

/** The narrow column of a pair (0..5). */
export function narrow(pair: number): number {
  return wide(pair) + 1;
}

export function isNarrow(column: number): boolean {
  return column >= FIRST && column <= LAST && (column - FIRST) % 2 === 1;
}

/** Pixels from the left edge of one column to the right edge of another. */
export function pixels(from: number, to: number): number {
  return COLUMN_WIDTHS.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}
