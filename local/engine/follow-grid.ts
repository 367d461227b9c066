import type { ICommandInfo, IRange } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Engine } from './engine';
import { movedFormula } from './formula/moved-formula';
import { type GridChange, movedArea } from './moved-area';
import { rewriteFormulas } from './rewrite-formulas';

/** Moves formulas, charts, metadata and error messages along when rows or columns come or go. */
export function followGrid(engine: Engine, command: Readonly<ICommandInfo>): void {
  const params = command.params as { subUnitId: string; range: IRange };
  const change = gridChange(command.id, params?.range);
  if (!change) return;
  const { subUnitId: changedId } = params;
  const changedName = engine.sheet(changedId).getName().toLowerCase();
  rewriteFormulas(engine, (typed, sheetId) =>
    movedFormula(typed, change, (named) =>
      named === undefined ? sheetId === changedId : named.toLowerCase() === changedName,
    ),
  );
  engine.chartStore.moveCells(changedId, (area) => movedArea(area, change));
  engine.metadata.moveCells(changedId, (area) => movedArea(area, change));
  engine.functions.messages.move(changedId, (area) => movedArea(area, change));
  if (change.count > 0 && engine.hasFormulas) recalculateOver(engine, changedId, change);
}

function gridChange(id: string, range: IRange): GridChange | undefined {
  const rows = () => ({ axis: 'row' as const, at: range.startRow, count: range.endRow - range.startRow + 1 });
  const columns = () => ({
    axis: 'column' as const,
    at: range.startColumn,
    count: range.endColumn - range.startColumn + 1,
  });
  if (id === InsertRowMutation.id) return rows();
  if (id === InsertColMutation.id) return columns();
  if (id === RemoveRowMutation.id) return { ...rows(), count: -rows().count };
  if (id === RemoveColMutation.id) return { ...columns(), count: -columns().count };
  return undefined;
}

/** Formulas over whole columns or open ranges see the new cells; Univer would wait until something is written there. */
function recalculateOver(engine: Engine, sheetId: string, { axis, at, count }: GridChange): void {
  const sheet = engine.sheet(sheetId);
  const last = at + count - 1;
  const range =
    axis === 'row'
      ? { startRow: at, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: at, endColumn: last };
  engine.commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    { unitId: engine.unitId, dirtyRanges: [{ unitId: engine.unitId, sheetId, range }] },
    { onlyLocal: true },
  );
}
