/** A stretch of cells as people write it, such as `B5:F5`. Rows and columns count from 0. */
export function a1(row: number, column: number, rows = 1, columns = 1): string {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** The name of a column, counted from 0: `AA` for 26. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
