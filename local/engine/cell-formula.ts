import { typedFormula } from './formula/typed-formula';
import type { WorkbookSheets } from './workbook-sheets';

/** The formula of a cell as typed, also of one that shares its formula with others; `''` when it has none. */
export function cellFormula(engine: WorkbookSheets, sheetId: string, row: number, column: number): string {
  const cell = engine.sheet(sheetId).getCellRaw(row, column);
  if (!cell?.f && cell?.si) {
    const shared = engine.formulas.getFormulaStringByCell(row, column, sheetId, engine.unitId);
    return typedFormula({ f: shared }) ?? '';
  }
  return (cell && typedFormula(cell)) ?? '';
}
