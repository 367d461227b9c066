import { fittedHeights } from '../fitted-heights';
import type { Cell, Sheet } from '../workbook';
import { absoluteReference } from './a1';
import { columnWidths } from './column-widths';
import { toExcelFormula } from './excel-formula';
import type { Excelts, Worksheet } from './excelts';
import { COLUMN_PIXELS, pointsFromPixels, ROW_PIXELS, widthFromPixels } from './grid-pixels';
import { noteBox } from './note-box';
import { pageBreaks } from './page-breaks';
import { renameReferences } from './rename-references';
import { argb, type ExcelStyle } from './style-to-excel';
import { excelValue, noteText } from './write-cell';

export interface SheetSetting {
  excelts: Excelts;
  locale: string;
  customFunctions: ReadonlySet<string>;
  /** Excel's names of the sheets that had to be renamed. */
  renamed: ReadonlyMap<string, string>;
  style(style: Cell['style']): ExcelStyle;
}

/** Sheets' own, told to the file so that charts stand where they should. excelts' types leave out the last one. */
const DEFAULT_SIZES = {
  defaultColWidth: widthFromPixels(COLUMN_PIXELS),
  defaultRowHeight: pointsFromPixels(ROW_PIXELS),
  customHeight: true,
};

/** Writes cells, sizes and the look of one sheet. Charts come when all sheets are there. */
export function writeSheet(worksheet: Worksheet, sheet: Sheet, setting: SheetSetting): void {
  sheet.rows.forEach((cells, row) => {
    const target = cells && worksheet.getRow(row + 1);
    cells?.forEach((cell, column) => {
      if (cell) writeCell(target!.getCell(column + 1), cell, { sheet, row, column }, setting);
    });
  });
  Object.assign(worksheet.properties, DEFAULT_SIZES);
  const widths = columnWidths(sheet, setting.locale);
  widths.forEach((pixels, column) => {
    worksheet.getColumn(column + 1).width = widthFromPixels(pixels);
  });
  const fitted = fittedHeights(sheet, widths);
  const rows = Math.max(sheet.rowHeights.length, fitted.length);
  const heights = Array.from({ length: rows }, (_, row) => sheet.rowHeights[row] ?? fitted[row]);
  heights.forEach((pixels, row) => {
    if (pixels !== undefined) worksheet.getRow(row + 1).height = pointsFromPixels(pixels);
  });
  // A row's break comes after it; rows count from 1 here.
  for (const row of pageBreaks({ ...sheet, rowHeights: heights }, widths)) worksheet.getRow(row).addPageBreak();
  for (const { row, column, rows, columns } of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(row + 1, column + 1, row + rows, column + columns);
  }
  if (sheet.tabColor) worksheet.properties.tabColor = argb(sheet.tabColor);
  if (sheet.rows.length > 0) worksheet.ignoredErrors = [{ ref: usedArea(sheet), numberStoredAsText: true }];
}

function writeCell(
  target: ReturnType<Worksheet['getCell']>,
  cell: Cell,
  place: { sheet: Sheet; row: number; column: number },
  { excelts, locale, customFunctions, renamed, style }: SheetSetting,
): void {
  const formula = cell.formula ? toExcelFormula(cell.formula, { locale, customFunctions }) : null;
  const value = excelValue(cell, formula === null ? null : renameReferences(formula, renamed));
  const note = noteText(cell, formula !== null);
  if (value !== null) target.value = value;
  if (note === undefined) {
    if (cell.style) target.style = style(cell.style);
    return;
  }
  target.comment = noteBox(excelts, note, place);
  // A cell with nothing but a note is written only if its style says something; that it is locked says nothing new.
  target.style = { ...style(cell.style), protection: { locked: true, hidden: false } };
}

function usedArea({ rows }: Sheet): string {
  const columns = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
  const reference = absoluteReference('', { row: 0, column: 0, rows: rows.length, columns });
  return reference.slice(3).replaceAll('$', '');
}
