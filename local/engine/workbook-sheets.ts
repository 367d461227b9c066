import type { Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { cellFormula } from './cell-formula';
import { CellLayers, type CellMatrix } from './cells/cell-layers';
import type { SheetSummary } from './engine-events';
import { ServiceError } from './operations/handler';
import { SheetIds } from './sheet-ids';

/** The sheets of the open workbook and what stands in their cells. */
export abstract class WorkbookSheets {
  abstract readonly unitId: string;
  abstract readonly workbook: UniverWorkbook;
  abstract readonly formulas: FormulaDataModel;
  readonly sheetIds = new SheetIds();
  /** By id, as they were before the last change. */
  sheetNames: ReadonlyMap<string, string> = new Map();

  get sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  get sheetSummaries(): SheetSummary[] {
    return this.sheets.map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: Boolean(sheet.isSheetHidden()),
    }));
  }

  get firstVisibleId(): string {
    const summaries = this.sheetSummaries;
    return (summaries.find((sheet) => !sheet.hidden) ?? summaries[0])!.id;
  }

  rememberSheetNames(): void {
    this.sheetNames = new Map(this.sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new ServiceError(`Sheet ${this.sheetIds.toNumber(id)} not found`);
    return sheet;
  }

  /** A sheet's cells with what formulas spill lying over them. */
  layers(sheetId: string): CellLayers {
    return new CellLayers(this.sheet(sheetId).getCellMatrix().getMatrix(), [this.spills(sheetId)]);
  }

  /** What formulas on a sheet spill, their own cells included. */
  spills(sheetId: string): CellMatrix {
    return (this.formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {}) as CellMatrix;
  }

  /** The formula of a cell as typed; `''` when it has none. */
  formulaAt(sheetId: string, row: number, column: number): string {
    return cellFormula(this, sheetId, row, column);
  }
}
