import type { Workbook } from '../workbook';
import type { SheetIndex } from './chart-data';
import { type ExcelWorkbook, loadExcelts } from './excelts';
import { addMemorySheet } from './memory-sheet';
import { footer, pageSetup } from './print-setup';
import { excelSheetNames } from './sheet-names';
import { DEFAULT_FONT, styleConverter } from './style-to-excel';
import { addChart } from './write-chart';
import { writeSheet } from './write-sheet';

export interface WriteOptions {
  /** The add-on's own functions: cells that call them are written as values, the formula as a note. */
  functionNames: readonly string[];
  /** The name of the sheet that the file opens on; the first that is not hidden unless given. */
  activeSheet?: string;
}

/** The same workbook always makes the same bytes: the file says nothing of when it was written. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** A workbook as an .xlsx file that Excel, LibreOffice and Google Sheets show alike, with native charts, ready to print. */
export async function writeXlsx(workbook: Workbook, { functionNames, activeSheet }: WriteOptions): Promise<Uint8Array> {
  const excelts = await loadExcelts();
  const book = new excelts.Workbook();
  describe(book, workbook, activeSheet);
  const renamed = excelSheetNames(workbook.sheets.map(({ name }) => name));
  const setting = {
    excelts,
    locale: workbook.locale,
    customFunctions: new Set(functionNames.map((name) => name.toUpperCase())),
    renamed,
    style: styleConverter(),
  };
  const sheets: SheetIndex = new Map(
    workbook.sheets.map((sheet) => [sheet.id, { sheet, name: renamed.get(sheet.name) ?? sheet.name }]),
  );
  const worksheets = workbook.sheets.map((sheet) => {
    const worksheet = book.addWorksheet(sheets.get(sheet.id)?.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      views: [
        {
          showGridLines: sheet.gridlines,
          rightToLeft: sheet.rightToLeft,
          ...(sheet.frozenRows > 0 || sheet.frozenColumns > 0
            ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }
            : { state: 'normal' }),
        },
      ],
      pageSetup: pageSetup(sheet),
      headerFooter: footer(sheet),
    });
    writeSheet(worksheet, sheet, setting);
    return { worksheet, sheet };
  });
  // Charts read the cells of other sheets, so they come last.
  for (const { worksheet, sheet } of worksheets) for (const chart of sheet.charts) addChart(worksheet, chart, sheets);
  addMemorySheet(book, workbook, renamed);
  return book.xlsx.writeBuffer({ validate: false, zip: { level: 6, modTime: NO_TIME } });
}

function describe(book: ExcelWorkbook, { name, locale, sheets }: Workbook, activeSheet: string | undefined): void {
  book.title = name;
  book.language = locale.replaceAll('_', '-');
  book.creator = 'Pipeline KPIs';
  book.lastModifiedBy = 'Pipeline KPIs';
  book.created = NO_TIME;
  book.modified = NO_TIME;
  book.defaultFont = { ...DEFAULT_FONT };
  const shown = sheets.findIndex((sheet) => (activeSheet === undefined ? !sheet.hidden : sheet.name === activeSheet));
  const activeTab = Math.max(0, shown);
  book.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab, visibility: 'visible' }];
}
