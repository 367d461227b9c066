import { blankSheet } from '../csv/blank-sheet';
import { knownLanguageTag } from '../csv/locale-facts';
import type { Workbook } from '../workbook';
import { type Excelts, type ExcelWorkbook, loadExcelts } from './excelts';
import { type FileKind, fileKind } from './file-kind';
import { FileProblem } from './file-problem';
import { isMemorySheet, readMemorySheet, remembered, type SheetMemory } from './memory-sheet';
import { readChart } from './read-chart';
import { readSheet } from './read-sheet';
import { DEFAULT_FONT } from './style-to-excel';

const DEFAULT_LOCALE = 'en_US';

/**
 * Reads an .xlsx file. It knows no time zone: the workbook's is UTC until someone says otherwise. Its locale is the
 * language that the file is marked with, which few programs do, else `en_US`.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Workbook> {
  const problem = NOT_XLSX[fileKind(bytes)];
  if (problem) throw new FileProblem(name, problem);
  const excelts = await loadExcelts();
  const book = await load(excelts, bytes, name);
  const memory = readMemorySheet(book);
  const worksheets = book.worksheets.filter((worksheet) => !isMemorySheet(worksheet.name));
  if (worksheets.length === 0) throw new FileProblem(name, 'there is no sheet with cells in this workbook');
  const idOf = sheetIds(
    worksheets.map(({ name: sheet }) => sheet),
    memory,
  );
  const defaultFont = book.defaultFont ?? DEFAULT_FONT;
  return {
    name: name.replace(/^.*[/\\]/, '').replace(/\.xls[xm]$/i, ''),
    timeZone: 'Etc/UTC',
    locale: localeOf(book.language),
    sheets: worksheets.map((worksheet, index) => {
      const grid = readSheet(worksheet, defaultFont);
      const { metadata = [], charts: known = [] } = memory.get(worksheet.name) ?? {};
      const firstId = index * 1000 + 1;
      return blankSheet({
        ...grid,
        id: idOf.get(worksheet.name)!,
        name: worksheet.name,
        charts: worksheet.getCharts().flatMap((chart, at) => {
          const read = readChart(chart, firstId + at, { idOf, grid });
          return read ? [remembered(read, known[at])] : [];
        }),
        metadata,
      });
    }),
  };
}

/** An id for each sheet: the one it had, else a number that is free. */
function sheetIds(names: readonly string[], memory: ReadonlyMap<string, SheetMemory>): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const id = memory.get(name)?.id;
    if (id === undefined || taken.has(id)) continue;
    ids.set(name, id);
    taken.add(id);
  }
  let free = 0;
  for (const name of names) {
    if (ids.has(name)) continue;
    while (taken.has(String(free))) free++;
    ids.set(name, String(free));
    taken.add(String(free));
  }
  return ids;
}

const NOT_XLSX: Partial<Record<FileKind, string>> = {
  empty: 'the file is empty',
  encryptedXlsx: 'the workbook is protected by a password; save a copy without one',
  xls: 'this is an old .xls workbook; save it as .xlsx',
  ods: 'this is an OpenDocument spreadsheet; save it as .xlsx',
  pdf: 'this is a PDF document, not an .xlsx workbook',
  html: 'this is a web page, not an .xlsx workbook',
  text: 'this is a text file, not an .xlsx workbook; CSV files are read as single sheets',
  binary: 'this is not an .xlsx workbook',
};

async function load(excelts: Excelts, bytes: Uint8Array, name: string): Promise<ExcelWorkbook> {
  const book = new excelts.Workbook();
  try {
    await book.xlsx.load(bytes);
  } catch {
    throw new FileProblem(name, 'the file is damaged or is not an .xlsx workbook');
  }
  return book;
}

function localeOf(language: string | undefined): string {
  const tag = language && knownLanguageTag(language);
  return tag ? tag.replaceAll('-', '_') : DEFAULT_LOCALE;
}
