import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { Area } from '../../workbook';
import { isVolatile } from '../formula/volatile-arguments';

type SheetFormulas = Record<string, Record<string, IFormulaDataItem | null>>;

/** The cells of a workbook whose formula changes by itself, found at the first question. */
export class VolatileCells {
  private found: Map<string, { row: number; column: number }[]> | undefined;

  /** `formulas` answers the formulas of every sheet by sheet id. */
  constructor(private readonly formulas: () => Record<string, unknown>) {}

  /** Whether one of them lies in an area. */
  isIn(sheetId: string, area: Area): boolean {
    this.found ??= this.find();
    const cells = this.found.get(sheetId) ?? [];
    return cells.some(
      ({ row, column }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  }

  private find(): Map<string, { row: number; column: number }[]> {
    const found = new Map<string, { row: number; column: number }[]>();
    for (const [sheetId, rows] of Object.entries(this.formulas())) {
      const cells: { row: number; column: number }[] = [];
      for (const [row, columns] of Object.entries((rows ?? {}) as SheetFormulas)) {
        for (const [column, formula] of Object.entries(columns)) {
          if (formula?.f && isVolatile(formula.f)) cells.push({ row: Number(row), column: Number(column) });
        }
      }
      found.set(sheetId, cells);
    }
    return found;
  }
}
