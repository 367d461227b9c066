import { expect, test } from 'vitest';
import { inBrowser } from './in-browser';
import { callsOf, goTo, openSidebar, violations } from './open-sidebar';

const browser = inBrowser();

async function openFunctions(...rest: [Parameters<typeof openSidebar>[1]?]) {
  const page = await openSidebar(browser(), ...rest);
  await goTo(page, 'Functions');
  return page;
}

test('the list names all functions; a search narrows it and says how far', async () => {
  const page = await openFunctions();
  expect(await page.getByText('18 functions').isVisible()).toBe(true);
  expect(await page.locator('#hint').innerText()).toBe('Choose a function first');
  await page.getByRole('searchbox', { name: 'Search functions' }).fill('win rate');
  expect(await page.locator('.functions code').allInnerTexts()).toEqual(['WINRATE', 'WINRATEVALUE', 'COHORTWINRATE']);
  expect(await page.getByText('3 functions found').isVisible()).toBe(true);
});

test('a search without a match says so and leads back', async () => {
  const page = await openFunctions();
  await page.getByRole('searchbox').fill('weather');
  await page.getByText('No function is about “weather”').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all functions' }).click();
  expect(await page.locator('.functions li').count()).toBe(18);
});

test('a function shows what it tells, how it is written, its rule and an example', async () => {
  const page = await openFunctions();
  await page.getByRole('button', { name: 'Win rate WINRATE', exact: true }).click();
  const text = await page.locator('main').innerText();
  expect(text).toContain('The share of closed deals that were won.');
  expect(text).toContain('How to write it\n=WINRATE(deals; [period]');
  expect(text).toContain('How it is computed\n\nWon ÷ (won + lost)');
  expect(text).toContain('Example\n=WINRATE(Deals!A:K; "this quarter")');
  expect(await violations(page)).toEqual([]);
});

test('search, open, insert and back by keyboard alone', async () => {
  const page = await openFunctions();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 80));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('velocity');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Sales velocity');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Insert into cell');
  await page.keyboard.press('Enter');
  await page.getByText('Inserted into B4').waitFor();
  expect(await callsOf(page, 'sidebarInsertFormula')).toEqual([{ name: 'PIPELINEVELOCITY', tab: 'Deals' }]);
  await page.getByRole('button', { name: 'All functions' }).press('Enter');
  expect(await focused()).toContain('PIPELINEVELOCITY');
  expect(await page.getByRole('searchbox').inputValue()).toBe('velocity');
});

test('an insertion that fails says why; another function starts afresh', async () => {
  const page = await openFunctions({
    failures: { sidebarInsertFormula: '1 Error: The cell B4 is not empty. Select an empty cell' },
  });
  await page.getByRole('button', { name: 'Open pipeline' }).click();
  await page.getByRole('button', { name: 'Insert into cell' }).click();
  await page.locator('footer').getByRole('alert').getByText('The cell B4 is not empty').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'All functions' }).click();
  expect(await page.locator('.error').count()).toBe(0);
});

test('pressing Insert twice inserts once', async () => {
  const page = await openFunctions({ delays: { sidebarInsertFormula: 300 } });
  await page.getByRole('button', { name: 'Open deals' }).click();
  await page.getByRole('button', { name: 'Insert into cell' }).dblclick();
  await page.getByText('Inserted into B4').waitFor();
  expect(await callsOf(page, 'sidebarInsertFormula')).toHaveLength(1);
});
