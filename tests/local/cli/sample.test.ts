import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXlsx } from '../../../local/xlsx/read-xlsx';
import { kpi } from './terminal';

test('writes the sample workbook, and says what is in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kpi-'));
  try {
    const out = join(folder, 'sample.xlsx');
    const { exitCode, printed } = await kpi('sample', '--deals', '30', '--lang', 'fa', '--out', out);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/sample\.xlsx: معاملات 3\d, سرنخ‌ها \d+/);
    const book = await readXlsx(await readFile(out), out);
    expect(book.locale).toBe('fa_IR');
    expect(book.sheets[0]).toMatchObject({ name: 'معاملات', rightToLeft: true, frozenRows: 1 });
    expect(await readdir(folder)).toEqual(['sample.xlsx']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
