import { Direction, type IRange } from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Engine } from '../engine';

interface Change {
  mutation: string;
  /** Under this name Univer's plugins adjust what is theirs. */
  command: string;
  direction?: Direction;
}

export const ROWS: Record<'insert' | 'remove', Change> = {
  insert: { mutation: InsertRowMutation.id, command: InsertRowCommand.id, direction: Direction.DOWN },
  remove: { mutation: RemoveRowMutation.id, command: RemoveRowCommand.id },
};

export const COLUMNS: Record<'insert' | 'remove', Change> = {
  insert: { mutation: InsertColMutation.id, command: InsertColCommand.id, direction: Direction.RIGHT },
  remove: { mutation: RemoveColMutation.id, command: RemoveColCommand.id },
};

/** Inserts or removes rows or columns, and lets merges, notes and names follow. Formulas follow by themselves (see `follow-grid.ts`). */
export function changeGrid(
  engine: Engine,
  sheetId: string,
  { mutation, command, direction }: Change,
  range: IRange,
): void {
  const target = { unitId: engine.unitId, subUnitId: sheetId, range };
  const active = engine.workbook.getActiveSheet();
  // Some plugins adjust what belongs to the active sheet, whichever is meant.
  engine.workbook.setActiveSheet(engine.sheet(sheetId));
  const adjusted = engine.injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: command, params: { ...target, direction } });
  engine.workbook.setActiveSheet(active);
  const all = [...(adjusted.preRedos ?? []), { id: mutation, params: target }, ...adjusted.redos];
  for (const { id, params } of all) {
    if (id !== SetRangeValuesMutation.id) engine.commands.syncExecuteCommand(id, params);
  }
}
