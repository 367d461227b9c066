import type { ICellData } from '@univerjs/core';
import type { Cleared } from '../../realm/operations';
import type { Area } from '../../workbook';
import { BLANK } from '../cells/plain-cell';
import type { Engine } from '../engine';
import { writeCells } from '../write-cells';
import { checkOnGrid } from './grid-limits';
import type { Handlers } from './handler';

export const clearOperations: Handlers<'cells.clear'> = {
  'cells.clear': (engine, { sheetId, areas, ...what }) => {
    for (const area of areas) {
      checkOnGrid(engine, sheetId, area);
      clearArea(engine, sheetId, area, what);
    }
    return null;
  },
};

function clearArea(engine: Engine, sheetId: string, area: Area, { contents, formats, notes }: Cleared): void {
  if (contents || formats) {
    const cleared = { ...(contents ? BLANK : {}), ...(formats ? { s: null } : {}) };
    const cells = existingCells(engine, sheetId, area, () => ({ ...cleared }));
    writeCells(engine, sheetId, cells, contents ? 'content' : 'format');
  }
  if (!notes) return;
  for (const at of engine.notes.of(sheetId).keys()) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    if (contains(area, row, column)) engine.notes.set(sheetId, row, column, '');
  }
}

function existingCells(engine: Engine, sheetId: string, area: Area, make: () => ICellData) {
  const cells: Record<number, Record<number, ICellData>> = {};
  engine
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column) => {
      if (!contains(area, row, column)) return;
      cells[row] ??= {};
      cells[row][column] = make();
    });
  return cells;
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
