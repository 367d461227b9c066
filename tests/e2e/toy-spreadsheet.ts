import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Host } from '../../local/host';
import { toyWorkbook } from '../local/fixtures/toy-workbook';
import { type OpenPage, openPage } from './open-page';
import { TOY_SCRIPT, TOY_SIDEBAR } from './toy-add-on';

const { Host: BuiltHost } = createRequire(import.meta.url)('../../build/host.cjs') as { Host: typeof Host };

const DEALS = [
  ['Deal', 'Amount', 'Stage'],
  ['A', 100, 'Won'],
  ['B', 200, 'Lost'],
  ['C', 300, 'Won'],
];

export interface ToySpreadsheet extends OpenPage {
  host: Host;
}

/** A page with the toy add-on and two sheets, *Deals* and an empty *Calc*. */
export async function openToySpreadsheet(browser: Browser): Promise<ToySpreadsheet> {
  const dist = mkdtempSync(join(tmpdir(), 'toy-dist-'));
  writeFileSync(join(dist, 'Code.js'), TOY_SCRIPT);
  writeFileSync(join(dist, 'Sidebar.html'), TOY_SIDEBAR);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' }));
  const workbook = toyWorkbook({ sheets: { Deals: DEALS, Calc: [] }, sheet: { rowCount: 100, columnCount: 20 } });
  const host = await BuiltHost.create({ dist, workbook });
  const opened = await openPage(browser, host);
  return {
    ...opened,
    host,
    async close() {
      await opened.close();
      await host.dispose();
      rmSync(dist, { recursive: true });
    },
  };
}
