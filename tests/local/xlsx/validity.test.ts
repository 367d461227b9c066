import { expect, test } from 'vitest';
import type { Chart } from '../../../local/workbook';
import { writeXlsx } from '../../../local/xlsx/write-xlsx';
import { chart, MONTHS, workbook } from './workbooks';

// excelts' own check of what Excel would refuse or repair; the package does not export it.
const VALIDATOR = '../../../node_modules/@cj-tech-master/excelts/dist/esm/modules/excel/utils/ooxml-validator/index.js';

test('Excel would open the file without repairing it', async () => {
  const { validateXlsxBuffer } = (await import(VALIDATOR)) as {
    validateXlsxBuffer(bytes: Uint8Array): Promise<{ problems: unknown[] }>;
  };
  const types: Chart['type'][] = ['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO', 'PIE', 'SCATTER'];
  const options = {
    title: 'A title',
    isStacked: true,
    pieHole: 0.4,
    'series.0.dataLabel': 'value',
    'series.1.type': 'line',
    'series.1.targetAxisIndex': 1,
  };
  const charts = types.map((type, index) => ({ ...chart(type, options), id: index + 1 }));
  const book = workbook(
    { name: "KPI's [2026]", rows: MONTHS, charts, frozenRows: 1, metadata: [{ key: 'a', value: 'b' }] },
    { name: 'History', rows: [[{ note: 'a note' }, { error: '#ERROR!' }, { value: Number.NaN }]], rightToLeft: true },
  );
  const report = await validateXlsxBuffer(await writeXlsx(book, { functionNames: [] }));
  expect(report.problems).toEqual([]);
});
