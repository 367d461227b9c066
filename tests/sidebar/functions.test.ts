import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { installFakeGoogle } from './fake-google';
import { inBrowser } from './in-browser';
import { builtSidebar, callsOf, fakeWith, goTo, openSidebar, violations } from './open-sidebar';

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
  expect(await page.locator('.functions code').allInnerTexts()).toEqual([
    'WINRATE',
    'WINRATEVALUE',
    'COHORTWINRATE',
    'PIPELINEVELOCITY',
  ]);
  expect(await page.getByText('4 functions found').isVisible()).toBe(true);
});

test('all functions stand under the headings of their sections, what is found in one list', async () => {
  const page = await openFunctions();
  const headings = page.getByRole('heading', { level: 2 });
  expect(await headings.allInnerTexts()).toEqual(['Pipeline and forecast', 'Funnel', 'Outcome']);
  expect(await page.locator('.functions').nth(1).locator('code').first().innerText()).toBe('SALESCYCLE');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').fill('rate');
  expect(await headings.count()).toBe(0);
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
  const parts = [
    'Example\n=WINRATE(Deals!A:K, "this quarter")',
    'How it is computed\nWon ÷ (won + lost)',
    'What is left out, and what may surprise\nOpen and ignored deals stay out.\nMany CRMs',
    'What it answers\nA share of 1',
    'How to write it\n=WINRATE(deals, [period], [by], [field1], [criterion1], …)\ndeals: The tab',
    'criterion1 (optional): The criterion as in COUNTIFS',
    'Where it comes from\nThe Chinese document',
  ];
  for (const part of parts) expect(text).toContain(part);
  expect(await violations(page)).toEqual([]);
});

test('an example with numbers can be opened, scrolled by keys, and fits into the page', async () => {
  const page = await openFunctions();
  await page.getByRole('button', { name: 'Win rate WINRATE', exact: true }).click();
  expect(await page.getByText('Birch').isVisible()).toBe(false);
  await page.getByText('Example with numbers').click();
  const cells = (label: string) => page.getByRole('region', { name: label, exact: true }).locator('td').allInnerTexts();
  expect((await cells('Deals')).slice(7, 11)).toEqual(['Acorn', 'Ada', 'Won', '1000']);
  expect(await cells('=WINRATE(Deals!A:G)')).toEqual(['0.5']);
  expect(await cells('=WINRATE(Deals!A:G, , "Owner") (2026-06-01)')).toEqual(['Owner', 'Win rate', 'Ada', '0.5']);
  expect(await page.evaluate(() => document.querySelector('.content')!.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const scrolled = () => page.evaluate(() => document.querySelector('.rows')!.scrollLeft);
  await expect.poll(scrolled).toBeGreaterThan(0);
});

test('a function without such an example has none to open', async () => {
  const page = await openFunctions();
  await page.getByRole('button', { name: 'Open deals' }).click();
  expect(await page.getByText('Example with numbers').count()).toBe(0);
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

test('a page that asks for the functions, as the menu does, opens at them', async () => {
  const page = await browser().newPage();
  await page.addInitScript(installFakeGoogle, fakeWith());
  await page.addInitScript(() => {
    new MutationObserver(() => document.documentElement?.setAttribute('data-view', 'functions')).observe(document, {
      childList: true,
    });
  });
  await page.goto(pathToFileURL(await builtSidebar()).href);
  await page.getByRole('searchbox', { name: 'Search functions' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Functions');
});
