import { expect, test } from 'vitest';
import { loadExcelts } from '../../../local/xlsx/excelts';
import { boxPixels } from '../../../local/xlsx/note-box';
import { pageBreaks } from '../../../local/xlsx/page-breaks';
import { writeXlsx } from '../../../local/xlsx/write-xlsx';
import { chart, MONTHS, workbook } from './workbooks';

test('a sheet prints on A4 landscape, one page wide, its frozen rows on each page', async () => {
  const excelts = await loadExcelts();
  const book = new excelts.Workbook();
  await book.xlsx.load(await writeXlsx(workbook({ rows: MONTHS, frozenRows: 2 }), { functionNames: [] }));
  const [sheet] = book.worksheets;
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  });
  expect(sheet?.headerFooter.oddFooter).toBe('&L&8&A&R&8&P / &N');
});

test('no chart is cut by the end of a page', () => {
  const at = (row: number) => ({ ...chart('LINE'), position: { row, column: 0, offsetX: 0, offsetY: 0 } });
  const [sheet] = workbook({ rows: MONTHS, charts: [at(2), at(25), at(55)] }).sheets;
  // A page has 691 pixels, 32 rows of 21. The second chart would end in row 40, the third 44 rows after the break.
  expect(pageBreaks(sheet!, [100, 100])).toEqual([25, 55]);
  const [short] = workbook({ rows: MONTHS, charts: [at(2)] }).sheets;
  expect(pageBreaks(short!, [100, 100])).toEqual([]);
});

test('a note is as large as its text', () => {
  const short = boxPixels('n = 226');
  const long = boxPixels('A rule in one sentence that goes on for quite a while. '.repeat(8));
  expect(long.width).toBeGreaterThan(short.width);
  expect(long.height).toBeGreaterThan(short.height * 3);
});

test('the file opens on the sheet that is named, else on the first that is shown', async () => {
  const excelts = await loadExcelts();
  const book = workbook({ name: 'Settings', hidden: true }, { name: 'Deals' }, { name: 'Summary' });
  for (const [activeSheet, tab] of [
    ['Summary', 2],
    [undefined, 1],
  ] as const) {
    const read = new excelts.Workbook();
    await read.xlsx.load(await writeXlsx(book, { functionNames: [], activeSheet }));
    expect(read.views[0]?.activeTab).toBe(tab);
  }
});
