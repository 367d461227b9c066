import type { Area } from '../workbook';

/** `0` is `A`, `26` is `AA`. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const quoteSheet = (name: string) => `'${name.replaceAll("'", "''")}'`;

/** An absolute reference such as `'Deals'!$A$1:$B$9`, as charts and print titles want it. */
export function absoluteReference(sheet: string, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  const last = corner(row + rows - 1, column + columns - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const REFERENCE = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The opposite of `absoluteReference`; `undefined` for anything that is not one area of one sheet. */
export function parseReference(reference: string): { sheet: string; area: Area } | undefined {
  const match = REFERENCE.exec(reference.trim());
  if (!match) return undefined;
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    area: { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 },
  };
}
