import type { Font } from '@cj-tech-master/excelts';
import type { Area, Cell, CellStyle, Sheet } from '../workbook';
import type { ExcelCell, Worksheet } from './excelts';
import { pixelsFromPoints, pixelsFromWidth } from './grid-pixels';
import { readContent } from './read-cell';
import { styleReader } from './style-from-excel';

type ReadSheet = Omit<Sheet, 'id' | 'name' | 'rowCount' | 'columnCount' | 'charts' | 'metadata'>;

/** Cells, sizes and the look of one sheet. `defaultFont` is the one of cells that say nothing. */
export function readSheet(worksheet: Worksheet, defaultFont: Partial<Font>): ReadSheet {
  const view = worksheet.views[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  const tabColor = worksheet.properties.tabColor?.argb;
  return {
    ...cellsOf(worksheet, styleReader(defaultFont)),
    columnWidths: widthsOf(worksheet),
    merges: mergesOf(worksheet),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    hidden: worksheet.state !== 'visible',
    gridlines: view?.showGridLines !== false,
    rightToLeft: view?.rightToLeft === true,
    ...(tabColor ? { tabColor: `#${tabColor.slice(-6).toLowerCase()}` } : {}),
  };
}

function cellsOf(worksheet: Worksheet, readStyle: ReturnType<typeof styleReader>): Pick<Sheet, 'rows' | 'rowHeights'> {
  const rows: Sheet['rows'] = [];
  const rowHeights: Sheet['rowHeights'] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: (Cell | undefined)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const read = readCell(cell, readStyle(cell.style));
      if (read) cells[column - 1] = read;
    });
    rows[number - 1] = cells;
    if (row.height) rowHeights[number - 1] = pixelsFromPoints(row.height);
  });
  while (rows.length > 0 && (rows.at(-1)?.length ?? 0) === 0) rows.pop();
  return { rows: Array.from(rows, (row) => row ?? []), rowHeights };
}

function readCell(cell: ExcelCell, style: CellStyle | undefined): Cell | undefined {
  // The cells below a merged one repeat its value.
  const isCovered = cell.isMerged && cell.master !== cell;
  const content = isCovered ? {} : readContent(cell);
  const note = isCovered ? undefined : noteOf(cell);
  const read: Cell = { ...content, ...(style ? { style } : {}), ...(note ? { note } : {}) };
  return Object.keys(read).length > 0 ? read : undefined;
}

function noteOf({ note }: ExcelCell): string | undefined {
  return typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note;
}

/** Columns that say nothing are as wide as the file's others, which need not be our own usual width. */
function widthsOf({ columns, columnCount, properties }: Worksheet): Sheet['columnWidths'] {
  const usual = pixelsFromWidth(properties.defaultColWidth ?? EXCEL_WIDTH);
  const used = Math.max(columns?.length ?? 0, columnCount);
  return Array.from({ length: used }, (_, column) => {
    const width = columns?.[column]?.width;
    return width === undefined ? usual : pixelsFromWidth(width);
  });
}

/** 64 pixels. */
const EXCEL_WIDTH = 9.14;

function mergesOf({ mergedRegions }: Worksheet): Area[] {
  return mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}
