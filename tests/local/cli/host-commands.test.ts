import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample } from '../../../local/sample/make-sample';
import { readXlsx } from '../../../local/xlsx/read-xlsx';
import { writeXlsx } from '../../../local/xlsx/write-xlsx';
import buildOnce from '../../build-once';
import { BUILT, kpi } from './terminal';

/** The commands that run the built add-on, within this process. */
const TODAY = '2026-11-22';

let folder = '';
const file = (name: string) => join(folder, name);
const sheet = (name: string) => ['--sheet', `Deals=${file(name)}`];

beforeAll(async () => {
  if (!existsSync(BUILT)) buildOnce();
  folder = await mkdtemp(join(tmpdir(), 'kpi-'));
  const sample = makeSample({ today: TODAY, deals: 150 });
  const book = { ...sample, sheets: sample.sheets.slice(0, 1) };
  await writeFile(file('book.xlsx'), await writeXlsx(book, { functionNames: [] }));
  await writeFile(
    file('deals.csv'),
    'Deal,Stage,Amount,Created,Closed\nA,Closed Won,100,2026-01-05,2026-02-01\nB,Closed Lost,50,2026-01-06,2026-02-02\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

describe('eval', () => {
  test('prints a value as JSON', async () => {
    expect(await kpi('eval', '=WINRATE(Deals!A:E)', ...sheet('deals.csv'))).toEqual({
      exitCode: 0,
      printed: '0.5',
      complained: '',
    });
  });

  test('needs neither a sheet nor the equals sign', async () => {
    expect((await kpi('eval', '1+1')).printed).toBe('2');
  });

  test('prints days as ISO writes them', async () => {
    expect((await kpi('eval', '=Deals!E2', ...sheet('deals.csv'))).printed).toBe('"2026-02-01"');
    expect((await kpi('eval', '=TODAY()', '--today', TODAY, '--tz', 'Asia/Tehran')).printed).toBe(`"${TODAY}"`);
  });

  test('prints the rows of a spill', async () => {
    const { printed } = await kpi('eval', '=SALESCOUNT(Deals!A:E,"2026","month")', ...sheet('deals.csv'));
    expect((JSON.parse(printed) as unknown[][]).slice(1)).toContainEqual(['2026-02', 1]);
  });

  test('a formula error has its message, and exits 1', async () => {
    const { exitCode, printed } = await kpi('eval', '=WINRATE(Deals!C:D)', ...sheet('deals.csv'));
    expect(exitCode).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ error: '#ERROR!', message: expect.stringContaining('WINRATE') });
  });

  test('the locale decides how a CSV file is read', async () => {
    await writeFile(file('se.csv'), 'Affär;Belopp\nA;1 234,50\n');
    const sum = async (...args: string[]) =>
      (await kpi('eval', '=SUM(Deals!B:B)', ...sheet('se.csv'), ...args)).printed;
    expect(await sum('--locale', 'sv_SE')).toBe('1234.5');
    expect(await sum()).toBe('0');
  });
});

test('functions lists what the built add-on declares', async () => {
  const { printed } = await kpi('functions', '--json');
  const functions = JSON.parse(printed) as { name: string; parameters: { name: string }[] }[];
  const winRate = functions.find(({ name }) => name === 'WINRATE');
  expect(winRate?.parameters.map(({ name }) => name).slice(0, 3)).toEqual(['deals', 'period', 'by']);
});

describe('report', () => {
  const report = (book: string, out: string) =>
    kpi('report', '--book', file(book), '--today', TODAY, '--out', file(out));
  const read = async (name: string) => readXlsx(await readFile(file(name)), name);

  test('writes a workbook with the reports and their native charts, and again on the same sheets', async () => {
    const { exitCode, printed, complained } = await report('book.xlsx', 'out.xlsx');
    expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: '' });
    expect(printed).toMatch(/out\.xlsx: .+\nFrom "Deals": /);
    const made = await read('out.xlsx');
    expect(made.sheets.length).toBeGreaterThan(1);
    expect(made.sheets.some(({ charts }) => charts.length > 0)).toBe(true);

    expect((await report('out.xlsx', 'out.xlsx')).exitCode).toBe(0);
    const again = await read('out.xlsx');
    expect(again.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
  });

  test('says so when no sheet is of use', async () => {
    await writeFile(file('other.csv'), 'x,y\n1,2\n');
    const { exitCode, complained } = await kpi('report', '--sheet', `Other=${file('other.csv')}`);
    expect(exitCode).toBe(1);
    expect(complained).toBe(
      'kpi: No sheet looks like deals, orders or customers: one with a Stage or Status column, or with a Customer and an Order date or Start date column is needed, found "Other"',
    );
  });

  test('makes the report on accounts from a spreadsheet of orders alone', async () => {
    await writeFile(
      file('orders.csv'),
      'Order ID,Order date,Customer,Amount\nO1,2026-07-05,Oak,100\nO2,2026-08-05,Elm,50\nO3,2026-10-06,Oak,70\n',
    );
    const orders = ['--sheet', `Orders=${file('orders.csv')}`, '--today', TODAY, '--out', file('accounts.xlsx')];
    const { exitCode, printed, complained } = await kpi('report', ...orders, '--reports', 'accounts');
    expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: '' });
    expect(printed).toBe(`${file('accounts.xlsx')}: Accounts\nFrom "Orders": 3 rows of orders`);
    const [title] = (await read('accounts.xlsx')).sheets.find(({ name }) => name === 'Accounts')!.rows[0]!.slice(1);
    expect(title!.value).toMatch(/^Q4 2026 so far: 50\.0% of customers bought again within 92 days/);
  });

  test('leaves the reports on deals out where there are none, and says so', async () => {
    const orders = ['--sheet', `Orders=${file('orders.csv')}`, '--today', TODAY, '--out', file('all.xlsx')];
    const { exitCode, printed } = await kpi('report', ...orders);
    expect(exitCode).toBe(0);
    expect(printed).toContain('Left out: KPI Summary is made from deals. Choose a tab of deals for it.');
  });

  test('names a report that it does not know', async () => {
    const { exitCode, complained } = await kpi('report', ...sheet('deals.csv'), '--reports', 'nope');
    expect(exitCode).toBe(2);
    expect(complained).toMatch(/^kpi: --reports knows .*, found "nope"$/);
  });
});
