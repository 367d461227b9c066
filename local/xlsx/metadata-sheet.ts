import type { Sheet, Workbook } from '../workbook';
import type { ExcelWorkbook } from './excelts';

const NAME = '_sheet_metadata';
const HEADER = ['sheet', 'key', 'value'];

/**
 * Developer metadata, by which the add-on finds the sheets it made again, has no place in an .xlsx file. It is kept on a
 * sheet that Excel never shows, so that a report written to a file can be refreshed from it.
 */
export function addMetadataSheet(book: ExcelWorkbook, workbook: Workbook, names: ReadonlyMap<string, string>): void {
  const rows = workbook.sheets.flatMap(({ name, metadata }) =>
    metadata.map(({ key, value }) => [names.get(name) ?? name, key, value]),
  );
  if (rows.length === 0) return;
  const sheet = book.addWorksheet(NAME, { state: 'veryHidden' });
  for (const row of [HEADER, ...rows]) sheet.addRow(row);
}

export const isMetadataSheet = (name: string) => name === NAME;

/** Metadata by sheet name, as `addMetadataSheet` has written it. */
export function readMetadataSheet(book: ExcelWorkbook): Map<string, Sheet['metadata']> {
  const found = new Map<string, Sheet['metadata']>();
  book.getWorksheet(NAME)?.eachRow((row, number) => {
    if (number === 1) return;
    const [sheet, key, value] = [1, 2, 3].map((column) => row.getCell(column).text);
    if (sheet && key) found.set(sheet, [...(found.get(sheet) ?? []), { key, value: value ?? '' }]);
  });
  return found;
}
