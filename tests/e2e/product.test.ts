import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { hostOf, sampleWorkbook } from '../host';
import { launchBrowser } from './browser';
import { cellValue, chooseFromMenu, type OpenPage, openPage, typeInto } from './open-page';

const TODAY = '2026-11-22';
const SLOW = { timeout: 60_000 };

/** The add-on as it is shipped, over the sample workbook, in a real browser. */
let browser: Browser;
let host: Host;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await hostOf(sampleWorkbook(TODAY), TODAY);
  open = await openPage(browser, host, 'Sample pipeline');
  page = open.page;
}, 120_000);
afterAll(async () => {
  await open?.close();
  await host?.dispose();
  await browser?.close();
});

const sidebar = () => page.frameLocator('#sidebar iframe');

test('=WINRATE(Deals!A:K) typed into a cell shows the win rate', async () => {
  await typeInto(page, 'Deals', 'S2', '=WINRATE(Deals!A:K)');
  const wanted = await host.evaluate('=WINRATE(Deals!A:K)');
  await expect.poll(() => cellValue(page, 'Deals', 'S2'), SLOW).toBe((wanted as { value: number }).value);
  expect((wanted as { value: number }).value).toBeGreaterThan(0.1);
});

test('the sidebar generates the reports, with their charts', async () => {
  await chooseFromMenu(page, 'Open');
  await sidebar()
    .getByText(/\d deals: /)
    .waitFor(SLOW);
  await sidebar().getByRole('button', { name: 'Generate' }).click();
  await sidebar()
    .getByText(/4 reports ready/)
    .waitFor(SLOW);
  const names = await page.evaluate(() => window.localSheets.names());
  expect(names.slice(-4)).toEqual(['KPI Summary', 'Forecast', 'Data Quality', 'Accounts']);
  for (const name of ['KPI Summary', 'Forecast', 'Accounts']) {
    await sidebar().getByRole('button', { name }).click();
    await expect.poll(() => page.evaluate(() => window.localSheets.selection().sheet), SLOW).toBe(name);
    await page.getByRole('img', { name: /chart/ }).first().waitFor(SLOW);
    expect(await cellValue(page, name, 'B1')).toContain('Q4 2026');
  }
});

test('what is typed into the what-if cells of the forecast is worked out in the sheet', async () => {
  const rows = host.save().sheets.find(({ name }) => name === 'Forecast')!.rows;
  const input = rows.findIndex((row) => row[1]?.value === 'Win rate, more or less') + 1;
  const total = rows.findIndex((row) => row[11]?.value !== undefined && row[7]?.value === '= forecast') + 1;
  expect(input).toBeGreaterThan(0);
  const base = (await cellValue(page, 'Forecast', `J${total}`)) as number;
  expect(await cellValue(page, 'Forecast', `L${total}`)).toBeCloseTo(base, 2);
  const [won, open, notYet] = await Promise.all(
    [0, 1, 2].map(async (row) => (await cellValue(page, 'Forecast', `J${input + row}`)) as number),
  );
  await typeInto(page, 'Forecast', `F${input}`, '10%');
  await expect
    .poll(() => cellValue(page, 'Forecast', `L${total}`), SLOW)
    .toBeCloseTo(won! + 1.1 * open! + 1.1 * notYet!, 1);
  await typeInto(page, 'Forecast', `F${input}`, 'much');
  await expect.poll(() => cellValue(page, 'Forecast', `L${total}`), SLOW).toBeCloseTo(base, 2);
});

test('a column chosen in the sidebar changes the cell', async () => {
  await typeInto(page, 'Deals', 'S4', '=SALESVALUE(Deals!A:Q)');
  await expect.poll(() => cellValue(page, 'Deals', 'S4'), SLOW).toBeGreaterThan(0);
  await sidebar().getByRole('button', { name: 'Menu' }).click();
  await sidebar().getByRole('navigation').getByRole('button', { name: 'Data' }).click();
  await sidebar().getByLabel('Amount is taken for').selectOption({ label: 'Not used' });
  await sidebar().getByText('Saved', { exact: true }).waitFor(SLOW);
  await chooseFromMenu(page, 'Recalculate KPI cells');
  await page.getByRole('button', { name: 'OK' }).click(SLOW);
  await expect.poll(() => cellValue(page, 'Deals', 'S4'), SLOW).toBe('#ERROR!');
}, 90_000);

test('the page has no accessibility violations while a report and the sidebar are open', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // The grid with its tool bar, and the tips that it shows at the end of the page, are Univer's.
    const found = await checker.run({ exclude: ['#grid', '[role=tooltip]'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
});

test('nothing failed on the page, and nothing was asked of the network', () => {
  expect(open.problems).toEqual([]);
  expect(open.strangers).toEqual([]);
});
