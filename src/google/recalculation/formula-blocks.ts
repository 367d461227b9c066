/** A rectangle full of formulas. Rows and columns count from 0. */
export interface FormulaBlock {
  row: number;
  column: number;
  formulas: string[][];
}

/** The wanted formulas as few rectangles: stretches of a row, joined with the same stretch of the row above. */
export function formulaBlocks(
  formulas: readonly (readonly string[])[],
  isWanted: (formula: string) => boolean,
): FormulaBlock[] {
  const blocks: FormulaBlock[] = [];
  /** The last block of each place and width. */
  const latest = new Map<string, FormulaBlock>();
  formulas.forEach((line, row) => {
    for (const { column, formulas: stretch } of stretches(line, isWanted)) {
      const key = `${column} ${stretch.length}`;
      const above = latest.get(key);
      if (above && above.row + above.formulas.length === row) {
        above.formulas.push(stretch);
        continue;
      }
      const block = { row, column, formulas: [stretch] };
      latest.set(key, block);
      blocks.push(block);
    }
  });
  return blocks;
}

function stretches(line: readonly string[], isWanted: (formula: string) => boolean) {
  const found: { column: number; formulas: string[] }[] = [];
  line.forEach((formula, column) => {
    if (!formula || !isWanted(formula)) return;
    const last = found[found.length - 1];
    if (last && last.column + last.formulas.length === column) last.formulas.push(formula);
    else found.push({ column, formulas: [formula] });
  });
  return found;
}
