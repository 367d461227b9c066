import type { ICellData, ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Engine } from './engine';
import { formulaCell } from './formula/typed-formula';
import { writeCells } from './write-cells';

const SHEET_LIST = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);
const NAMES = new Set<string>([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id]);

/** Keeps what belongs to sheets in step when sheets come, go, move or change their names. */
export function followSheets(engine: Engine, { id, params }: Readonly<ICommandInfo>): void {
  if (!SHEET_LIST.has(id)) return;
  if (id === InsertSheetMutation.id) engine.sheetIds.toNumber((params as { sheet: { id: string } }).sheet.id);
  if (id === RemoveSheetMutation.id) forget(engine, (params as { subUnitId: string }).subUnitId);
  if (NAMES.has(id)) resolveAgain(engine);
  engine.events.emit('sheets', { sheets: engine.sheetSummaries });
}

function forget(engine: Engine, sheetId: string): void {
  engine.chartStore.removeSheet(sheetId);
  engine.metadata.removeSheet(sheetId);
  engine.functions.messages.deleteSheet(sheetId);
  if (engine.selection.sheetId !== sheetId) return;
  const visible = engine.sheetSummaries.find((sheet) => !sheet.hidden) ?? engine.sheetSummaries[0];
  if (visible) engine.select(visible.id, { row: 0, column: 0, rows: 1, columns: 1 });
}

/** A formula that names a missing sheet shows `#REF!` until a sheet of that name appears, and again when it goes. */
function resolveAgain(engine: Engine): void {
  if (!engine.hasFormulas) return;
  for (const [sheetId, rows] of Object.entries(engine.formulas.getFormulaData()[engine.unitId] ?? {})) {
    const changed: Record<number, Record<number, ICellData>> = {};
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const column of Object.keys(columns as object)) {
        const typed = engine.formulaAt(sheetId, Number(row), Number(column));
        const cell = typed === '' ? undefined : formulaCell(typed, engine.context);
        if (!cell || cell.f === engine.sheet(sheetId).getCellRaw(Number(row), Number(column))?.f) continue;
        changed[Number(row)] ??= {};
        changed[Number(row)]![Number(column)] = cell;
      }
    }
    if (Object.keys(changed).length > 0) writeCells(engine, sheetId, changed, 'content');
  }
}
