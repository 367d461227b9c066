import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './in-browser';
import { callsOf, fakeWith, goTo, openSidebar, violations } from './open-sidebar';
import { links, state } from './sample';

const browser = inBrowser();
const tabField = (page: Page) => page.getByRole('combobox', { name: 'Tab with your deals' });
const generate = (page: Page) => page.getByRole('button', { name: 'Generate' });

test('the view opens with the tab, what is on it, the period and the reports', async () => {
  const page = await openSidebar(browser());
  expect(await tabField(page).locator('option:checked').innerText()).toBe('Deals (8,800 rows)');
  expect(
    await page.locator('optgroup').evaluateAll((all) => all.map((group) => (group as HTMLOptGroupElement).label)),
  ).toEqual(['Look like deals', 'Other tabs']);
  expect(await page.locator('.summary').innerText()).toBe('8,800 deals: 4,238 won, 2,473 lost, 2,089 open');
  expect(await page.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('this quarter');
  expect(await page.getByRole('checkbox', { name: 'KPI Summary' }).isChecked()).toBe(true);
  expect(await page.locator('#hint').innerText()).toBe('4 reports');
});

test('another tab is read at once, says so, and nothing moves', async () => {
  const page = await openSidebar(browser(), { delays: { sidebarRecognise: 400 } });
  const places = () =>
    page
      .locator('#period, .report, footer')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
  const before = await places();
  await tabField(page).selectOption('Renewals');
  await page.waitForTimeout(100);
  expect(await page.locator('.summary').innerText()).toBe('Reading Renewals…');
  expect(await page.locator('#hint').innerText()).toBe('One moment, the tab is being read');
  expect(await places()).toEqual(before);
  await page.getByText('412 deals: 300 won').waitFor();
  expect(await places()).toEqual(before);
});

test('of two tabs chosen quickly the last one counts', async () => {
  const page = await openSidebar(browser(), { delays: { sidebarRecognise: 600 } });
  await tabField(page).selectOption('Leads');
  await page.evaluate(() => {
    window.fake.delays.sidebarRecognise = 50;
  });
  await tabField(page).selectOption('Renewals');
  await page.getByText('412 deals: 300 won').waitFor();
  await page.waitForTimeout(700);
  expect(await page.locator('.summary').innerText()).toContain('412 deals');
});

test('a tab that cannot be used says what it needs and what was found, and keeps Generate back', async () => {
  const page = await openSidebar(browser());
  await tabField(page).selectOption('Leads');
  await page.getByRole('alert').getByText('Found: Name, E-mail').waitFor();
  await generate(page).press('Enter');
  expect(await callsOf(page, 'sidebarGenerate')).toEqual([]);
  expect(await page.locator('#hint').innerText()).toBe('This tab cannot be used yet');
  expect(await violations(page)).toEqual([]);
});

test('a tab that could not be read can be tried again', async () => {
  const page = await openSidebar(browser(), { failures: { sidebarRecognise: '1 Service Spreadsheets timed out' } });
  await tabField(page).selectOption('Renewals');
  await page.getByRole('alert').getByText('Google took too long').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('412 deals: 300 won').waitFor();
});

test('Generate asks for the ticked reports of the chosen tab and period', async () => {
  const page = await openSidebar(browser());
  await page.getByRole('button', { name: 'Clear all' }).click();
  expect(await page.locator('#hint').innerText()).toBe('Tick at least one report');
  await generate(page).press('Enter');
  await page.getByText('What will be won in the period').click();
  await page.getByRole('checkbox', { name: 'Team' }).check();
  expect(await page.locator('#hint').innerText()).toBe('2 reports');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('Last quarter (Q3 2026)');
  await tabField(page).selectOption('Renewals');
  await page.getByText('412 deals: 300 won').waitFor();
  await generate(page).click();
  await page.getByText('3 reports ready').waitFor();
  expect(await callsOf(page, 'sidebarGenerate')).toEqual([
    {
      runId: expect.stringMatching(/^\w+-\w+$/),
      tab: 'Renewals',
      period: 'last quarter',
      reports: ['forecast', 'team'],
    },
  ]);
});

test('while reports are made the step, a bar and Cancel are shown; other views stay open', async () => {
  const page = await openSidebar(browser(), { stepTime: 900 });
  await generate(page).click();
  await page.getByText('Starting…').waitFor();
  await page.getByText('Computing KPI Summary (2 of 4)').waitFor();
  expect(await page.getByRole('progressbar').evaluate((bar) => (bar as HTMLProgressElement).position)).toBe(0.25);
  expect(await tabField(page).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Generating…' }).press('Enter');
  await goTo(page, 'Functions');
  await goTo(page, 'Reports');
  await page.getByText('(3 of 4)').waitFor();
  await page.getByText('3 reports ready in 6.4 s').waitFor();
  expect(await callsOf(page, 'sidebarGenerate')).toHaveLength(1);
  const polls = (await callsOf(page, 'sidebarProgress')).length;
  expect(polls).toBeGreaterThanOrEqual(3);
  await page.waitForTimeout(1300);
  expect(await callsOf(page, 'sidebarProgress')).toHaveLength(polls);
});

test('afterwards: links to the sheets, the time, what was left out and why, and the focus is there', async () => {
  const page = await openSidebar(browser(), { state: { ...state, links: [{ name: 'Team', sheetId: 14 }, links[0]!] } });
  await generate(page).press('Enter');
  await page.getByText('3 reports ready in 6.4 s').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('outcome');
  expect(await page.locator('.sheets').allInnerTexts()).toEqual(['KPI Summary\nForecast\nPipeline', 'Team']);
  expect(await page.locator('.sentences').innerText()).toContain('no tab with targets was found');
  await page.getByRole('button', { name: 'Forecast', exact: true }).click();
  expect(await callsOf(page, 'sidebarShowSheet')).toEqual([{ sheetId: 12 }]);
  expect(await violations(page)).toEqual([]);
});

test('Cancel stops after the step, and what was finished is linked', async () => {
  const page = await openSidebar(browser(), { stepTime: 700 });
  await generate(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopping…').waitFor();
  await page.getByText('Stopped after 6.4 s').waitFor();
  const [run] = (await callsOf(page, 'sidebarGenerate')) as { runId: string }[];
  expect(await callsOf(page, 'sidebarCancel')).toEqual([{ runId: run!.runId }]);
  expect(await page.locator('.sheets').innerText()).toBe('KPI Summary');
});

test('of many left-out figures three are shown at first', async () => {
  const leftOut = Array.from({ length: 9 }, (_, index) => `Figure ${index} needs a tab with targets.`);
  const page = await openSidebar(browser(), { result: { ...fakeWith().result, leftOut } });
  await generate(page).click();
  await page.getByRole('button', { name: 'Show 6 more' }).click();
  expect(await page.locator('.sentences li').count()).toBe(9);
});

test('when nothing could be made, the reasons stand alone', async () => {
  const result = { ...fakeWith().result, written: [] };
  const page = await openSidebar(browser(), { result });
  await generate(page).click();
  await page.getByText('No report was made').waitFor();
  expect(await page.locator('.sentences li').count()).toBe(2);
});

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'They may be ready all the same'],
  ['Exceeded maximum execution time', 'Tick fewer reports'],
  ['Exception: You are trying to edit a protected cell or object.', 'Ask the owner'],
  ['Error: The tab Deals is gone. Choose another tab', 'The tab Deals is gone. Choose another tab'],
  ["TypeError: Cannot read properties of null (reading 'x')\n at f (Code:1:2)", 'Pipeline KPIs could not finish this'],
])('a run that fails with %s says what to do, beside the button, and runs again', async (failure, words) => {
  const page = await openSidebar(browser(), { failures: { sidebarGenerate: `1 ${failure}` } });
  await generate(page).click();
  await page.locator('footer').getByRole('alert').getByText(words).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Error|Exception|Code:/);
  expect(await violations(page)).toEqual([]);
  await generate(page).click();
  await page.getByText('3 reports ready').waitFor();
  expect(await page.locator('.error').count()).toBe(0);
});

test('a sheet that is gone is explained beside its link', async () => {
  const failures = { sidebarShowSheet: 'Error: The sheet Pipeline is gone. Generate it again' };
  const page = await openSidebar(browser(), { state: { ...state, links }, failures });
  expect(await page.getByRole('heading', { name: 'In this spreadsheet' }).isVisible()).toBe(true);
  await page.locator('.sheets').getByRole('button', { name: 'Pipeline' }).click();
  await page.locator('.card').getByRole('alert').getByText('The sheet Pipeline is gone').waitFor();
});

test('reading the tabs again keeps the chosen tab', async () => {
  const page = await openSidebar(browser());
  await tabField(page).selectOption('Renewals');
  await page.getByText('412 deals').waitFor();
  await page.getByRole('button', { name: 'Read the tabs again' }).click();
  await page.waitForTimeout(200);
  expect(await tabField(page).inputValue()).toBe('Renewals');
  expect(await callsOf(page, 'sidebarRecognise')).toEqual([{ tab: 'Renewals' }, { tab: 'Renewals' }]);
});
