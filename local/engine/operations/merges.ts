import type { IRange } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { SheetArea } from '../../realm/operations';
import type { Engine } from '../engine';
import { toArea, toRange } from '../univer-shapes';
import { clearOperations } from './clear-cells';
import { checkOnGrid } from './grid-limits';
import { type Handlers, ServiceError } from './handler';

export const mergeOperations: Handlers<'merges.read' | 'merges.add' | 'merges.remove'> = {
  'merges.read': (engine, area) => merged(engine, area).map(toArea),
  'merges.add': (engine, area) => {
    checkOnGrid(engine, area.sheetId, area);
    const { startRow, endRow, startColumn, endColumn } = toRange(area);
    for (const old of merged(engine, area)) {
      const isInside =
        old.startRow >= startRow &&
        old.endRow <= endRow &&
        old.startColumn >= startColumn &&
        old.endColumn <= endColumn;
      if (!isInside) throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    }
    change(engine, area.sheetId, RemoveWorksheetMergeMutation.id, merged(engine, area));
    if (area.rows * area.columns > 1) {
      clearAllButFirst(engine, area);
      change(engine, area.sheetId, AddWorksheetMergeMutation.id, [toRange(area)]);
    }
    return null;
  },
  'merges.remove': (engine, area) => {
    change(engine, area.sheetId, RemoveWorksheetMergeMutation.id, merged(engine, area));
    return null;
  },
};

function merged(engine: Engine, area: SheetArea): IRange[] {
  const { startRow, endRow, startColumn, endColumn } = toRange(area);
  return engine
    .sheet(area.sheetId)
    .getMergeData()
    .filter(
      (range) =>
        range.startRow <= endRow &&
        range.endRow >= startRow &&
        range.startColumn <= endColumn &&
        range.endColumn >= startColumn,
    );
}

function change(engine: Engine, sheetId: string, id: string, ranges: IRange[]): void {
  if (ranges.length === 0) return;
  engine.commands.syncExecuteCommand(id, { unitId: engine.unitId, subUnitId: sheetId, ranges });
}

/** Merging keeps the first cell's content alone. */
function clearAllButFirst(engine: Engine, { sheetId, row, column, rows, columns }: SheetArea): void {
  const besides = { row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { row: row + 1, column, rows: rows - 1, columns };
  const areas = [besides, below].filter((area) => area.rows > 0 && area.columns > 0);
  clearOperations['cells.clear'](engine, { sheetId, areas, contents: true, formats: false, notes: false });
}
