import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser';
import { chooseFromMenu, typeInto } from './open-page';
import { openToySpreadsheet, type ToySpreadsheet } from './toy-spreadsheet';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let open: ToySpreadsheet;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openToySpreadsheet(browser);
  await open.page.evaluate(AXE);
});
afterAll(async () => {
  await open.close();
  await browser.close();
});

/** What axe finds on the page as it stands: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  // The pointer rests on nothing, so that no tooltip of the grid's is shown.
  await page.mouse.move(700, 600);
  await page.waitForTimeout(300);
  // The frame holds a script's own page; the add-on's sidebar has a test of its own.
  const options: RunOptions = { iframes: false };
  const { violations } = (await page.evaluate(
    (given) => (window as unknown as { axe: { run(o: object): unknown } }).axe.run(given),
    options,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the spreadsheet with its bars', async () => {
  expect(await violations(open.page)).toEqual([]);
});

test('an open menu and submenu', async () => {
  const { page } = open;
  await page.getByRole('menuitem', { name: 'Pipeline KPIs' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await violations(page)).toEqual([]);
  for (let step = 0; step < 2; step++) await page.keyboard.press('Escape');
});

test('a report with a chart, beside the sidebar', async () => {
  const { page } = open;
  await chooseFromMenu(page, 'Report');
  await chooseFromMenu(page, 'Open');
  await page.frameLocator('#sidebar iframe').getByText('Echo').waitFor();
  await page.getByRole('img', { name: 'Won by month' }).locator('text').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('an error card, a toast and an alert', async () => {
  const { page } = open;
  await typeInto(page, 'Calc', 'A1', '=TOYDOUBLE("x")');
  await page.evaluate(() => window.localSheets.selectCell('A1'));
  await page.getByText('TOYDOUBLE needs a number. Found: x').waitFor();
  await chooseFromMenu(page, 'More', 'Greet');
  await page.getByText('Hello from the script').waitFor();
  expect(await violations(page)).toEqual([]);
  await chooseFromMenu(page, 'Ask');
  await page.getByRole('alertdialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes' }).click();
});

test('a control without a name would be found', async () => {
  const { page } = open;
  await page.evaluate(() => document.querySelector('#top-bar')?.append(document.createElement('button')));
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});
