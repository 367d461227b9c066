import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Host } from '../../local/host';
import type { Cell, Sheet, Workbook } from '../../local/workbook';
import type { GenerateResult, SidebarState, TabRecognition } from '../../src/app/api';
import { put, sheetNamed, sheetOf } from '../google/workbooks';
import { hostOf, sampleWorkbook } from '../host';

const TAB = 'KPI Settings';
const TODAY = '2026-11-22';

let host: Host;
afterEach(async () => host.dispose());

const run = async (name: string, ...args: unknown[]) => (await host.run(name, args)).value;
const tab = () => sheetNamed(host.save(), TAB);
const textAt = (sheet: Sheet, row: number, column: number) => sheet.rows[row]?.[column]?.value;

function rowOf(sheet: Sheet, name: string): number {
  const row = sheet.rows.findIndex((cells) => cells[0]?.value === name);
  if (row < 0) throw new Error(`No row ${name}`);
  return row;
}

/** Types into a cell, as a person does. */
function type(sheet: Sheet, row: number, column: number, value: string | number): void {
  host.applyMutation('sheet.mutation.set-range-values', {
    unitId: host.engine.unitId,
    subUnitId: sheet.id,
    cellValue: { [row]: { [column]: { v: value, t: typeof value === 'string' ? 1 : 2 } } },
  });
}

const typeValue = (name: string, value: string | number) => type(tab(), rowOf(tab(), name), 1, value);
const remarkOf = (name: string) => textAt(tab(), rowOf(tab(), name), 3) ?? '';

/** Adds a row to one of the tables. */
function typeEntry(heading: string, ...cells: (string | number)[]): void {
  const sheet = tab();
  let row = rowOf(sheet, heading) + 2;
  while (textAt(sheet, row, 0)) row++;
  host.applyMutation('sheet.mutation.insert-row', {
    unitId: host.engine.unitId,
    subUnitId: sheet.id,
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 25 },
  });
  for (const [column, cell] of cells.entries()) type(sheet, row, column, cell);
}

function deals(): Workbook {
  const rows = [
    ['Deal ID', 'Stage', 'Zap', 'Created', 'Closed'],
    ['1', 'Won', 100, '2026-01-10', '2026-03-01'],
    ['2', 'Frobnicated', 300, '2026-02-10', '2026-05-01'],
    ['3', 'Lost', 50, '2026-02-11', '2026-05-02'],
  ];
  return {
    name: 'Sales',
    timeZone: 'Europe/Stockholm',
    locale: 'en_US',
    sheets: [sheetOf('Deals', rows), sheetOf('Notes', [['nothing']])],
  };
}

describe('the tab', () => {
  test('is made by the menu, visible, behind the others, and opened', async () => {
    host = await hostOf(deals(), TODAY);
    const shown: unknown[] = [];
    host.on('ui', (request) => shown.push(request));
    await run('openSettings');
    const { sheets } = host.save();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Deals', false],
      ['Notes', false],
      [TAB, false],
    ]);
    expect(shown[shown.length - 1]).toMatchObject({ kind: 'activate', sheetId: tab().id });
    expect(tab().rows[rowOf(tab(), 'On track from')]![1]).toMatchObject({ value: 0.9, style: { format: '0%' } });
    const before = host.save();
    await run('openSettings');
    expect(host.save()).toEqual(before);
  });

  test('is no tab of data, and is not made unasked', async () => {
    host = await hostOf(deals(), TODAY);
    await run('sidebarState');
    expect(host.save().sheets).toHaveLength(2);
    await run('openSettings');
    const state = (await run('sidebarState')) as SidebarState;
    expect(state.tabs.map(({ name }) => name)).toEqual(['Deals', 'Notes']);
  });

  test('says beside the cell what cannot be used, as soon as it is read, until it is corrected', async () => {
    host = await hostOf(deals(), TODAY);
    await run('openSettings');
    typeValue('Reporting currency', 'euros');
    typeEntry('Columns', 'Zap', 'money');
    await run('sidebarState');
    expect(remarkOf('Reporting currency')).toContain('found "euros"; what the amounts tell is used.');
    expect(remarkOf('Zap')).toContain('found "money"');
    typeValue('Reporting currency', 'EUR');
    await run('sidebarState');
    expect(remarkOf('Reporting currency')).toBe('');
    expect(remarkOf('Zap')).toContain('found "money"');
  });

  test('is known by another name, and a name alone is enough for a copied one', async () => {
    host = await hostOf(deals(), TODAY);
    await run('openSettings');
    const { id } = tab();
    const rename = (name: string) =>
      host.applyMutation('sheet.mutation.set-worksheet-name', { unitId: host.engine.unitId, subUnitId: id, name });
    rename('Our rules');
    await run('openSettings');
    expect(host.save().sheets.map(({ name }) => name)).toEqual(['Deals', 'Notes', 'Our rules']);
    rename(TAB);
    typeEntry('Columns', 'Zap', 'Amount');
    const workbook = host.save();
    await host.dispose();
    host = await hostOf(workbook, TODAY);
    await run('sidebarState');
    expect(await host.evaluate('=SALESVALUE(Deals!A:E)')).toEqual({ value: 100 });
  });

  test('keeps what people wrote beside and below', async () => {
    const workbook = deals();
    host = await hostOf(workbook, TODAY);
    await run('openSettings');
    const kept = host.save();
    await host.dispose();
    const sheet = sheetNamed(kept, TAB);
    const row = rowOf(sheet, 'Language');
    put(sheet, row, 5, { value: 'ask Bo' });
    put(sheet, row, 1, { value: 'Swedish', note: 'agreed in May' });
    put(sheet, sheet.rows.length + 3, 0, { value: 'our list' });
    host = await hostOf(kept, TODAY);
    await run('sidebarMapColumn', { tab: 'Deals', header: 'Zap', field: 'amount' });
    const after = tab();
    expect(after.rows[row]![5]!.value).toBe('ask Bo');
    expect(after.rows[row]![1]).toMatchObject({ value: 'Swedish', note: 'agreed in May' });
    expect(after.rows.flat().map((cell) => cell?.value)).toContain('our list');
  });
});

describe('the sidebar', () => {
  const map = async (header: string, field: string | null) =>
    (await run('sidebarMapColumn', { tab: 'Deals', header, field })) as TabRecognition;

  test('writes its choices onto the tab, and makes it for the first', async () => {
    host = await hostOf(deals(), TODAY);
    host.engine.select(host.save().sheets[0]!.id, { row: 0, column: 0, rows: 1, columns: 1 });
    expect(await host.evaluate('=SALESVALUE(Deals!A:E)')).toMatchObject({ error: '#ERROR!' });
    const { columns } = await map('Zap', 'amount');
    expect(columns.find(({ header }) => header === 'Zap')).toMatchObject({ field: 'amount', chosen: true });
    expect(
      tab()
        .rows[rowOf(tab(), 'Zap')]!.slice(0, 2)
        .map((cell) => cell?.value),
    ).toEqual(['Zap', 'Amount']);
    expect(await host.evaluate('=SALESVALUE(Deals!A:E)')).toEqual({ value: 100 });
    await map('Zap', 'automatic');
    expect(textAt(tab(), rowOf(tab(), 'Zap'), 1) ?? '').toBe('');
    expect(await host.evaluate('=SALESVALUE(Deals!A:E)')).toMatchObject({ error: '#ERROR!' });
  });

  test('takes a field from another column of the same tab alone', async () => {
    host = await hostOf(deals(), TODAY);
    await map('Zap', 'amount');
    typeEntry('Columns', 'Summa', 'Amount');
    await map('Deal ID', 'amount');
    const used = (name: string) => textAt(tab(), rowOf(tab(), name), 1) ?? '';
    expect([used('Deal ID'), used('Zap'), used('Summa')]).toEqual(['Amount', '', 'Amount']);
  });
});

test('any failure while the tab is made leaves one that can be made, and no setting lost', async () => {
  const remove = () => {
    const { id } = tab();
    const target = { unitId: host.engine.unitId, subUnitId: id, subUnitName: TAB };
    host.applyMutation('sheet.mutation.remove-sheet', target);
  };
  const filled = () =>
    tab()
      .rows.map((row) => row.map((cell) => cell?.value))
      .filter((row) => row.some((value) => value !== undefined));
  host = await hostOf(deals(), TODAY);
  await run('sidebarMapColumn', { tab: 'Deals', header: 'Zap', field: 'amount' });
  remove();
  host.answerAlert = async () => 'NO';
  const { calls } = await host.run('openSettings');
  const whole = filled();
  expect(whole.flat()).toContain('zap');
  console.log(`${calls} service calls to make the tab`);
  expect(calls).toBeLessThanOrEqual(30);
  for (const how of [{ failAfter: true }, { failOnwards: true }]) {
    for (let failAtCall = 1; failAtCall <= calls; failAtCall++) {
      remove();
      await host.run('openSettings', [], { ...how, failAtCall }).catch(() => undefined);
      await run('openSettings');
      expect(filled(), `call ${failAtCall} ${JSON.stringify(how)}`).toEqual(whole);
    }
  }
  expect(await host.evaluate('=SALESVALUE(Deals!A:E)')).toEqual({ value: 100 });
});

describe('cells', () => {
  test('follow an edit of the tab when they are recalculated', async () => {
    const workbook = deals();
    put(workbook.sheets[1]!, 2, 0, { formula: '=SALESCOUNT(Deals!A:E; "FY2026")' });
    host = await hostOf(workbook, TODAY);
    await run('openSettings');
    typeEntry('Stages', 'Frobnicated', 'won');
    typeValue('Fiscal year starts in', 'April');
    const shown = () => sheetNamed(host.save(), 'Notes').rows[2]![0]!.value;
    await host.settle();
    expect(shown()).toBe(1);
    await run('recalculateCells');
    await host.settle();
    // FY2026 is April 2025 to March 2026: the deal won on 1 May is of FY2027.
    expect(shown()).toBe(1);
    expect(await host.evaluate('=SALESCOUNT(Deals!A:E; "FY2027")')).toEqual({ value: 1 });
    expect(await host.evaluate('=SALESCOUNT(Deals!A:E)')).toEqual({ value: 2 });
    typeValue('Fiscal year starts in', 'January');
    await run('recalculateCells');
    await host.settle();
    expect(shown()).toBe(2);
  });

  test('are offered to be recalculated, once, when settings have changed', async () => {
    const workbook = deals();
    put(workbook.sheets[1]!, 2, 0, { formula: '=SALESCOUNT(Deals!A:E; "YTD")' });
    host = await hostOf(workbook, TODAY);
    const asked: string[] = [];
    host.answerAlert = async ({ prompt, buttons }) => {
      asked.push(prompt);
      return buttons === 'YES_NO' ? 'YES' : 'OK';
    };
    await run('openSettings');
    expect(asked).toEqual([]);
    typeValue('As-of day', '2026-02-01');
    await run('openSettings');
    expect(asked).toEqual([expect.stringContaining('Recalculate them now?'), '1 cell was recalculated.']);
    await host.settle();
    expect(sheetNamed(host.save(), 'Notes').rows[2]![0]!.value).toBe(0);
    await run('openSettings');
    expect(asked).toHaveLength(2);
  });

  test('ask for all settings in one call', async () => {
    host = await hostOf(deals(), TODAY);
    await run('openSettings');
    typeValue('As-of day', '2026-02-01');
    await run('sidebarState');
    host.counters.reset();
    await host.evaluate('=SALESCOUNT(Deals!A:E; "YTD")');
    expect(host.counters.byMethod).toEqual({ 'Cache.get': 1 });
  });

  test('of an edit on the tab are told of at once', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'pipeline-kpis-edit-'));
    cpSync(join(import.meta.dirname, '../../dist'), dist, { recursive: true });
    const script = readFileSync(join(dist, 'Functions.js'), 'utf8');
    writeFileSync(
      join(dist, 'Functions.js'),
      `${script}\nfunction editOn(name) { onEdit({ range: SpreadsheetApp.getActive().getSheetByName(name).getRange(1, 1) }); }`,
    );
    host = await Host.create({ dist, filePushOrder: ['Code.js', 'Functions.js'], workbook: deals(), today: TODAY });
    rmSync(dist, { recursive: true });
    await run('openSettings');
    const toasts: unknown[] = [];
    host.on('ui', (request) => toasts.push(request));
    typeEntry('Stages', 'Frobnicated', 'won');
    typeValue('Alert receivers', 'Ann');
    await run('editOn', 'Deals');
    expect(toasts).toEqual([]);
    await run('editOn', TAB);
    expect(toasts).toMatchObject([{ kind: 'toast' }]);
    expect(remarkOf('Alert receivers')).toContain('found "Ann"; nobody is used.');
    expect(await host.evaluate('=SALESCOUNT(Deals!A:E)')).toEqual({ value: 2 });
    await expect(host.run('onEdit', [{ range: { getSheet: 1 } }])).resolves.toBeDefined();
  });
});

describe('a report and the cells', () => {
  /** The figures of a report with the call that its note names. */
  function figuresOf(workbook: Workbook): { call: string; value: Cell['value'] }[] {
    return sheetNamed(workbook, 'KPI Summary').rows.flatMap((row) =>
      row.flatMap((cell) => {
        const call = cell?.note?.split('\n').pop();
        return call?.startsWith('=') ? [{ call, value: cell!.value }] : [];
      }),
    );
  }

  test('say the same before and after overrides of a header, a stage, the fiscal year and the as-of day', async () => {
    const workbook = sampleWorkbook(TODAY);
    host = await hostOf(workbook, TODAY);
    const generate = async () => {
      const request = { runId: 'a', tab: 'Deals', period: 'this fiscal year', reports: ['kpiSummary', 'forecast'] };
      const result = (await run('sidebarGenerate', request)) as GenerateResult;
      const figures = figuresOf(host.save());
      expect(figures.length).toBeGreaterThan(8);
      for (const { call, value } of figures) {
        // As text, whatever a spreadsheet makes of "2026-07" between quotes.
        const cell = await host.evaluate(call.replace(/("[^"]*")\)$/, '$1&"")'));
        expect((cell as { value?: unknown }).value ?? '', call).toEqual(value ?? '');
      }
      return { result, figures: Object.fromEntries(figures.map(({ call, value }) => [call.split('(')[0], value])) };
    };
    const before = await generate();
    expect(before.result.leftOut).toEqual([]);
    await run('openSettings');
    typeEntry('Columns', 'Closed', 'not used');
    typeEntry('Columns', 'Expected Close', 'Actual close date');
    typeEntry('Stages', 'Proposal', 'won');
    typeValue('Fiscal year starts in', 'April');
    typeValue('As-of day', '2026-08-15');
    typeValue('Response target in hours', 'soon');
    const after = await generate();
    expect(after.result.leftOut).toEqual([
      expect.stringMatching(/^KPI Settings, row \d+: Needs a number of hours .* found "soon"; 24 is used\.$/),
    ]);
    for (const name of ['=WINRATE', '=SALESVALUE', '=PIPELINEVALUE']) {
      expect(after.figures[name], name).not.toEqual(before.figures[name]);
    }
    expect(textAt(tab(), rowOf(tab(), 'Period of reports'), 1)).toBe('this fiscal year');
    expect(textAt(tab(), rowOf(tab(), 'Deals tab'), 1)).toBe('Deals');
  }, 240_000);
});
