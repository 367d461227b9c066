/**
 * Univer knows `A2:K50` but not `A2:K`. An open end is written as a row or column that no sheet can have,
 * survives the engine's own rewriting of formulas, and is read as "to the edge of the grid".
 */
const LAST_ROW = 9_999_999;
const LAST_COLUMN = 'ZZZ';
/** Deleting rows moves a range's end up: an end in this reach is still open. */
const OPEN_FROM_ROW = 9_000_000;
const OPEN_FROM_COLUMN = 17_000;

const OPEN_BELOW = /^(\$?[A-Za-z]+\$?\d+):(\$?)([A-Za-z]+)$/;
const OPEN_RIGHT = /^(\$?[A-Za-z]+\$?\d+):(\$?)(\d+)$/;
const OPEN_ABOVE = /^(\$?[A-Za-z]+):(\$?[A-Za-z]+\$?\d+)$/;
const OPEN_LEFT = /^(\$?\d+):(\$?[A-Za-z]+\$?\d+)$/;

/** `A2:K` as `A2:K9999999`, `B5:7` as `B5:ZZZ7`; other areas stay as they are. */
export function closeRange(area: string): string {
  return area
    .replace(OPEN_BELOW, (_, start, dollar, column) => `${start}:${dollar}${column}${dollar}${LAST_ROW}`)
    .replace(OPEN_RIGHT, (_, start, dollar, row) => `${start}:${dollar}${LAST_COLUMN}${dollar}${row}`)
    .replace(OPEN_ABOVE, '$11:$2')
    .replace(OPEN_LEFT, (_, row, end) => `A${row.replace('$', '')}:${end}`);
}

/** The reverse of `closeRange`, for a formula that the engine has rewritten. */
export function reopenRange(area: string): string {
  const match = /^([^:]+):(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(area);
  if (!match) return area;
  const [, start, , column = '', , row = ''] = match;
  if (isOpenRow(Number(row) - 1)) return `${start}:${match[2]}${column}`;
  if (isOpenColumn(columnIndex(column))) return `${start}:${match[4]}${row}`;
  return area;
}

/** Whether a range that ends at this row (from 0) goes down to the edge of the grid. */
export function isOpenRow(row: number): boolean {
  return row >= OPEN_FROM_ROW;
}

/** Whether a range that ends at this column (from 0) goes on to the edge of the grid. */
export function isOpenColumn(column: number): boolean {
  return column >= OPEN_FROM_COLUMN;
}

/** `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
