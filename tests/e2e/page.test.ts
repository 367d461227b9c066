import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser';
import { cellValue, chooseFromMenu, ready, typeInto } from './open-page';
import { openToySpreadsheet, type ToySpreadsheet } from './toy-spreadsheet';

/** One spreadsheet for all tests, since opening one takes a second: each test has cells of its own. */
let browser: Browser;
let open: ToySpreadsheet;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openToySpreadsheet(browser);
});
afterAll(async () => {
  await open.close();
  await browser.close();
});
afterEach(() => {
  expect(open.strangers).toEqual([]);
  expect(open.problems.splice(0)).toEqual([]);
});

/** The toy's sidebar, opened from the menu: its new document, since a click could still meet the one of before. */
async function openSidebar() {
  const element = open.page.locator('#sidebar iframe');
  const earlier = (await element.count()) > 0 ? await element.getAttribute('src') : null;
  await chooseFromMenu(open.page, 'Open');
  await expect.poll(() => element.getAttribute('src')).not.toBe(earlier);
  const address = await element.getAttribute('src');
  const loaded = () => open.page.frames().find((each) => each.url().endsWith(address!));
  await expect.poll(() => loaded() !== undefined).toBe(true);
  const frame = loaded()!;
  await frame.waitForLoadState();
  const out = frame.locator('#out');
  const press = async (name: string) => {
    await frame.getByRole('button', { name, exact: true }).click();
    return out;
  };
  return { frame, press };
}

test('shows the workbook and the add-on’s menu, and complains about nothing', async () => {
  const { page } = open;
  expect(await page.title()).toBe('Toy');
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => window.localSheets.names())).toEqual(['Deals', 'Calc']);
  expect(await cellValue(page, 'Deals', 'B3')).toBe(200);
  expect(await page.getByRole('menubar').getByRole('menuitem').allTextContents()).toEqual(['File', 'Pipeline KPIs']);
});

test('a formula typed into a cell is calculated, and again when what it reads changes', async () => {
  const { page } = open;
  await typeInto(page, 'Calc', 'A1', '=TOYDOUBLE(Deals!B2)+SUM(Deals!B2:B)');
  await expect.poll(() => cellValue(page, 'Calc', 'A1')).toBe(800);
  await typeInto(page, 'Deals', 'B2', '1000');
  await expect.poll(() => cellValue(page, 'Calc', 'A1')).toBe(3500);
  expect(open.host.save().sheets[0]?.rows[1]?.[1]?.value).toBe(1000);
});

test('what a formula spills is shown and goes away with it', async () => {
  const { page } = open;
  await typeInto(page, 'Calc', 'C1', '=TOYCOUNT(3)');
  await expect.poll(() => cellValue(page, 'Calc', 'C3')).toBe(3);
  await page.evaluate(() => window.localSheets.selectCell('C1'));
  await page.keyboard.press('Delete');
  await expect.poll(() => cellValue(page, 'Calc', 'C3')).toBe(null);
});

test('an error cell shows what the function has thrown, when it is selected and when the pointer rests on it', async () => {
  const { page } = open;
  await typeInto(page, 'Calc', 'A5', '=TOYDOUBLE("x")');
  await expect.poll(() => cellValue(page, 'Calc', 'A5')).toBe('#ERROR!');
  const card = page.locator('.error-card');
  await page.evaluate(() => window.localSheets.selectCell('A5'));
  await expect.poll(() => card.textContent()).toBe('ErrorTOYDOUBLE needs a number. Found: x');
  await page.evaluate(() => window.localSheets.selectCell('C9'));
  await expect.poll(() => card.textContent()).toBe('');
  const canvas = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  await page.mouse.move((canvas?.x ?? 0) + 90, (canvas?.y ?? 0) + 20 + 4 * 21 + 10);
  await expect.poll(() => card.textContent()).toContain('TOYDOUBLE needs a number');
});

test('the selected cell says why it fails as soon as it does, and no longer than that', async () => {
  const { page, address } = open;
  const card = page.locator('.error-card');
  await typeInto(page, 'Calc', 'E6', '4');
  await typeInto(page, 'Calc', 'E5', '=TOYDOUBLE(E6)');
  await expect.poll(() => cellValue(page, 'Calc', 'E5')).toBe(8);
  await page.evaluate(() => window.localSheets.selectCell('E5'));
  const second = await page.context().newPage();
  await second.goto(new URL(address).origin);
  await ready(second);
  await typeInto(second, 'Calc', 'E6', 'x');
  await expect.poll(() => card.textContent()).toBe('ErrorTOYDOUBLE needs a number. Found: x');
  await typeInto(second, 'Calc', 'E6', '5');
  await expect.poll(() => card.textContent()).toBe('');
  await second.close();
});

test('functions complete with their help, ours and the built-in ones', async () => {
  const { page } = open;
  const type = async (text: string) => {
    await page.evaluate(() => window.localSheets.selectCell('H8'));
    await page.keyboard.type(text, { delay: 20 });
  };
  await type('=TOYD');
  await page.getByText('Twice the number.', { exact: true }).waitFor();
  await page.keyboard.type('OUBLE(', { delay: 20 });
  await page.getByText('TOYDOUBLE(amount,[times])').waitFor();
  await page.getByText('The number to be doubled.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await type('=SUMI');
  await page.getByText('SUMIFS').waitFor();
});

test('the menu is worked with the keyboard alone', async () => {
  const { page } = open;
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('menuitem', { name: 'File' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Pipeline KPIs');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Open');
  await page.keyboard.press('End');
  expect(await focused()).toBe('More');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Greet');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('More');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Pipeline KPIs');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Hello from the script').waitFor();
});

test('google.script.run carries plain values and hands over copies, with the user object', async () => {
  const { press } = await openSidebar();
  const out = await press('Echo');
  await expect.poll(() => out.textContent()).toBe('mine {"list":[1,"two",null],"deep":{"yes":true}} true');
  await press('Send a date');
  await expect.poll(() => out.textContent()).toBe('Failed due to illegal value in property: 0.at');
  await press('Fail');
  await expect.poll(() => out.textContent()).toBe('Error: The toy is broken u');
  await press('Private');
  await expect.poll(() => out.textContent()).toBe('undefined');
});

test('the sidebar reaches neither the page nor the server, and closes itself', async () => {
  const { page } = open;
  const { press } = await openSidebar();
  const out = await press('Reach out');
  await expect.poll(() => out.textContent()).toBe('shut shut shut');
  expect(open.problems.splice(0).join()).toContain('Content Security Policy');
  await press('Close');
  await page.locator('#sidebar iframe').waitFor({ state: 'detached' });
  await openSidebar();
  await page.getByRole('button', { name: 'Close Toy add-on' }).click();
  await page.locator('#sidebar iframe').waitFor({ state: 'detached' });
});

test('a report from the sidebar brings its sheet with a chart, which follows its cells', async () => {
  const { page } = open;
  const { press } = await openSidebar();
  const out = await press('Report');
  await expect.poll(() => out.textContent()).toBe('written');
  await expect.poll(() => page.evaluate(() => window.localSheets.selection().sheet)).toBe('Report');
  const chart = page.getByRole('img', { name: 'Won by month (combo chart)' });
  const texts = () => chart.locator('text').allTextContents();
  await expect.poll(texts).toContain('180K');
  const place = await chart.boundingBox();
  expect(place).toMatchObject({ width: 560, height: 320 });

  await typeInto(page, 'Report', 'B5', '900000');
  await expect.poll(texts).toContain('1M');
  await page.mouse.move((place?.x ?? 0) + 100, (place?.y ?? 0) + 100);
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => (await chart.boundingBox())?.y).toBeLessThan((place?.y ?? 0) - 100);
});

test('an alert waits for its button', async () => {
  const { page } = open;
  await chooseFromMenu(page, 'Ask');
  const alert = page.getByRole('alertdialog', { name: 'Toy' });
  await alert.getByText('Shall the answer be yes?').waitFor();
  await alert.getByRole('button', { name: 'No' }).click();
  await expect.poll(() => cellValue(page, 'Deals', 'F1')).toBe('NO');
  await chooseFromMenu(page, 'Ask');
  await alert.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => cellValue(page, 'Deals', 'F1')).toBe('CLOSE');
});

test('a script that stops says why; a dialog closes itself; a toast passes', async () => {
  const { page } = open;
  await chooseFromMenu(page, 'Fail');
  const stopped = page.getByRole('alertdialog', { name: 'The script has stopped' });
  await stopped.getByText('The toy is broken').waitFor();
  await stopped.getByRole('button', { name: 'OK' }).click();
  await chooseFromMenu(page, 'Window');
  const dialog = page.getByRole('dialog', { name: 'Window of the toy' });
  await dialog.frameLocator('iframe').getByRole('button', { name: 'Close me' }).click();
  await dialog.waitFor({ state: 'detached' });
  await chooseFromMenu(page, 'More', 'Greet');
  await page.getByText('Hello from the script').waitFor();
});

test('the script knows the selected cell', async () => {
  const { page } = open;
  await page.evaluate(() => window.localSheets.activateSheet('Calc'));
  await page.evaluate(() => window.localSheets.selectCell('D7'));
  await chooseFromMenu(page, 'More', 'Where am I');
  await page.getByText('Calc D7').waitFor();
  await page.getByRole('button', { name: 'OK' }).click();
});

test('two tabs stay in step', async () => {
  const { page, address } = open;
  const second = await page.context().newPage();
  await second.goto(new URL(address).origin);
  await ready(second);
  await typeInto(page, 'Deals', 'B2', '7');
  await expect.poll(() => cellValue(second, 'Deals', 'B2')).toBe(7);
  await typeInto(second, 'Calc', 'E1', '=Deals!B2*2');
  await expect.poll(() => cellValue(page, 'Calc', 'E1')).toBe(14);
  await expect.poll(() => cellValue(second, 'Calc', 'E1')).toBe(14);
  await second.close();
});

test('what was changed is still there after loading the page again', async () => {
  const { page } = open;
  await typeInto(page, 'Calc', 'F1', '=TOYCOUNT(2)');
  await expect.poll(() => cellValue(page, 'Calc', 'F2')).toBe(2);
  await page.reload();
  await ready(page);
  expect(await cellValue(page, 'Calc', 'F2')).toBe(2);
  expect(await page.evaluate(() => window.localSheets.readCell('Calc', 'F1').formula)).toBe('=TOYCOUNT(2)');
});

test('the workbook is downloaded with what was just typed', async () => {
  const { page } = open;
  await typeInto(page, 'Calc', 'G1', 'typed a moment ago');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Toy.xlsx');
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const calc = open.host.save().sheets.find(({ name }) => name === 'Calc');
  expect(calc?.rows[0]?.[6]?.value).toBe('typed a moment ago');
});

test('the page says so when the spreadsheet is no longer there', async () => {
  const other = await openToySpreadsheet(browser);
  await other.stop();
  await other.page.getByText('The connection to the spreadsheet is lost. Trying again…').waitFor();
  await typeInto(other.page, 'Calc', 'A1', 'too late');
  await other.page
    .getByText('A change was not kept. The spreadsheet does not answer: it may have been stopped.')
    .waitFor();
  await other.close();
});
