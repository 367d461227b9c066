import { describe, expect, test } from 'vitest';
import { toyHost } from '../fixtures/toy-host';

const script = `
  function report() {
    const ss = SpreadsheetApp.getActive();
    const source = ss.getSheetByName('Deals');
    const values = source.getRange(1, 1, 2, 2).getValues();
    const out = ss.insertSheet('Out');
    const range = out.getRange(1, 1, values.length, 2).offset(0, 0);
    range.setValues(values).setFontWeight('bold');
    out.setFrozenRows(1);
    const chart = out.newChart().setChartType(Charts.ChartType.LINE).addRange(range).setPosition(1, 4, 0, 0).setOption('title', 'x').build();
    out.insertChart(chart);
    SpreadsheetApp.getUi().createMenu('M').addItem('a', 'b').addToUi();
    CacheService.getDocumentCache().put('k', 'v');
    range.getA1Notation(); range.getRow(); out.getSheetId(); ss.getActiveSheet(); HtmlService.createHtmlOutput('x').getContent();
    SpreadsheetApp.flush();
  }
  function two() { const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); cell.setValue(1); cell.setValue(2); }`;
const workbook = {
  sheets: {
    Deals: [
      ['a', 'b'],
      [1, 2],
    ],
  },
};

test('reads and writes are counted, builders and handles are not', async () => {
  const host = await toyHost({ script, workbook });
  const { calls } = await host.run('report');
  expect(host.counters.byMethod).toEqual({
    'Spreadsheet.getSheetByName': 1,
    'Range.getValues': 1,
    'Spreadsheet.insertSheet': 1,
    'Range.setValues': 1,
    'Range.setFontWeight': 1,
    'Sheet.setFrozenRows': 1,
    'Sheet.insertChart': 1,
    'Menu.addToUi': 1,
    'Cache.put': 1,
    'SpreadsheetApp.flush': 1,
  });
  expect(host.counters.total).toBe(10);
  expect(calls).toBe(10);
  expect(host.counters.bySheet).toEqual({
    Deals: { contentReads: 1, writes: 0 },
    Out: { contentReads: 0, writes: 4 },
  });
  host.counters.reset();
  expect(host.counters).toMatchObject({ total: 0, byMethod: {}, bySheet: {} });
});

describe('a call can be made to fail', () => {
  const message = 'Service Spreadsheets failed while accessing document.';

  test.each([
    [1, false, ''],
    [2, false, 1],
    [1, true, 1],
    [2, true, 2],
  ])('call %i, after its effect: %s', async (failAtCall, failAfter, left) => {
    const host = await toyHost({ script });
    await expect(host.run('two', [], { failAtCall, failAfter })).rejects.toMatchObject({ name: 'Exception', message });
    expect(await host.evaluate('=A1')).toEqual({ value: left });
  });

  test('and every later one', async () => {
    const host = await toyHost({
      script: `function main() { const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); let failed = 0;
        for (let call = 0; call < 3; call++) try { cell.setValue(call); } catch (error) { failed++; } return failed; }`,
    });
    expect((await host.run('main', [], { failAtCall: 2, failOnwards: true })).value).toBe(2);
    expect((await host.run('main', [], { failAtCall: 2 })).value).toBe(1);
  });

  test('a later call than there are does not', async () => {
    const host = await toyHost({ script });
    expect((await host.run('two', [], { failAtCall: 3 })).calls).toBe(2);
  });
});
