import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './in-browser';
import { callsOf, goTo, openSidebar, violations } from './open-sidebar';
import { deals, state } from './sample';

const browser = inBrowser();
const column = (page: Page, header: string) => page.getByRole('combobox', { name: `${header} is taken for` });
const row = (page: Page, header: string) => page.locator('.column').filter({ has: column(page, header) });

async function openData(...rest: [Parameters<typeof openSidebar>[1]?]) {
  const page = await openSidebar(browser(), ...rest);
  await goTo(page, 'Data');
  return page;
}

test('each column shows its header, an example, what it is taken for and who chose it', async () => {
  const page = await openData();
  expect(await page.getByRole('heading', { name: '11 columns' }).isVisible()).toBe(true);
  expect(await row(page, 'Ansvarig säljare').innerText()).toMatch(
    /^Ansvarig säljare\nChosen by your team\nSuch as Ingrid Nilsson/,
  );
  expect(await column(page, 'Belopp').locator('option:checked').innerText()).toBe('Amount');
  expect(await column(page, 'Region').inputValue()).toBe('');
  expect(await row(page, 'Region').innerText()).toContain('No value to show');
  expect(await violations(page)).toEqual([]);
});

test('questions stand on top, three first, and lead to their column', async () => {
  const page = await openData();
  expect(await page.locator('.questions li').count()).toBe(3);
  await page.getByRole('button', { name: 'Show 2 more' }).click();
  expect(await page.locator('.questions li').count()).toBe(5);
  await page.getByRole('button', { name: 'Change Abschlussdatum' }).click();
  expect(await column(page, 'Abschlussdatum').evaluate((select) => select === document.activeElement)).toBe(true);
  const box = (await column(page, 'Abschlussdatum').boundingBox())!;
  expect(box.y).toBeGreaterThan(100);
  expect(box.y).toBeLessThan(600);
});

test('the link in Reports leads to the questions', async () => {
  const page = await openSidebar(browser());
  await page.getByRole('button', { name: '5 questions about your data' }).click();
  expect(await page.getByRole('heading', { name: '5 questions' }).isVisible()).toBe(true);
});

test('a change is saved at once, confirmed in its place and shown in the summary; nothing moves', async () => {
  const page = await openData({ delays: { sidebarMapColumn: 300 } });
  const top = async () => (await column(page, 'Belopp').boundingBox())!.y;
  await column(page, 'Belopp').scrollIntoViewIfNeeded();
  const before = await top();
  await column(page, 'Belopp').selectOption('Not used');
  await row(page, 'Belopp').getByText('Saving…').waitFor();
  expect(await top()).toBe(before);
  await row(page, 'Belopp').getByText('Saved').waitFor();
  expect(await top()).toBe(before);
  expect(await callsOf(page, 'sidebarMapColumn')).toEqual([{ tab: 'Deals', header: 'Belopp', field: null }]);
  expect(await page.locator('#hint').innerText()).toBe(
    'Saved. 8,800 deals: 4,200 won, 2,500 lost, 2,100 open. To update your formulas choose Recalculate KPI cells in the menu.',
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.locator('.summary').innerText()).toContain('4,200 won');
  await goTo(page, 'Data');
  expect(await row(page, 'Belopp').innerText()).toContain('Chosen by your team');
});

test('quick changes are saved one after the other, and none springs back meanwhile', async () => {
  const page = await openData({ delays: { sidebarMapColumn: 250 } });
  await column(page, 'Belopp').selectOption('Not used');
  await column(page, 'Region').selectOption('Lead source');
  await column(page, 'Belopp').selectOption('Probability');
  await row(page, 'Region').getByText('Saving…').waitFor();
  await page.waitForTimeout(300);
  expect(await column(page, 'Belopp').inputValue()).toBe('probability');
  expect(await column(page, 'Region').inputValue()).toBe('source');
  await row(page, 'Belopp').getByText('Saved').waitFor();
  expect((await callsOf(page, 'sidebarMapColumn')).map((call) => (call as { field: string }).field)).toEqual([
    null,
    'source',
    'probability',
  ]);
  expect(await column(page, 'Region').inputValue()).toBe('source');
});

test('a change that could not be saved springs back and says why, in Reports too', async () => {
  const page = await openData({ failures: { sidebarMapColumn: 'NetworkError: Connection failure due to HTTP 0' } });
  await column(page, 'Belopp').selectOption('Probability');
  await row(page, 'Belopp').getByRole('alert').getByText('Check your internet connection').waitFor();
  expect(await column(page, 'Belopp').inputValue()).toBe('amount');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.getByRole('alert').getByText('Check your internet connection').isVisible()).toBe(true);
});

test('reports wait until a column is saved', async () => {
  const page = await openData({ delays: { sidebarMapColumn: 400 } });
  await column(page, 'Belopp').selectOption('Probability');
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.locator('#hint').innerText()).toBe('One moment, a column is being saved');
  await page.getByText('4 reports').waitFor();
});

test('a change is made by keyboard alone', async () => {
  const page = await openData();
  await column(page, 'Belopp').focus();
  await page.keyboard.press('ArrowDown');
  await row(page, 'Belopp').getByText('Saved').waitFor();
  expect(await column(page, 'Belopp').evaluate((select) => select === document.activeElement)).toBe(true);
});

test('columns without a header, or with the same one, each have their row', async () => {
  const twice = { ...deals, columns: [deals.columns[0]!, { ...deals.columns[1]!, header: '' }, deals.columns[0]!] };
  const page = await openData({ state: { ...state, recognition: twice } });
  expect(await page.locator('.column').nth(1).innerText()).toContain('Give this column a header to use it.');
  expect(await page.locator('.column .name').allInnerTexts()).toEqual(['Deal ID', '(no header)', 'Deal ID']);
});
