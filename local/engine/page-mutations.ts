import type { ICellData, Nullable } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Engine } from './engine';
import { setRangeValues } from './write-cells';

/** Applies a mutation that the page's grid has made; one of a plugin that is not here is passed over. */
export function applyMutation(engine: Engine, id: string, params: object): void {
  if (!engine.commands.hasCommand(id)) return;
  if (id !== SetRangeValuesMutation.id) {
    engine.commands.syncExecuteCommand(id, params, { fromSync: true });
    return;
  }
  const written = params as ISetRangeValuesMutationParams;
  engine.hasSharedFormulas ||= sharesFormulas(written);
  setRangeValues(engine, written, { fromSync: true });
}

function sharesFormulas({ cellValue = {} }: ISetRangeValuesMutationParams): boolean {
  return Object.values(cellValue).some((row) =>
    Object.values(row as Record<string, Nullable<ICellData>>).some((cell) => cell?.si),
  );
}
