import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { InsertSheetMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Engine } from './engine';
import { formulaCell, formulaOrigin, reopenedFormula, typedFormula } from './formula/typed-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Every formula on its way into a cell passes here, whoever writes it: a script, the page, or Univer when it rewrites
 * formulas. It is put into the engine's dialect, and the typed text is kept.
 */
export function enterFormulas(engine: Engine, command: Readonly<ICommandInfo>): void {
  const cells = writtenCells(command);
  if (!cells) return;
  for (const row of Object.values(cells) as Record<number, Nullable<ICellData>>[]) {
    for (const cell of Object.values(row)) {
      if (cell) enterFormula(engine, cell);
    }
  }
}

function writtenCells({ id, params }: Readonly<ICommandInfo>): Cells | undefined {
  if (id === SetRangeValuesMutation.id) return (params as { cellValue?: Cells }).cellValue;
  if (id === InsertSheetMutation.id) return (params as { sheet: { cellData?: Cells } }).sheet.cellData;
  return undefined;
}

function enterFormula(engine: Engine, cell: ICellData): void {
  if (cell.f) {
    engine.hasFormulas = true;
    if (formulaOrigin(cell)?.engine !== cell.f)
      Object.assign(cell, formulaCell(reopenedFormula(cell.f), engine.context));
  } else if (cell.si) {
    engine.hasFormulas = true;
    engine.hasSharedFormulas = true;
  } else if (cell.f === null && cell.custom === undefined) {
    cell.custom = null;
  }
}

/** A copy of something with cells in it, in which formulas stand as typed. */
export function withTypedFormulas<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withTypedFormulas) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) copy[key] = withTypedFormulas(part);
  const cell = value as ICellData;
  if (formulaOrigin(cell)) {
    copy.f = typedFormula(cell);
    delete copy.custom;
  }
  return copy as Value;
}
