import type { ICellData, ICommandInfo, IMutationInfo, Nullable } from '@univerjs/core';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Engine } from './engine';
import { setRangeValues } from './write-cells';

/** The command behind a mutation that moves or renames what formulas refer to. */
const COMMAND_OF: Record<string, string> = {
  [InsertRowMutation.id]: InsertRowCommand.id,
  [InsertColMutation.id]: InsertColCommand.id,
  [RemoveRowMutation.id]: RemoveRowCommand.id,
  [RemoveColMutation.id]: RemoveColCommand.id,
  [SetWorksheetNameMutation.id]: SetWorksheetNameCommand.id,
};

/**
 * Applies a mutation that the page's grid has made. The page cannot read all formulas as they are typed (`F2:F`), so
 * formulas are adjusted here once more when rows or columns come or go, and when a sheet gets another name.
 */
export function applyMutation(engine: Engine, id: string, params: object): void {
  if (!engine.commands.hasCommand(id)) return;
  const adjustments = engine.hasFormulas ? formulaAdjustments(engine, { id, params }) : [];
  if (id === SetRangeValuesMutation.id) {
    noteSharedFormulas(engine, params as ISetRangeValuesMutationParams);
    setRangeValues(engine, params as ISetRangeValuesMutationParams, { fromSync: true });
  } else {
    engine.commands.syncExecuteCommand(id, params, { fromSync: true });
  }
  for (const adjustment of adjustments) engine.commands.syncExecuteCommand(adjustment.id, adjustment.params);
}

function noteSharedFormulas(engine: Engine, { cellValue = {} }: ISetRangeValuesMutationParams): void {
  for (const row of Object.values(cellValue)) {
    for (const cell of Object.values(row as Record<string, Nullable<ICellData>>)) {
      if (cell?.si) engine.hasSharedFormulas = true;
    }
  }
}

function formulaAdjustments(engine: Engine, { id, params }: ICommandInfo): IMutationInfo[] {
  const command = COMMAND_OF[id];
  const { subUnitId } = params as { subUnitId?: string };
  if (!command || !subUnitId) return [];
  const active = engine.workbook.getActiveSheet();
  engine.workbook.setActiveSheet(engine.sheet(subUnitId));
  try {
    const { redos } = engine.injector.get(SheetInterceptorService).onCommandExecute({ id: command, params });
    return redos.filter((redo) => redo.id === SetRangeValuesMutation.id);
  } finally {
    engine.workbook.setActiveSheet(active);
  }
}
