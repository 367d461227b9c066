import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildSidebar } from '../../src/sidebar/build.mjs';
import { type Fake, installFakeGoogle } from './fake-google';
import { deals, leads, links, renewals, state } from './sample';

let built: Promise<string> | undefined;

/** The path of the page as it is shipped, built once. */
export function builtSidebar(): Promise<string> {
  built ??= (async () => {
    const outfile = join(mkdtempSync(join(tmpdir(), 'sidebar-')), 'Sidebar.html');
    await buildSidebar({ outfile, minify: true });
    return outfile;
  })();
  return built;
}

export function fakeWith(part: Partial<Fake> = {}): Fake {
  return {
    state,
    recognitions: { Deals: deals, Leads: leads, Renewals: renewals },
    result: {
      written: links.map((link) => ({ ...link, id: link.name })),
      leftOut: [
        'Quota attainment: no tab with targets was found.',
        'Lead response time: the Leads tab has no column with the first response.',
      ],
      cancelled: false,
      milliseconds: 6412,
    },
    delays: {},
    failures: {},
    stepTime: 20,
    calls: [],
    ...part,
  };
}

interface Surroundings {
  width?: number;
  height?: number;
  reducedMotion?: 'reduce' | 'no-preference';
  /** Waits for the first answer of the script. */
  isReady?: boolean;
}

/** Opens the built page as wide as Google shows it, with a fake script behind it. */
export async function openSidebar(
  browser: Browser,
  part: Partial<Fake> = {},
  around: Surroundings = {},
): Promise<Page> {
  const { width = 300, height = 700, reducedMotion = 'reduce', isReady = true } = around;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion });
  page.setDefaultTimeout(5000);
  await page.addInitScript(installFakeGoogle, fakeWith(part));
  await page.goto(pathToFileURL(await builtSidebar()).href);
  if (isReady) await page.getByRole('button', { name: 'Menu' }).waitFor();
  return page;
}

/** Chooses a view from the menu. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation').getByRole('button', { name: view }).click();
}

/** The calls of one function so far. */
export async function callsOf(page: Page, name: string): Promise<unknown[]> {
  const calls = await page.evaluate(() => window.fake.calls);
  return calls.filter((call) => call.name === name).map(({ request }) => request);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on the page as it stands, each with the elements concerned. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
