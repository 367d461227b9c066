import { type IWorksheetData, mergeWorksheetSnapshotWithDefault, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRightToLeftMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { SheetProperties } from '../../realm/operations';
import type { Engine } from '../engine';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../load-snapshot';
import { flag, freeze } from '../univer-shapes';
import { checkRoomFor } from './grid-limits';
import { type Handlers, ServiceError } from './handler';
import { sheetFacts } from './sheet-facts';

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export const sheetOperations: Handlers<
  | 'sheets.list'
  | 'sheets.insert'
  | 'sheets.copy'
  | 'sheets.remove'
  | 'sheets.move'
  | 'sheet.number'
  | 'sheet.read'
  | 'sheet.write'
> = {
  'sheets.list': (engine) => engine.sheets.map((sheet) => sheetFacts(engine, sheet)),
  'sheets.insert': (engine, { name = unusedName(engine), index }) => {
    checkName(engine, name);
    const grid = { rowCount: NEW_ROWS, columnCount: NEW_COLUMNS };
    const sizes = { defaultColumnWidth: DEFAULT_COLUMN_WIDTH, defaultRowHeight: DEFAULT_ROW_HEIGHT };
    const behindActive = engine.workbook.getIndexBySheetId(engine.selection.sheetId) + 1;
    const sheet = insert(engine, { ...grid, ...sizes, name }, index ?? behindActive);
    engine.select(sheet.getSheetId(), { row: 0, column: 0, rows: 1, columns: 1 });
    return sheetFacts(engine, sheet);
  },
  'sheets.copy': (engine, { sheetId }) => {
    const source = engine.sheet(sheetId);
    const snapshot = structuredClone({ ...source.getConfig(), name: unusedCopyName(engine, source.getName()) });
    const copy = insert(engine, snapshot, engine.sheets.length);
    const copyId = copy.getSheetId();
    for (const [at, note] of engine.notes.of(sheetId)) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      engine.notes.set(copyId, row, column, note);
    }
    for (const { id: _, ...chart } of engine.chartStore.of(sheetId)) {
      const ranges = chart.ranges.map((range) => (range.sheetId === sheetId ? { ...range, sheetId: copyId } : range));
      engine.chartStore.insert(copyId, { ...chart, ranges });
    }
    return sheetFacts(engine, copy);
  },
  'sheets.remove': (engine, { sheetId }) => {
    engine.sheet(sheetId);
    if (engine.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    mutate(engine, RemoveSheetMutation.id, sheetId, { subUnitName: engine.sheet(sheetId).getName() });
    return null;
  },
  'sheets.move': (engine, { sheetId, index }) => {
    const params = { fromOrder: engine.workbook.getIndexBySheetId(sheetId), toOrder: index };
    mutate(engine, SetWorksheetOrderMutation.id, sheetId, params);
    return null;
  },
  'sheet.number': (engine, { sheetId }) => engine.sheetIds.toNumber(sheetId),
  'sheet.read': (engine, { sheetId }) => sheetFacts(engine, engine.sheet(sheetId)),
  'sheet.write': (engine, { sheetId, change }) => {
    engine.sheet(sheetId);
    if (change.name !== undefined) rename(engine, sheetId, change.name);
    changeLooks(engine, sheetId, change);
    return null;
  },
};

function insert(engine: Engine, snapshot: Partial<IWorksheetData>, index: number): Worksheet {
  checkRoomFor(engine, (snapshot.rowCount ?? 0) * (snapshot.columnCount ?? 0));
  const id = engine.sheetIds.next();
  const sheet = mergeWorksheetSnapshotWithDefault({ ...snapshot, id });
  engine.commands.syncExecuteCommand(InsertSheetMutation.id, {
    unitId: engine.unitId,
    index: Math.min(index, engine.sheets.length),
    sheet,
  });
  return engine.sheet(id);
}

function rename(engine: Engine, sheetId: string, name: string): void {
  if (engine.sheet(sheetId).getName() === name) return;
  checkName(engine, name, sheetId);
  mutate(engine, SetWorksheetNameMutation.id, sheetId, { name });
}

function changeLooks(engine: Engine, sheetId: string, change: Partial<SheetProperties>): void {
  const { hidden, frozenRows, frozenColumns, gridlines, rightToLeft, tabColor } = change;
  if (hidden !== undefined) hide(engine, sheetId, hidden);
  if (frozenRows !== undefined || frozenColumns !== undefined) {
    const { ySplit, xSplit } = engine.sheet(sheetId).getConfig().freeze;
    mutate(engine, SetFrozenMutation.id, sheetId, freeze(frozenRows ?? ySplit, frozenColumns ?? xSplit));
  }
  if (gridlines !== undefined) mutate(engine, ToggleGridlinesMutation.id, sheetId, { showGridlines: flag(gridlines) });
  if (rightToLeft !== undefined) {
    mutate(engine, SetWorksheetRightToLeftMutation.id, sheetId, { rightToLeft: flag(rightToLeft) });
  }
  if (tabColor !== undefined) mutate(engine, SetTabColorMutation.id, sheetId, { color: tabColor ?? '' });
}

function hide(engine: Engine, sheetId: string, hidden: boolean): void {
  const isLast = engine.sheetSummaries.every((sheet) => sheet.hidden || sheet.id === sheetId);
  if (hidden && isLast) throw new ServiceError("You can't hide all the sheets in a document.");
  mutate(engine, SetWorksheetHideMutation.id, sheetId, { hidden: flag(hidden) });
}

function mutate(engine: Engine, id: string, sheetId: string, params: object): void {
  engine.commands.syncExecuteCommand(id, { unitId: engine.unitId, subUnitId: sheetId, ...params });
}

function checkName(engine: Engine, name: string, own?: string): void {
  const taken = engine.sheetSummaries.some(
    (sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function unusedName(engine: Engine): string {
  for (let number = engine.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!engine.context.sheetNamed(name)) return name;
  }
}

function unusedCopyName(engine: Engine, name: string): string {
  for (let number = 1; ; number++) {
    const copy = number === 1 ? `Copy of ${name}` : `Copy of ${name} ${number}`;
    if (!engine.context.sheetNamed(copy)) return copy;
  }
}
