import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { installFakeGoogle } from './fake-google';
import { inBrowser } from './in-browser';
import { builtSidebar, callsOf, fakeWith, openSidebar, violations } from './open-sidebar';
import { state } from './sample';

const browser = inBrowser();

test('while the spreadsheet is read, the page says so at once', async () => {
  const page = await openSidebar(browser(), { delays: { sidebarState: 60_000 } }, { isReady: false });
  const [paint] = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime);
  });
  expect(await page.getByRole('status').innerText()).toBe('Reading your spreadsheet…');
  expect(paint).toBeLessThan(1000);
  expect(await violations(page)).toEqual([]);
});

test('the outlines stand where the fields will stand', async () => {
  const page = await openSidebar(browser(), { delays: { sidebarState: 400 } }, { isReady: false });
  const tops = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)));
  const [tab, period] = await tops('.skeleton .box');
  const [header, footer] = await tops('header, footer');
  await page.getByRole('button', { name: 'Menu' }).waitFor();
  expect(Math.abs((await tops('#tab'))[0]! - tab!)).toBeLessThanOrEqual(1);
  expect(Math.abs((await tops('#period'))[0]! - period!)).toBeLessThanOrEqual(1);
  expect(await tops('header, footer')).toEqual([header, footer]);
});

test('a slow answer is explained', async () => {
  const page = await openSidebar(browser(), { delays: { sidebarState: 60_000 } }, { isReady: false });
  await page.getByText('A large spreadsheet can take half a minute').waitFor({ timeout: 9000 });
});

test('several Google accounts in one browser are explained, and Try again asks once more', async () => {
  const message = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  const page = await openSidebar(browser(), { failures: { sidebarState: `1 ${message}` } }, { isReady: false });
  const alert = page.getByRole('alert');
  await alert.getByText('several Google accounts are signed in').waitFor();
  expect(await alert.innerText()).toContain('open the spreadsheet in a private window');
  expect(await alert.innerText()).not.toContain('PERMISSION_DENIED');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Generate' }).waitFor();
});

test('a connection lost once is tried again silently', async () => {
  const failures = { sidebarState: '1 NetworkError: Connection failure due to HTTP 0' };
  const page = await openSidebar(browser(), { failures });
  expect(await callsOf(page, 'sidebarState')).toHaveLength(2);
});

test('a connection that stays lost is said', async () => {
  const failures = { sidebarState: 'NetworkError: Connection failure due to HTTP 0' };
  const page = await openSidebar(browser(), { failures }, { isReady: false });
  await page.getByRole('alert').getByText('Check your internet connection').waitFor();
});

test('no tab with data: the page says what to do, and finds the tab when asked again', async () => {
  const page = await openSidebar(browser(), { state: { ...state, tabs: [], source: null, recognition: null } });
  await page.getByText('no tab with data yet').waitFor();
  expect(await page.getByRole('button', { name: 'Generate' }).getAttribute('aria-disabled')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await page.evaluate((full) => {
    window.fake.state = full;
  }, state);
  await page.getByRole('button', { name: 'Read the tabs again' }).click();
  await page.getByText('8,800 deals: 4,238 won').waitFor();
});

test('outside Google Sheets the page says where it belongs', async () => {
  const page = await browser().newPage();
  await page.goto(`file://${await builtSidebar()}`);
  await page.getByText('works inside Google Sheets only').waitFor();
});

test('the page works in a sandboxed frame like that of Google Sheets', async () => {
  const page = await browser().newPage({ viewport: { width: 300, height: 700 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.addInitScript(installFakeGoogle, fakeWith());
  const permissions =
    'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation';
  const source = readFileSync(await builtSidebar(), 'utf8')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  await page.setContent(
    `<style>*{margin:0;border:0}</style><iframe width="300" height="700" sandbox="${permissions}" srcdoc="${source}">`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByText('8,800 deals: 4,238 won').waitFor();
  await frame.getByRole('button', { name: 'Generate' }).click();
  await frame.getByText('3 reports ready').waitFor();
  expect(faults).toEqual([]);
});
