import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

/** What a write changes: values and formulas; the number formats, which make numbers dates; or only the looks. */
export type WriteKind = 'content' | 'format' | 'style';

/** Merges cells into a sheet as one change. */
export function writeCells(
  engine: Engine,
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<ICellData>,
  kind: WriteKind,
): void {
  if (kind !== 'content') keepTypes(engine, sheetId, cells);
  engine.commands.syncExecuteCommand(
    SetRangeValuesMutation.id,
    {
      unitId: engine.unitId,
      subUnitId: sheetId,
      cellValue: cells,
      // By this name Univer knows that nothing needs calculating.
      trigger: kind === 'style' ? SetStyleCommand.id : undefined,
    },
    // Univer's books about formulas need all cells of all sheets to be looked at; most writes do not concern them.
    { fromChangeset: kind !== 'content' || !concernsFormulas(engine, sheetId, cells) },
  );
}

/** Univer takes a text like `007` for a number when a style is merged in without the cell's type. */
function keepTypes(engine: Engine, sheetId: string, cells: IObjectMatrixPrimitiveType<ICellData>): void {
  const sheet = engine.sheet(sheetId);
  forEachCell(cells, (row, column, cell) => {
    const type = sheet.getCellRaw(row, column)?.t;
    if (type) cell.t = type;
  });
}

function concernsFormulas(engine: Engine, sheetId: string, cells: IObjectMatrixPrimitiveType<ICellData>): boolean {
  if (!engine.hasFormulas && !hasFormula(cells)) return false;
  if (Object.keys(engine.spills(sheetId)).length > 0) return true;
  const sheet = engine.sheet(sheetId);
  let concerns = false;
  forEachCell(cells, (row, column, cell) => {
    if (concerns) return;
    const old = sheet.getCellRaw(row, column);
    concerns = Boolean(cell.f || old?.f || old?.si);
  });
  return concerns;
}

function hasFormula(cells: IObjectMatrixPrimitiveType<ICellData>): boolean {
  let found = false;
  forEachCell(cells, (_row, _column, cell) => {
    found ||= Boolean(cell.f);
  });
  return found;
}

function forEachCell(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, columns] of Object.entries(cells) as [string, Record<string, ICellData>][]) {
    for (const column of Object.keys(columns)) visit(Number(row), Number(column), columns[column]!);
  }
}
