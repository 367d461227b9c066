import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Engine } from './engine';
import { renamedInFormula } from './formula/moved-formula';
import { rewriteFormulas } from './rewrite-formulas';

const SHEET_LIST = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Keeps what belongs to sheets in step when sheets come, go, move or change their names. */
export function followSheets(engine: Engine, { id, params }: Readonly<ICommandInfo>): void {
  if (!SHEET_LIST.has(id)) return;
  const { subUnitId = '', sheet } = params as { subUnitId?: string; sheet?: { id: string } };
  const oldName = engine.sheetNames.get(subUnitId);
  engine.rememberSheetNames();
  if (id === InsertSheetMutation.id && sheet) {
    engine.sheetIds.toNumber(sheet.id);
    // A formula that names a missing sheet recovers when one of that name appears.
    rewriteFormulas(engine, (typed) => typed);
  } else if (id === RemoveSheetMutation.id) {
    forget(engine, subUnitId);
    if (oldName !== undefined) rewriteFormulas(engine, (typed) => renamedInFormula(typed, oldName, null));
  } else if (id === SetWorksheetNameMutation.id && oldName !== undefined) {
    const name = engine.sheet(subUnitId).getName();
    rewriteFormulas(engine, (typed) => renamedInFormula(typed, oldName, name));
  }
  engine.events.emit('sheets', { sheets: engine.sheetSummaries });
}

function forget(engine: Engine, sheetId: string): void {
  engine.chartStore.removeSheet(sheetId);
  engine.metadata.removeSheet(sheetId);
  engine.functions.messages.deleteSheet(sheetId);
  if (engine.selection.sheetId !== sheetId) return;
  engine.select(engine.firstVisibleId, { row: 0, column: 0, rows: 1, columns: 1 });
}
