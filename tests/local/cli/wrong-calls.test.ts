import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kpi } from './terminal';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kpi-'));
  await writeFile(file('deals.csv'), 'Deal,Stage\nA,Won\n');
  await writeFile(file('bad.csv'), 'Deal,Stage\nA,"Won\n');
  await writeFile(file('empty.csv'), '');
  await writeFile(file('locked.xlsx'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['no command', [], 'kpi needs a command: eval, report, serve, sample, functions'],
  ['an unknown command', ['evil'], "unknown command 'evil' (Did you mean eval?)"],
  ['no formula', ['eval'], "missing required argument 'formula'"],
  ['an unknown option', ['eval', '1', '--bok', 'x'], "unknown option '--bok' (Did you mean --book?)"],
  ['an option without its value', ['eval', '1', '--tz'], "option '--tz <zone>' argument missing"],
  [
    'an unknown zone',
    ['eval', '1', '--tz', 'Mars/X'],
    '--tz needs a time zone such as Europe/Stockholm, found "Mars/X"',
  ],
  [
    'a day that never was',
    ['report', '--today', '2026-02-30'],
    '--today needs a day such as 2026-11-22, found "2026-02-30"',
  ],
  [
    'an unknown locale',
    ['eval', '1', '--locale', 'sv'],
    '--locale needs a language and a country such as sv_SE, found "sv"',
  ],
  ['an unknown language', ['sample', '--lang', 'de'], '--lang needs one of en, sv, nb, pl, zh, fa, found "de"'],
  ['no deals', ['sample', '--deals', '0'], '--deals needs a whole number from 1 to 200000, found "0"'],
  ['no port', ['serve', '--port', 'http'], '--port needs a whole number from 0 to 65535, found "http"'],
  [
    'a sheet without its name',
    ['eval', '1', '--sheet', 'deals.csv'],
    '--sheet needs NAME=FILE.csv, such as Deals=deals.csv, found "deals.csv"',
  ],
])('%s', async (_, args, sentence) => {
  expect(await kpi(...args)).toEqual({ exitCode: 2, printed: '', complained: `kpi: ${sentence}` });
});

test('two sheets of one name', async () => {
  const { exitCode, complained } = await kpi(
    'eval',
    '1',
    '--sheet',
    `Deals=${file('deals.csv')}`,
    '--sheet',
    'deals=x.csv',
  );
  expect({ exitCode, complained }).toEqual({
    exitCode: 2,
    complained: 'kpi: Two sheets are called "deals": each needs a name of its own',
  });
});

test.each([
  ['missing', 'nope.csv', 'there is no such file'],
  ['a folder', '.', 'this is a folder, not a file'],
  ['empty', 'empty.csv', 'the file is empty'],
  ['a workbook', 'locked.xlsx', 'this is an .xls workbook, not CSV'],
])('a CSV file that is %s is named', async (_, name, sentence) => {
  const path = file(name);
  expect(await kpi('eval', '1', '--sheet', `D=${path}`)).toMatchObject({
    exitCode: 2,
    complained: `kpi: ${path}: ${sentence}`,
  });
});

test('a cell in error is named by row and column', async () => {
  const { exitCode, complained } = await kpi('eval', '1', '--sheet', `D=${file('bad.csv')}`);
  expect(exitCode).toBe(2);
  expect(complained).toBe(`kpi: ${file('bad.csv')}, row 2, column 2: a quotation mark is opened here and never closed`);
});

test('a book that is no workbook is named', async () => {
  const path = file('deals.csv');
  expect(await kpi('eval', '1', '--book', path)).toMatchObject({
    exitCode: 2,
    complained: `kpi: ${path}: this is a text file, not an .xlsx workbook; CSV files are read as single sheets`,
  });
});

test('a file that cannot be written is named, and leaves nothing behind', async () => {
  const path = join(folder, 'none', 'sample.xlsx');
  expect(await kpi('sample', '--deals', '5', '--out', path)).toMatchObject({
    exitCode: 2,
    complained: `kpi: ${path}: there is no folder for this file`,
  });
});

test('help is no error', async () => {
  for (const args of [['--help'], ['help'], ['sample', '--help'], ['help', 'eval']]) {
    const { exitCode, printed, complained } = await kpi(...args);
    expect(exitCode).toBe(0);
    expect(printed).toContain('Usage: kpi');
    expect(complained).toBe('');
  }
});
