import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { Area } from '../../workbook';
import { CellLayers, matrixOf } from '../cells/cell-layers';

/** The part of a reference that lies on its sheet's grid. */
export function referencedArea(reference: BaseReferenceObject): Area {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return {
    row: startRow,
    column: startColumn,
    rows: Math.max(0, Math.min(endRow, reference.getActiveSheetRowCount() - 1) - startRow + 1),
    columns: Math.max(0, Math.min(endColumn, reference.getActiveSheetColumnCount() - 1) - startColumn + 1),
  };
}

/** The cells behind a reference as they stand in the middle of a calculation. */
export function referencedCells(reference: BaseReferenceObject): CellLayers {
  const running = matrixOf(reference.getCurrentRuntimeSheetData());
  const runningSpills = matrixOf(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const formerSpills = matrixOf(reference.getCurrentActiveArrayFormulaCellData());
  const features = Object.values(reference.getRuntimeFeatureCellData()).map((units) =>
    matrixOf(units?.[reference.getUnitId()]?.[reference.getSheetId()]),
  );
  const redone = redoneSpills(
    reference.getCurrentActiveArrayFormulaRange(),
    reference.getCurrentRuntimeActiveArrayFormulaRange(),
  );
  return new CellLayers(matrixOf(reference.getCurrentActiveSheetData()?.cellData as Parameters<typeof matrixOf>[0]), [
    running,
    runningSpills,
    ...features,
    withoutRedone(formerSpills, redone),
  ]);
}

/** Where formulas spilled to before, that have been calculated anew since. */
function redoneSpills(
  former: IObjectMatrixPrimitiveType<IRange> | undefined,
  running: IObjectMatrixPrimitiveType<IRange> | undefined,
): IRange[] {
  const redone: IRange[] = [];
  for (const [row, columns] of Object.entries(former ?? {})) {
    for (const [column, range] of Object.entries(columns as Record<string, Nullable<IRange>>)) {
      if (range && running?.[Number(row)]?.[Number(column)]) redone.push(range);
    }
  }
  return redone;
}

function withoutRedone(spills: ReturnType<typeof matrixOf>, redone: readonly IRange[]): ReturnType<typeof matrixOf> {
  if (redone.length === 0) return spills;
  const kept: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const [rowKey, columns] of Object.entries(spills)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      const column = Number(columnKey);
      if (redone.some((range) => contains(range, row, column))) continue;
      kept[row] ??= {};
      kept[row][column] = cell;
    }
  }
  return kept;
}

function contains(range: IRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}
