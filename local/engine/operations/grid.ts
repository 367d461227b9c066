import { BooleanNumber, type IRange, RANGE_TYPE } from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { GridStretch, OnSheet } from '../../realm/operations';
import { isFilled } from '../cells/cell-value';
import type { Engine } from '../engine';
import { COLUMNS, changeGrid, ROWS } from './change-grid';
import { checkRoomFor } from './grid-limits';
import { type Handlers, ServiceError } from './handler';

export const gridOperations: Handlers<
  'grid.size' | 'grid.insert' | 'grid.remove' | 'sheet.extent' | 'sizes.read' | 'sizes.write'
> = {
  'grid.size': (engine, { sheetId }) => {
    const sheet = engine.sheet(sheetId);
    return { rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
  },
  'grid.insert': (engine, args) => {
    const [length, across] = sizes(engine, args);
    if (args.at > length || args.at < 0) throw new ServiceError(`Those ${args.axis}s are out of bounds.`);
    checkRoomFor(engine, args.count * across);
    changeGrid(engine, args.sheetId, args.axis === 'row' ? ROWS.insert : COLUMNS.insert, stretch(engine, args));
    return null;
  },
  'grid.remove': (engine, args) => {
    const [length] = sizes(engine, args);
    if (args.at + args.count > length) throw new ServiceError(`Those ${args.axis}s are out of bounds.`);
    if (args.count >= length) throw new ServiceError(`You can't delete all the ${args.axis}s on the sheet.`);
    changeGrid(engine, args.sheetId, args.axis === 'row' ? ROWS.remove : COLUMNS.remove, stretch(engine, args));
    return null;
  },
  'sheet.extent': extent,
  'sizes.read': (engine, { sheetId, axis, at }) => {
    const sheet = engine.sheet(sheetId);
    return axis === 'row' ? sheet.getRowHeight(at) : sheet.getColumnWidth(at);
  },
  'sizes.write': (engine, args) => {
    const ranges = [stretch(engine, args)];
    const target = { unitId: engine.unitId, subUnitId: args.sheetId, ranges };
    const mutate = (id: string, params: object) => engine.commands.syncExecuteCommand(id, { ...target, ...params });
    if (args.axis === 'column') {
      mutate(SetWorksheetColWidthMutation.id, { colWidth: args.pixels });
    } else {
      mutate(SetWorksheetRowHeightMutation.id, { rowHeight: args.pixels });
      mutate(SetWorksheetRowIsAutoHeightMutation.id, { autoHeightInfo: BooleanNumber.FALSE });
    }
    return null;
  },
};

/** How long the axis is, and how long the other. */
function sizes(engine: Engine, { sheetId, axis }: OnSheet & GridStretch): [number, number] {
  const sheet = engine.sheet(sheetId);
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  return axis === 'row' ? [rows, columns] : [columns, rows];
}

function stretch(engine: Engine, { sheetId, axis, at, count }: OnSheet & GridStretch): IRange {
  const sheet = engine.sheet(sheetId);
  const end = at + count - 1;
  return axis === 'row'
    ? { startRow: at, endRow: end, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: at, endColumn: end, rangeType: RANGE_TYPE.COLUMN };
}

/** How many rows and columns are needed to hold everything that is filled. */
function extent(engine: Engine, { sheetId }: OnSheet): { lastRow: number; lastColumn: number } {
  const sheet = engine.sheet(sheetId);
  let lastRow = 0;
  let lastColumn = 0;
  for (const cells of [sheet.getCellMatrix().getMatrix(), engine.spills(sheetId)]) {
    for (const key of Object.keys(cells)) {
      const row = Number(key);
      const columns = cells[row] ?? {};
      let column = sheet.getColumnCount();
      const stop = row < lastRow ? lastColumn : 0;
      while (column > stop && !isFilled(columns[column - 1])) column--;
      if (column > stop) [lastRow, lastColumn] = [Math.max(lastRow, row + 1), Math.max(lastColumn, column)];
    }
  }
  return { lastRow, lastColumn };
}
