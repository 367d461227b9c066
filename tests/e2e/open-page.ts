import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../local/host';
import { buildPage } from '../../local/page/build.mjs';
import type {} from '../../local/page/local-sheets';
import { serve } from '../../local/server/serve';

const PAGE_FOLDER = join(import.meta.dirname, '../../build/page');

/** A spreadsheet's page in a browser. */
export interface OpenPage {
  page: Page;
  address: string;
  /** What went wrong on the page so far. */
  problems: string[];
  /** Requests to anywhere but the spreadsheet's own server. */
  strangers: string[];
  /** Stops the server, as Ctrl+C does. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Serves a host's workbook and opens it as a person would. */
export async function openPage(browser: Browser, host: Host, title = 'Toy'): Promise<OpenPage> {
  await buildPage({ outdir: PAGE_FOLDER });
  const { address, close } = await serve({ host, port: 0, title, pageFolder: PAGE_FOLDER });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) strangers.push(request.url());
  });
  await page.goto(address);
  await ready(page);
  return {
    page,
    address,
    problems,
    strangers,
    stop: close,
    async close() {
      await context.close();
      await close();
    },
  };
}

/** Waits until the spreadsheet is shown. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.localSheets !== undefined);
  await page.evaluate(() => window.localSheets.ready);
}

/** Types into a cell as a person does. */
export async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    async ([name, a1]) => {
      await window.localSheets.activateSheet(name);
      await window.localSheets.selectCell(a1);
    },
    [sheet, cell] as const,
  );
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The value of a cell on the page. */
export function cellValue(page: Page, sheet: string, cell: string) {
  return page.evaluate(([name, a1]) => window.localSheets.readCell(name, a1).value, [sheet, cell] as const);
}

/** Chooses an item of the add-on's menu, or of one of its submenus. */
export async function chooseFromMenu(page: Page, ...labels: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'Pipeline KPIs' }).click();
  for (const label of labels) await page.getByRole('menuitem', { name: label, exact: true }).click();
}
