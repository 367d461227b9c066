import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Workbook } from '../../local/workbook';
import type { GenerateResult, SidebarState, TabRecognition } from '../../src/app/api';
import { dataWorkbook, hostOf, MAVEN, sampleWorkbook, WIN_PREDICTOR } from '../host';

const REPORTS = ['kpiSummary', 'forecast', 'dataQuality', 'accounts'];

async function generate(host: Host, period = 'this quarter', options = {}) {
  const request = { runId: 'test', tab: 'Deals', period, reports: REPORTS };
  const { value, calls } = await host.run('sidebarGenerate', [request], options);
  return { result: value as GenerateResult, calls };
}

/** Everything that people see of the named sheets. */
function sheetsNamed({ sheets }: Workbook, names: readonly string[]) {
  return names.map((name) => {
    const { id, ...rest } = sheets.find((sheet) => sheet.name === name)!;
    return { ...rest, charts: rest.charts.map((chart) => ({ ...chart, id: 0 })) };
  });
}

const SETS: [string, () => Workbook | null, string][] = [
  ['the sample', () => sampleWorkbook('2026-11-22'), '2026-11-22'],
  ['maven', () => dataWorkbook(MAVEN), '2017-10-15'],
  ['sales_win_predictor', () => dataWorkbook(WIN_PREDICTOR), '2024-11-15'],
];

describe.each(SETS)('reports on %s', (_, workbookOf, today) => {
  const workbook = workbookOf();
  let host: Host;
  beforeAll(async () => {
    if (workbook) host = await hostOf(workbook, today);
  });
  afterAll(async () => host?.dispose());

  test.runIf(workbook)('are written with few calls, whatever the rows', async () => {
    await host.run('sidebarState');
    // From the first run on the settings know the tabs.
    await generate(host);
    host.counters.reset();
    const { result } = await generate(host);
    expect(result.written.map(({ id }) => id)).toEqual(REPORTS);
    const { bySheet, total } = host.counters;
    console.log(`${total} service calls for ${REPORTS.length} sheets`);
    for (const { name } of workbook!.sheets.filter((sheet) => bySheet[sheet.name])) {
      expect({ name, ...bySheet[name] }).toEqual({ name, contentReads: 1, writes: 0 });
    }
    expect(total).toBeLessThanOrEqual(30 * REPORTS.length);
  });

  test.runIf(workbook)('written twice end equal and leave no litter', async () => {
    const before = host.save();
    await generate(host);
    const after = host.save();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    const names = REPORT_NAMES;
    expect(sheetsNamed(after, names)).toEqual(sheetsNamed(before, names));
  });

  test.runIf(workbook)('hold values, charts and no errors', () => {
    for (const sheet of host.save().sheets.filter(({ name }) => name !== 'Deals' && REPORT_NAMES.includes(name))) {
      expect(sheet.charts.length).toBeGreaterThan(0);
      const cells = sheet.rows.flat().filter((cell) => cell?.value !== undefined || cell?.error !== undefined);
      expect(cells.length).toBeGreaterThan(100);
      for (const cell of cells) {
        expect(cell!.error).toBeUndefined();
        expect(String(cell!.value)).not.toMatch(/NaN|Infinity|undefined|null/);
      }
    }
  });
});

const REPORT_NAMES = ['KPI Summary', 'Forecast', 'Data Quality', 'Accounts'];

describe('a column chosen in the sidebar', () => {
  let host: Host;
  beforeAll(async () => {
    host = await hostOf(sampleWorkbook('2026-11-22'), '2026-11-22');
  });
  afterAll(async () => host?.dispose());

  test('changes cells and reports alike, until the choice is taken back', async () => {
    const ask = () => host.evaluate('=SALESVALUE(Deals!A:Q)');
    const before = await ask();
    const map = async (field: string | null) =>
      (await host.run('sidebarMapColumn', [{ tab: 'Deals', header: 'Amount', field }])).value as TabRecognition;
    const without = await map(null);
    expect(without.columns.find(({ header }) => header === 'Amount')).toMatchObject({ field: null, chosen: true });
    expect(await ask()).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('SALESVALUE needs an Amount'),
    });
    expect((await generate(host)).result.leftOut.join(' ')).toContain('Amount');
    const back = await map('automatic');
    expect(back.columns.find(({ header }) => header === 'Amount')).toMatchObject({ field: 'amount', chosen: false });
    expect(await ask()).toEqual(before);
  });

  test('is refused when the field is unknown', async () => {
    const request = { tab: 'Deals', header: 'Amount', field: 'nonsense' };
    await expect(host.run('sidebarMapColumn', [request])).rejects.toThrow('The sidebar asked for something unknown');
  });
});

test('the sidebar opens at the tab of deals, with periods in words', async () => {
  const host = await hostOf(sampleWorkbook('2026-11-22'), '2026-11-22');
  const state = (await host.run('sidebarState')).value as SidebarState;
  expect(state.source).toBe('Deals');
  expect(state.recognition!.problem).toBeNull();
  expect(state.periods[0]).toEqual({ value: 'this quarter', label: 'This quarter (Q4 2026)' });
  expect(state.reports.map(({ id }) => id)).toEqual(REPORTS);
  await host.dispose();
});
