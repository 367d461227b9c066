import type { ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid';

/** What a cell holds, and how it is written. */
export interface CellContent {
  /** `null`: blank. Dates are serial numbers. */
  value: string | number | boolean | null;
  /** As typed; `null` when there is none. */
  formula: string | null;
  /** The number format pattern. */
  format: string | undefined;
}

const BOOLEAN_CELL = 3;

/** Reads a cell, also one that a formula elsewhere spills into. Rows and columns count from 0. */
export function readCell(grid: Grid, sheetId: string, row: number, column: number): CellContent {
  const own = grid.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column) ?? undefined;
  const spilled = spills(grid, sheetId)?.[row]?.[column];
  return {
    value: cellValue(spilled ?? own),
    formula: own?.f ?? null,
    format: pattern(grid, spilled) ?? pattern(grid, own),
  };
}

type CellRows = Record<number, Record<number, ICellData | undefined> | undefined>;

function spills({ injector, unitId }: Grid, sheetId: string): CellRows | undefined {
  return injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheetId] as CellRows | undefined;
}

function cellValue(cell: ICellData | undefined): CellContent['value'] {
  const value = cell?.v ?? null;
  return cell?.t === BOOLEAN_CELL ? Boolean(value) : value;
}

function pattern({ workbook }: Grid, cell: ICellData | undefined): string | undefined {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}
