import type { IRange } from '@univerjs/core';
import {
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SetWorksheetActivateCommand,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Area, Selection } from '../../server/protocol';
import type { Grid } from './create-grid';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The sheet that is shown and the cells that are selected on it. */
export function currentSelection({ workbook, injector }: Grid): Selection {
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return { sheetId: workbook.getActiveSheet().getSheetId(), area: range ? toArea(range) : FIRST_CELL };
}

/** Tells when other cells are selected or another sheet is shown. */
export function onSelectionChange(grid: Grid, listener: (selection: Selection) => void): void {
  const tell = () => listener(currentSelection(grid));
  grid.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(tell);
  grid.workbook.activeSheet$.subscribe(tell);
}

/** Shows a sheet and, with an area, selects it and brings it into sight. */
export async function activate({ commands, workbook, unitId }: Grid, sheetId: string, area?: Area): Promise<void> {
  if (!workbook.getSheetBySheetId(sheetId)) return;
  if (workbook.getActiveSheet().getSheetId() !== sheetId) {
    await commands.executeCommand(SetWorksheetActivateCommand.id, { unitId, subUnitId: sheetId });
  }
  if (!area) return;
  const range = toRange(area);
  const primary = {
    actualRow: area.row,
    actualColumn: area.column,
    startRow: area.row,
    endRow: area.row,
    startColumn: area.column,
    endColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  await commands.executeCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId: sheetId,
    selections: [{ range, primary, style: null }],
  });
  await commands.executeCommand(ScrollToRangeOperation.id, { range });
}

const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  // Whole rows and columns have no bounds of their own.
  row: startRow || 0,
  column: startColumn || 0,
  rows: (endRow || 0) - (startRow || 0) + 1,
  columns: (endColumn || 0) - (startColumn || 0) + 1,
});

const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
