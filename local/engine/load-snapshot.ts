import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { fittedHeights } from '../fitted-heights';
import type { Cell, Sheet, Workbook } from '../workbook';
import { textType } from './cells/plain-cell';
import { StyleTable } from './cells/style-table';
import type { FormulaContext } from './formula/engine-formula';
import { formulaCell } from './formula/typed-formula';
import { noteResource } from './note-store';
import { flag, freeze, toRange } from './univer-shapes';

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** A workbook as Univer loads it. Charts and metadata are not in it: they are kept beside it. */
export function loadSnapshot(unitId: string, workbook: Workbook, context: FormulaContext): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet) => loadSheet(sheet, styles, context));
  return {
    id: unitId,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.byId,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [noteResource(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, notesOf(sheet)])))],
  };
}

function notesOf(sheet: Sheet): Record<number, Record<number, string>> {
  const notes: Record<number, Record<number, string>> = {};
  sheet.rows.forEach((row, rowAt) => {
    row.forEach((cell, columnAt) => {
      if (!cell?.note) return;
      notes[rowAt] ??= {};
      notes[rowAt][columnAt] = cell.note;
    });
  });
  return notes;
}

function loadSheet(
  sheet: Sheet,
  styles: StyleTable,
  context: FormulaContext,
): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, rowAt) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, columnAt) => {
      if (cell) cells[columnAt] = loadCell(cell, styles, context);
    });
    cellData[rowAt] = cells;
  });
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: Math.max(sheet.rowCount, sheet.rows.length, 1),
    columnCount: Math.max(sheet.columnCount, widestRow(sheet.rows), 1),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    cellData,
    ...loadLayout(sheet),
  };
}

function loadLayout(sheet: Sheet): Partial<IWorksheetData> {
  return {
    columnData: sizes(sheet.columnWidths, (w) => ({ w })),
    rowData: {
      ...sizes(fittedHeights(sheet, columnPixels(sheet)), (ah) => ({ ah })),
      ...sizes(sheet.rowHeights, (h) => ({ h, ia: BooleanNumber.FALSE })),
    },
    freeze: freeze(sheet.frozenRows, sheet.frozenColumns),
    hidden: flag(sheet.hidden),
    showGridlines: flag(sheet.gridlines),
    rightToLeft: flag(sheet.rightToLeft),
    tabColor: sheet.tabColor ?? '',
    mergeData: sheet.merges.map(toRange),
  };
}

function columnPixels({ rows, columnWidths }: Sheet): number[] {
  return Array.from({ length: widestRow(rows) }, (_, at) => columnWidths[at] ?? DEFAULT_COLUMN_WIDTH);
}

function loadCell(cell: Cell, styles: StyleTable, context: FormulaContext): ICellData {
  const loaded: ICellData = {};
  if (cell.error !== undefined) Object.assign(loaded, { v: cell.error, t: CellValueType.STRING });
  else if (typeof cell.value === 'number') Object.assign(loaded, { v: cell.value, t: CellValueType.NUMBER });
  else if (typeof cell.value === 'boolean') Object.assign(loaded, { v: Number(cell.value), t: CellValueType.BOOLEAN });
  else if (cell.value) Object.assign(loaded, { v: cell.value, t: textType(cell.value) });
  if (cell.formula) Object.assign(loaded, formulaCell(cell.formula, context));
  if (cell.style) loaded.s = styles.id(cell.style);
  return loaded;
}

function widestRow(rows: Sheet['rows']): number {
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, row.length);
  return widest;
}

function sizes<Size>(pixels: readonly (number | undefined)[], size: (pixels: number) => Size): Record<number, Size> {
  const result: Record<number, Size> = {};
  pixels.forEach((value, at) => {
    if (value !== undefined) result[at] = size(value);
  });
  return result;
}
