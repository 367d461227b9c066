import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample } from '../../../local/sample/make-sample';
import { readXlsx } from '../../../local/xlsx/read-xlsx';
import { writeXlsx } from '../../../local/xlsx/write-xlsx';
import buildOnce from '../../build-once';

/** The command line as people call it: the built file, over the built add-on. */
const KPI = join(import.meta.dirname, '../../../build/kpi.cjs');
const TODAY = '2026-11-22';

let folder = '';
const file = (name: string) => join(folder, name);

function kpi(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [KPI, ...args], { encoding: 'utf8', cwd: folder });
  return { exitCode: status, printed: stdout.trim(), complained: stderr.trim() };
}

beforeAll(async () => {
  if (!existsSync(KPI)) buildOnce();
  folder = await mkdtemp(join(tmpdir(), 'kpi-'));
  const sample = makeSample({ today: TODAY, deals: 200 });
  await writeFile(file('book.xlsx'), await writeXlsx(sample, { functionNames: [] }));
  await writeFile(
    file('deals.csv'),
    'Deal,Stage,Amount,Created,Closed\nA,Closed Won,100,2026-01-05,2026-02-01\nB,Closed Lost,50,2026-01-06,2026-02-02\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

describe('eval', () => {
  test('prints a value as JSON', () => {
    expect(kpi('eval', '=WINRATE(Deals!A:E)', '--sheet', 'Deals=deals.csv')).toEqual({
      exitCode: 0,
      printed: '0.5',
      complained: '',
    });
  });

  test('needs neither a sheet nor the equals sign', () => {
    expect(kpi('eval', '1+1').printed).toBe('2');
  });

  test('prints days as ISO writes them', () => {
    expect(kpi('eval', '=Deals!E2', '--sheet', 'Deals=deals.csv').printed).toBe('"2026-02-01"');
    expect(kpi('eval', '=TODAY()', '--today', TODAY, '--tz', 'Asia/Tehran').printed).toBe(`"${TODAY}"`);
  });

  test('a formula error has its message, and exits 1', () => {
    const { exitCode, printed } = kpi('eval', '=WINRATE(Deals!A:A)', '--sheet', 'Deals=deals.csv');
    expect(exitCode).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ error: '#ERROR!', message: expect.stringContaining('WINRATE') });
  });

  test('the locale decides how a CSV file is read', async () => {
    await writeFile(file('se.csv'), 'Affär;Belopp\nA;1 234,50\n');
    expect(kpi('eval', '=SUM(T!B:B)', '--sheet', 'T=se.csv', '--locale', 'sv_SE').printed).toBe('1234.5');
    expect(kpi('eval', '=SUM(T!B:B)', '--sheet', 'T=se.csv').printed).toBe('0');
  });
});

test('functions lists what the built add-on declares', () => {
  const functions = JSON.parse(kpi('functions', '--json').printed) as {
    name: string;
    parameters: { name: string }[];
  }[];
  const winRate = functions.find(({ name }) => name === 'WINRATE');
  expect(winRate?.parameters.map(({ name }) => name).slice(0, 3)).toEqual(['deals', 'period', 'by']);
  expect(kpi('functions').printed).toContain('WINRATE(deals, period, by');
});

describe('report', () => {
  test('writes a workbook with the reports and their native charts', async () => {
    const { exitCode, printed, complained } = kpi(
      'report',
      '--book',
      'book.xlsx',
      '--today',
      TODAY,
      '--out',
      'out.xlsx',
    );
    expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: '' });
    expect(printed).toMatch(/^out\.xlsx: .+\nFrom "Deals": /);
    const book = await readXlsx(await readFile(file('out.xlsx')), 'out.xlsx');
    const reports = book.sheets.slice(8);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.some(({ charts }) => charts.length > 0)).toBe(true);
  });

  test('is made again on the sheets it made before', async () => {
    kpi('report', '--book', 'book.xlsx', '--today', TODAY, '--out', 'again.xlsx');
    const before = await readXlsx(await readFile(file('again.xlsx')), 'again.xlsx');
    expect(kpi('report', '--book', 'again.xlsx', '--today', TODAY, '--out', 'again.xlsx').exitCode).toBe(0);
    const after = await readXlsx(await readFile(file('again.xlsx')), 'again.xlsx');
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  test('says so when no sheet looks like deals', async () => {
    await writeFile(file('other.csv'), 'x,y\n1,2\n');
    const { exitCode, complained } = kpi('report', '--sheet', 'Other=other.csv');
    expect(exitCode).toBe(1);
    expect(complained).toBe(
      'kpi: No sheet looks like deals: one with a Stage or Status column is needed, found "Other"',
    );
  });

  test('names a report that it does not know', () => {
    const { exitCode, complained } = kpi('report', '--book', 'book.xlsx', '--reports', 'nope');
    expect(exitCode).toBe(2);
    expect(complained).toMatch(/^kpi: --reports knows .*, found "nope"$/);
  });
});

describe('serve', () => {
  const running: ChildProcess[] = [];
  afterAll(() => {
    for (const child of running) child.kill();
  });

  function serve(...args: string[]): Promise<{ child: ChildProcess; address: string }> {
    const child = spawn('node', [KPI, 'serve', '--book', 'book.xlsx', ...args], { cwd: folder });
    running.push(child);
    return new Promise((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += chunk;
        const address = /http:\/\/\S+/.exec(printed)?.[0];
        if (address) resolve({ child, address });
      });
      child.once('exit', () => reject(new Error(`serve ended: ${printed}`)));
    });
  }

  test('opens the page, says when its port is taken, and stops when told', async () => {
    const { child, address } = await serve('--port', '0');
    expect((await fetch(address)).status).toBe(200);
    const { port } = new URL(address);
    const second = kpi('serve', '--book', 'book.xlsx', '--port', port);
    expect(second.exitCode).toBe(2);
    expect(second.complained).toContain(`Port ${port} is in use`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
