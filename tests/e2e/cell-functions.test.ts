import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { hostOf, sampleWorkbook } from '../host';
import { launchBrowser } from './browser';
import { cellValue, type OpenPage, openPage, typeInto } from './open-page';

const TODAY = '2026-11-22';

let browser: Browser;
let host: Host;
let open: OpenPage;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await hostOf(sampleWorkbook(TODAY), TODAY);
  open = await openPage(browser, host, 'Sample pipeline');
});
afterAll(async () => {
  await open.close();
  await host.dispose();
  await browser.close();
});
afterEach(() => {
  expect(open.strangers).toEqual([]);
  expect(open.problems.splice(0)).toEqual([]);
});

test('a column without a status is explained in the cell', async () => {
  await typeInto(open.page, 'Team', 'J22', '=WINRATE(Deals!F:F)');
  await expect.poll(() => cellValue(open.page, 'Team', 'J22')).toBe('#ERROR!');
  await open.page.keyboard.press('ArrowUp');
  await open.page.locator('.error-card', { hasText: 'WINRATE' }).waitFor();
});

test('a table by owner spills', async () => {
  await typeInto(open.page, 'Team', 'L20', '=WINRATE(Deals!A:K;;"Owner")');
  await expect.poll(() => cellValue(open.page, 'Team', 'M21')).toBeTypeOf('number');
});

test('completion and help are the add-on’s own', async () => {
  const { page } = open;
  await page.evaluate(() => window.localSheets.selectCell('J30'));
  await page.keyboard.type('=WINRATE', { delay: 20 });
  await page.getByText('The share of closed deals that were won.', { exact: true }).first().waitFor();
  await page.keyboard.type('(', { delay: 20 });
  await page.getByText('WINRATE(deals,[period],[by],[field1],[criterion1])').waitFor();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Escape');
});
