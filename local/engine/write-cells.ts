import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetFormulaDataMutation } from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a write changes: values and formulas; the number formats, which make numbers dates; or only the looks. */
export type WriteKind = 'content' | 'format' | 'style';

/** Merges cells into a sheet as one change. */
export function writeCells(engine: Engine, sheetId: string, cells: Cells, kind: WriteKind): void {
  if (kind !== 'content') keepTypes(engine, sheetId, cells);
  // By this name Univer knows that nothing needs calculating.
  const trigger = kind === 'style' ? SetStyleCommand.id : undefined;
  setRangeValues(engine, { unitId: engine.unitId, subUnitId: sheetId, cellValue: cells, trigger });
}

/**
 * Executes Univer's mutation. Before each one Univer brings its books about formulas up to date, for which it looks at
 * all cells of all sheets; here only the cells that change are looked at, as long as no formulas are shared by cells.
 */
export function setRangeValues(
  engine: Engine,
  params: ISetRangeValuesMutationParams,
  options: { fromSync?: boolean } = {},
): void {
  const isContent = params.trigger !== SetStyleCommand.id;
  const keepsBooks = !engine.hasSharedFormulas;
  if (keepsBooks && isContent && engine.hasFormulas) keepFormulaBooks(engine, params);
  engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { ...options, fromChangeset: keepsBooks });
}

function keepFormulaBooks(engine: Engine, { unitId, subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
  const { formulas, commands } = engine;
  const sheet = engine.sheet(subUnitId);
  const contents: Record<number, Record<number, ICellData>> = {};
  const changed: Record<number, Record<number, ICellData>> = {};
  forEachCell(cellValue, (row, column, cell) => {
    if (cell && cell.v === undefined && cell.f === undefined) return;
    contents[row] ??= {};
    contents[row][column] = cell ?? {};
    if (!cell?.f && !sheet.getCellRaw(row, column)?.f) return;
    changed[row] ??= {};
    changed[row][column] = cell ?? {};
  });
  const lostValues = formulas.updateArrayFormulaCellData(unitId, subUnitId, contents);
  const lostRanges = formulas.updateArrayFormulaRange(unitId, subUnitId, contents);
  if (lostValues || lostRanges) {
    const params = {
      arrayFormulaRange: formulas.getArrayFormulaRange(),
      arrayFormulaCellData: formulas.getArrayFormulaCellData(),
    };
    commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, params, { onlyLocal: true, remove: true });
  }
  if (Object.keys(changed).length === 0) return;
  const formulaData = { [unitId]: { [subUnitId]: changed } };
  commands.syncExecuteCommand(SetFormulaDataMutation.id, { formulaData }, { onlyLocal: true });
}

/** Univer takes a text like `007` for a number when a style is merged in without the cell's type. */
function keepTypes(engine: Engine, sheetId: string, cells: Cells): void {
  const sheet = engine.sheet(sheetId);
  forEachCell(cells, (row, column, cell) => {
    const type = sheet.getCellRaw(row, column)?.t;
    if (type && cell) cell.t = type;
  });
}

function forEachCell(cells: Cells, visit: (row: number, column: number, cell: Nullable<ICellData>) => void): void {
  for (const [row, columns] of Object.entries(cells) as [string, Record<string, Nullable<ICellData>>][]) {
    for (const column of Object.keys(columns)) visit(Number(row), Number(column), columns[column]);
  }
}
