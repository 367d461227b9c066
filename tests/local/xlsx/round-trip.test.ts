import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, CellStyle, Workbook } from '../../../local/workbook';
import { readXlsx } from '../../../local/xlsx/read-xlsx';
import { writeXlsx } from '../../../local/xlsx/write-xlsx';
import { chart, MONTHS, workbook } from './workbooks';

const roundTrip = async (book: Workbook, functionNames: string[] = []) =>
  readXlsx(await writeXlsx(book, { functionNames }), 'book.xlsx');

test('cells, styles, sizes and the look of a sheet come back', async () => {
  const style: CellStyle = {
    format: '0.0%',
    bold: true,
    italic: true,
    underline: true,
    size: 14,
    family: 'Georgia',
    color: '#188038',
    background: '#e8f0fe',
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
    borders: { top: { color: '#dadce0', style: 'thin' }, bottom: { color: '#000000', style: 'thick' } },
  };
  const book = workbook(
    {
      name: 'KPI Summary',
      rows: [
        [{ value: 'text' }, { value: '007' }, { value: '=not a formula' }, { value: 12.5 }, { value: true }],
        [{ value: 46_000, style: { format: 'yyyy-mm-dd' } }, { value: 0.604, style }, { error: '#N/A' }, undefined],
        [{ formula: '=SUM(A1:A2)', value: 3 }, { formula: '=1/0', error: '#DIV/0!' }, { error: '#ERROR!' }],
        [{ note: 'only a note' }, { value: 'x', note: 'Two\nlines' }, { style: { background: '#ff0000' } }],
      ],
      columnWidths: [120, 64, 200, 100, 100],
      rowHeights: [undefined, 36],
      frozenRows: 1,
      frozenColumns: 2,
      gridlines: false,
      rightToLeft: true,
      tabColor: '#1a73e8',
      merges: [{ row: 4, column: 0, rows: 2, columns: 3 }],
      metadata: [{ key: 'report', value: 'kpiSummary' }],
    },
    { name: 'Hidden', hidden: true, rows: [[{ value: 1 }]] },
  );
  const read = await roundTrip(book);
  expect(read).toMatchObject({ name: 'book', locale: 'sv_SE' });
  const [sheet, hidden] = read.sheets;
  const [written] = book.sheets;
  expect(sheet?.rows.slice(0, 4)).toEqual([
    ...(written?.rows.slice(0, 1) ?? []),
    written?.rows[1]?.slice(0, 3),
    ...(written?.rows.slice(2) ?? []),
  ]);
  for (const part of [
    'columnWidths',
    'rowHeights',
    'frozenRows',
    'frozenColumns',
    'gridlines',
    'rightToLeft',
  ] as const) {
    expect(sheet?.[part]).toEqual(written?.[part]);
  }
  expect(sheet).toMatchObject({ tabColor: '#1a73e8', merges: written?.merges, metadata: written?.metadata });
  expect(hidden).toMatchObject({ name: 'Hidden', hidden: true });
  expect(read.sheets).toHaveLength(2);
});

test('sheets and charts are known again by their ids, charts with every option', async () => {
  const own = {
    ...chart('COLUMN', { title: 'Won', 'series.0.lineDashStyle': [4, 4], 'hAxis.slantedText': true }),
    id: 77,
  };
  const report = { id: '1640531527', name: 'Report', charts: [own], metadata: [{ key: 'report', value: 'kpi' }] };
  const read = await roundTrip(workbook({ name: 'Data', rows: MONTHS }, report));
  expect(read.sheets.map(({ id }) => id)).toEqual(['0', '1640531527']);
  expect(read.sheets[1]?.charts).toEqual([own]);
});

test("a formula of the add-on's own is written as its value, and can be read in the note", async () => {
  const formula = '=WINRATE(Deals!A:K;"2026-Q3")';
  const read = await roundTrip(
    workbook({
      rows: [
        [
          { formula, value: 0.31 },
          { formula, value: 0.31, note: 'n = 226' },
        ],
      ],
    }),
    ['WINRATE'],
  );
  expect(read.sheets[0]?.rows).toEqual([
    [
      { value: 0.31, note: formula },
      { value: 0.31, note: `n = 226\n\n${formula}` },
    ],
  ]);
});

test('a column is widened for a number that would be shown as ###', async () => {
  const cell = { value: 1_234_567_890, style: { format: '#,##0.00', bold: true, size: 18 } };
  const read = await roundTrip(
    workbook({ rows: [[cell, { value: 'long text '.repeat(20) }]], columnWidths: [40, 40] }),
  );
  expect(read.sheets[0]?.columnWidths[0]).toBeGreaterThan(180);
  expect(read.sheets[0]?.columnWidths[1]).toBe(40);
});

test('the same workbook makes the same bytes', async () => {
  const book = workbook({ rows: [[{ value: 'x', note: 'y' }]] });
  expect(await writeXlsx(book, { functionNames: [] })).toEqual(await writeXlsx(book, { functionNames: [] }));
});

test('any small workbook comes back', async () => {
  const content = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value === 0 ? 0 : value })),
    fc.boolean().map((value) => ({ value })),
    fc.string({ unit: fc.constantFrom(...'aZ9 =\'"<&>\n_åß中ی'.split('')), minLength: 1 }).map((value) => ({ value })),
    fc.constantFrom('#N/A', '#REF!', '#ERROR!').map((error) => ({ error })),
  );
  const style = fc.record(
    {
      bold: fc.constant(true),
      color: fc.constantFrom('#1a73e8', '#c5221f'),
      format: fc.constantFrom('0.0%', '#,##0', '$#,##0.00'),
      size: fc.integer({ min: 6, max: 36 }).filter((size) => size !== 10),
    },
    { requiredKeys: ['bold'] },
  );
  const cell: fc.Arbitrary<Cell> = fc
    .tuple(content, fc.option(style, { nil: undefined }))
    .map(([value, look]) => (look ? { ...value, style: look } : value));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (rows) => {
        const read = await roundTrip(workbook({ rows }));
        expect(read.sheets[0]?.rows).toEqual(rows);
      },
    ),
    { numRuns: 40 },
  );
});
