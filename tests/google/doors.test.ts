import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import { toyModel } from './toy-models';
import { openToy } from './toy-script';
import { dealsWorkbook, sheetNamed } from './workbooks';

let host: Host;
beforeEach(async () => {
  const workbook = dealsWorkbook();
  sheetNamed(workbook, 'Deals').rows[1]![1]!.style = { format: '[$€]#,##0' };
  host = await openToy(workbook);
});
afterEach(() => host.dispose());

const run = async (name: string, ...args: unknown[]) => (await host.run(name, args)).value;

test('the tabs are those of people, not our reports', async () => {
  await run('writeReports', [toyModel('kpi', 2)]);
  expect(await run('listTabs')).toMatchObject([{ name: 'Deals', rows: 2, columns: 2 }]);
});

test('a tab is read in one call', async () => {
  const { value, calls } = await host.run('readTab', ['Deals']);
  expect(value).toEqual([
    ['Deal', 'Amount'],
    ['Alpha', 100],
    ['Beta', 250],
  ]);
  expect(calls).toBeLessThanOrEqual(3);
  expect(host.counters.bySheet.Deals).toMatchObject({ contentReads: 1, writes: 0 });
});

test('a missing tab is named', async () => {
  await expect(run('readTab', 'Gone')).rejects.toThrow('There is no tab called Gone any more. Choose another tab.');
});

test('the number format of a cell tells its currency', async () => {
  expect(await run('amountFormat', 'Deals', 1, 1)).toBe('[$€]#,##0');
});

test('the menu has its items', async () => {
  await run('addMenu');
  const items = host.ui.menus[0]!.items.map((item) =>
    item.kind === 'item' ? [item.label, item.functionName] : item.kind,
  );
  expect(items).toEqual([
    ['Open', 'openSidebar'],
    ['Refresh reports', 'refreshReports'],
    ['Restore last version', 'restoreReports'],
    ['Recalculate KPI cells', 'recalculateCells'],
    ['Settings', 'openSettings'],
    'separator',
    ['Function help', 'openFunctionHelp'],
    ['About', 'openAbout'],
  ]);
});

test('the sidebar opens at a view', async () => {
  await run('showSidebar');
  expect(host.ui.sidebar).toMatchObject({ title: 'Pipeline KPIs', html: expect.not.stringContaining('data-view') });
  await run('showSidebar', 'functions');
  expect(host.ui.sidebar?.html).toContain('<html data-view="functions" lang="en">');
});

test('a formula goes into an empty cell only', async () => {
  const { id } = sheetNamed(host.save(), 'Deals');
  host.engine.select(id, { row: 3, column: 1, rows: 1, columns: 1 });
  expect(await run('insertFormula', '=TWICE(B2)')).toBe('B4');
  await host.settle();
  expect(sheetNamed(host.save(), 'Deals').rows[3]![1]).toMatchObject({ formula: '=TWICE(B2)', value: 200 });
  await expect(run('insertFormula', '=TWICE(B3)')).rejects.toThrow(
    'B4 is not empty. Select an empty cell, then insert again.',
  );
});

test('a report can be shown, and one that is gone cannot', async () => {
  await run('writeReports', [toyModel('kpi', 2)]);
  const [link] = (await run('listReports')) as { sheetId: number }[];
  const shown: unknown[] = [];
  host.on('ui', (request) => shown.push(request));
  await run('activateSheet', link!.sheetId);
  expect(shown).toMatchObject([{ kind: 'activate', sheetId: String(link!.sheetId) }]);
  await expect(run('activateSheet', 12345)).rejects.toThrow('That sheet is no longer there');
});

test('the progress of a run, and its cancellation, reach other executions', async () => {
  expect(await run('getProgress', 'run1')).toBe(null);
  await run('putProgress', 'run1', { step: 'Reading Deals', done: 1, of: 3 });
  expect(await run('getProgress', 'run1')).toEqual({ step: 'Reading Deals', done: 1, of: 3 });
  expect(await run('isRunCancelled', 'run1')).toBe(false);
  await run('cancelRun', 'run1');
  expect(await run('isRunCancelled', 'run1')).toBe(true);
  expect(await run('isRunCancelled', 'run2')).toBe(false);
});
