/** Whole columns of a tab as a formula refers to them: `'Deals'!A:K`. Columns count from 0. */
export function wholeColumns(tab: string, from: number, to = from): string {
  return `'${tab.replace(/'/g, "''")}'!${letters(from)}:${letters(to)}`;
}

/** The name of a column, counted from 0: `AA` for 26. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
