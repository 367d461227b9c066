import type { ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from '@univerjs/core';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A cell found, and the style it shows: a calculated value may lie over a cell that has the style. */
export interface LayeredCell {
  cell: Nullable<ICellData>;
  style: ICellData['s'];
}

/**
 * The cells of a sheet with calculated ones lying over those stored: Univer keeps what formulas spill,
 * and what a running calculation has found so far, beside the sheet.
 */
export class CellLayers {
  constructor(
    private readonly stored: CellMatrix,
    /** The topmost first. */
    private readonly overlays: readonly CellMatrix[],
  ) {}

  /** Whether any overlay reaches into a row. */
  isPlainRow(row: number): boolean {
    return this.overlays.every((overlay) => overlay[row] === undefined);
  }

  storedRow(row: number): { [column: number]: Nullable<ICellData> } | undefined {
    return this.stored[row];
  }

  at(row: number, column: number): LayeredCell {
    const stored = this.stored[row]?.[column];
    for (const overlay of this.overlays) {
      const cell = overlay[row]?.[column];
      if (cell) return { cell, style: cell.s ?? stored?.s };
    }
    return { cell: stored, style: stored?.s };
  }
}

/** The plain object inside of a Univer matrix. */
export function matrixOf(matrix: Nullable<ObjectMatrix<Nullable<ICellData>>>): CellMatrix {
  return matrix?.getMatrix() ?? {};
}
