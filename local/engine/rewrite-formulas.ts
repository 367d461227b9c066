import type { ICellData } from '@univerjs/core';
import type { Engine } from './engine';
import { formulaCell } from './formula/typed-formula';
import { writeCells } from './write-cells';

/** Looks at every formula of the workbook as it was typed, and writes those that come out differently, or are read differently now. */
export function rewriteFormulas(engine: Engine, rewrite: (typed: string, sheetId: string) => string): void {
  if (!engine.hasFormulas) return;
  for (const [sheetId, rows] of Object.entries(engine.formulas.getFormulaData()[engine.unitId] ?? {})) {
    const changed: Record<number, Record<number, ICellData>> = {};
    for (const [rowKey, columns] of Object.entries(rows ?? {})) {
      for (const columnKey of Object.keys(columns as object)) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        const cell = rewrittenCell(engine, sheetId, row, column, rewrite);
        if (!cell) continue;
        changed[row] ??= {};
        changed[row][column] = cell;
      }
    }
    if (Object.keys(changed).length > 0) writeCells(engine, sheetId, changed, 'content');
  }
}

function rewrittenCell(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  rewrite: (typed: string, sheetId: string) => string,
): ICellData | undefined {
  const typed = engine.formulaAt(sheetId, row, column);
  if (typed === '') return undefined;
  const next = rewrite(typed, sheetId);
  const cell = formulaCell(next, engine.context);
  const isSame = next === typed && cell.f === engine.sheet(sheetId).getCellRaw(row, column)?.f;
  return isSame ? undefined : { ...cell, si: null };
}
