import type { ICellData, Nullable, Styles, Worksheet } from '@univerjs/core';
import type { Cell, CellStyle, Sheet, Workbook } from '../workbook';
import type { CellLayers } from './cells/cell-layers';
import { fromUniverStyle } from './cells/cell-style';
import { cellValue, isErrorCell } from './cells/cell-value';
import type { Engine } from './engine';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './load-snapshot';
import { toArea } from './univer-shapes';

/** The workbook as it stands: calculated, what formulas spill as values where they stand. */
export function savedWorkbook(engine: Engine): Workbook {
  const styles = new SavedStyles(engine.workbook.getStyles());
  return {
    name: engine.workbook.getName(),
    timeZone: engine.timeZone,
    locale: engine.localeName,
    sheets: engine.sheets.map((sheet) => savedSheet(engine, sheet, styles)),
  };
}

function savedSheet(engine: Engine, sheet: Worksheet, styles: SavedStyles): Sheet {
  const id = sheet.getSheetId();
  const config = sheet.getConfig();
  const tabColor = sheet.getTabColor();
  return {
    id,
    name: sheet.getName(),
    rows: savedRows(engine, id, styles),
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
    columnWidths: sizes(config.columnData, ({ w }) => (w === DEFAULT_COLUMN_WIDTH ? undefined : w)),
    rowHeights: sizes(config.rowData, ({ h }) => (h === DEFAULT_ROW_HEIGHT ? undefined : h)),
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    hidden: Boolean(config.hidden),
    gridlines: Boolean(config.showGridlines),
    rightToLeft: Boolean(config.rightToLeft),
    ...(tabColor ? { tabColor } : {}),
    merges: sheet.getMergeData().map(toArea),
    charts: [...engine.chartStore.of(id)],
    metadata: engine.metadata
      .all()
      .filter((entry) => entry.sheetId === id)
      .map(({ key, value, row }) => (row === null ? { key, value } : { key, value, row })),
  };
}

function savedRows(engine: Engine, sheetId: string, styles: SavedStyles): Sheet['rows'] {
  const layers = engine.layers(sheetId);
  const rows: Sheet['rows'] = [];
  const put = (row: number, column: number, change: Partial<Cell>) => {
    rows[row] ??= [];
    rows[row][column] = { ...rows[row][column], ...change };
  };
  for (const cells of [engine.sheet(sheetId).getCellMatrix().getMatrix(), engine.spills(sheetId)]) {
    for (const [row, columns] of Object.entries(cells) as [string, Record<string, Nullable<ICellData>>][]) {
      for (const column of Object.keys(columns)) {
        const [at, across] = [Number(row), Number(column)];
        const saved = savedCell(layers, at, across, styles);
        const formula = columns[column]?.f || columns[column]?.si ? engine.formulaAt(sheetId, at, across) : '';
        if (formula) saved.formula = formula;
        if (Object.keys(saved).length > 0) put(at, across, saved);
      }
    }
  }
  for (const [at, note] of engine.notes.of(sheetId)) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    put(row, column, { note });
  }
  return Array.from(rows, (row) => row ?? []);
}

function savedCell(layers: CellLayers, row: number, column: number, styles: SavedStyles): Cell {
  const { cell, style } = layers.at(row, column);
  const value = cellValue(cell);
  const saved: Cell = {};
  if (isErrorCell(cell)) saved.error = String(value);
  else if (value !== '') saved.value = value;
  const savedStyle = styles.get(style);
  if (savedStyle) saved.style = savedStyle;
  return saved;
}

function sizes<Size>(data: Record<number, Size>, pixels: (size: Size) => number | undefined): (number | undefined)[] {
  const result: (number | undefined)[] = [];
  for (const [at, size] of Object.entries(data)) {
    const value = size ? pixels(size as Size) : undefined;
    if (value !== undefined) result[Number(at)] = value;
  }
  return Array.from(result);
}

/** Equal styles share one object. */
class SavedStyles {
  private readonly known = new Map<string, CellStyle | undefined>();

  constructor(private readonly styles: Styles) {}

  get(style: ICellData['s']): CellStyle | undefined {
    if (!style) return undefined;
    if (typeof style !== 'string') return fromUniverStyle(style);
    if (!this.known.has(style)) this.known.set(style, fromUniverStyle(this.styles.get(style)));
    return this.known.get(style);
  }
}
