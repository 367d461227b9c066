import { describe, expect, test } from 'vitest';
import { runBody, toyHost } from '../fixtures/toy-host';

const workbook = {
  sheets: {
    Data: [
      ['a', 1],
      ['b', 2],
    ],
    Other: [['=SUM(Data!B1:B)', '=Data!B2']],
  },
};
const run = (body: string, more = {}) =>
  runBody(
    `const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; const at = (a1) => sheet.getRange(a1); const names = () => ss.getSheets().map((s) => s.getName()).join(); ${body}`,
    { workbook, ...more },
  );

describe('the spreadsheet', () => {
  test('tells its name, zone, locale and sheets', async () => {
    const body = `return [ss.getName(), ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), ss.getNumSheets(), ss.getSheetByName('Other').getIndex(), ss.getSheetByName('gone'),
      ss.getSheetById(1).getName(), ss.getSheetById(99), ss.getActiveSheet().getName(), SpreadsheetApp.getActiveSpreadsheet().getId() === ss.getId(), String(ss), String(sheet), String(at('A1'))]`;
    expect(await run(body)).toEqual([
      'Toy',
      'Europe/Stockholm',
      'en_US',
      2,
      2,
      null,
      'Other',
      null,
      'Data',
      true,
      'Spreadsheet',
      'Sheet',
      'Range',
    ]);
  });

  test('gets new sheets of 1000 rows and 26 columns, behind the active one unless told', async () => {
    const body = `const one = ss.insertSheet('One'); const first = ss.insertSheet('First', 0); const plain = ss.insertSheet();
      return [names(), one.getMaxRows(), one.getMaxColumns(), ss.getActiveSheet().getName(), typeof one.getSheetId(), one.getSheetId() !== first.getSheetId(), ss.getSheetById(one.getSheetId()).getName()]`;
    expect(await run(body)).toEqual(['First,Sheet5,Data,One,Other', 1000, 26, 'Sheet5', 'number', true, 'One']);
  });

  test('loses, moves, renames, copies and hides sheets', async () => {
    const body = `const other = ss.getSheetByName('Other'); ss.insertSheet('Gone'); ss.deleteSheet(ss.getSheetByName('Gone')); other.setName('Renamed'); other.activate(); ss.moveActiveSheet(1);
      const copy = sheet.copyTo(ss); copy.getRange('A1').setValue('changed'); sheet.hideSheet(); const hidden = sheet.isSheetHidden(); sheet.showSheet();
      return [names(), hidden, sheet.isSheetHidden(), at('A1').getValue(), copy.getRange('A1:B2').getValues()]`;
    expect(await run(body)).toEqual([
      'Renamed,Data,Copy of Data',
      true,
      false,
      'a',
      [
        ['changed', 1],
        ['b', 2],
      ],
    ]);
  });

  test.each([
    ['ss.insertSheet("data")', 'A sheet with the name "data" already exists. Please enter another name.'],
    ['sheet.setName("Other")', 'A sheet with the name "Other" already exists. Please enter another name.'],
    ['ss.getSheetByName("Other").hideSheet(); sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['const gone = ss.insertSheet(); ss.deleteSheet(gone); gone.getName()', /^Sheet \d+ not found$/],
    [
      'ss.deleteSheet("Data")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
    ],
    [
      'sheet.insertRowsAfter(30, 10000000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s is refused', async (body, message) => {
    await expect(run(body)).rejects.toThrow(message);
  });
});

describe('rows and columns', () => {
  test('come and go, formulas and what was typed in them follow', async () => {
    const body = `const other = ss.getSheetByName('Other'); sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(1, 1); SpreadsheetApp.flush();
      const formulas = other.getRange('A1:B1').getFormulas()[0]; const values = other.getRange('A1:B1').getValues()[0]; const grown = [sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.deleteRows(2, 2); sheet.deleteColumns(2, 1); SpreadsheetApp.flush();
      return { formulas, values, grown, after: other.getRange('A1:B1').getFormulas()[0], shrunk: [sheet.getMaxRows(), sheet.getMaxColumns()], left: at('A1:B2').getValues() }`;
    expect(await run(body)).toEqual({
      formulas: ['=SUM(Data!C1:C)', '=Data!C4'],
      values: [3, 2],
      grown: [32, 11],
      after: ['=SUM(Data!B1:B)', '=Data!B2'],
      shrunk: [30, 10],
      left: [
        ['a', 1],
        ['b', 2],
      ],
    });
  });

  test('rows that are added at the end reach open ranges', async () => {
    const body = `sheet.insertRowsAfter(sheet.getMaxRows(), 5); sheet.getRange(35, 2).setValue(40); SpreadsheetApp.flush(); return ss.getSheetByName('Other').getRange('A1').getValue()`;
    expect(await run(body)).toBe(43);
  });

  test('deleting a referenced row makes the reference a #REF!', async () => {
    const body = `sheet.deleteRow(2); SpreadsheetApp.flush(); return [ss.getSheetByName('Other').getRange('B1').getValue(), ss.getSheetByName('Other').getRange('B1').getFormula()]`;
    expect(await run(body)).toEqual(['#REF!', '=#REF!']);
  });

  test('have sizes, and sheets have looks', async () => {
    const body = `sheet.setColumnWidth(1, 200).setColumnWidths(2, 2, 50).setRowHeight(1, 40).setRowHeights(2, 3, 30); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
      sheet.setHiddenGridlines(true).setRightToLeft(true).setTabColor('#ff0000');
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getColumnWidth(4), sheet.getRowHeight(1), sheet.getRowHeight(4), sheet.getRowHeight(5), sheet.getFrozenRows(), sheet.getFrozenColumns(),
        sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColor()]`;
    expect(await run(body)).toEqual([200, 50, 100, 40, 30, 21, 2, 1, true, true, '#ff0000']);
  });

  test.each([
    ['sheet.deleteRows(1, 30)', "You can't delete all the rows on the sheet."],
    ['sheet.deleteRows(30, 2)', 'Those rows are out of bounds.'],
    [
      'sheet.insertRowsAfter(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
    ],
  ])('%s is refused', async (body, message) => {
    await expect(run(body)).rejects.toThrow(message);
  });
});

describe('charts', () => {
  const built = `const chart = sheet.newChart().setChartType(Charts.ChartType.COMBO).addRange(at('A1:B2')).setPosition(3, 4, 5, 6).setNumHeaders(1).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setTransposeRowsAndColumns(false).setOption('title', 'T').setOption('series', { 0: { color: 'red' } }).setOption('width', 500).setOption('height', 250).build();`;

  test('are built, inserted, changed, removed', async () => {
    const body = `${built} const before = [chart.getChartId(), sheet.getCharts().length]; sheet.insertChart(chart); const id = chart.getChartId();
      const found = sheet.getCharts()[0]; sheet.updateChart(found.modify().setOption('title', 'New').clearRanges().addRange(at('A1:A2')).setPosition(9, 1, 0, 0).build());
      const changed = sheet.getCharts()[0]; const info = changed.getContainerInfo();
      const result = { before, same: changed.getChartId() === id, title: changed.getOptions().get('title'), width: changed.getOptions().get('width'), ranges: changed.getRanges().map((r) => r.getA1Notation()),
        place: [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()], old: found.getOptions().get('title') };
      sheet.removeChart(changed); return { ...result, left: sheet.getCharts().length }`;
    expect(await run(body)).toEqual({
      before: [null, 0],
      same: true,
      title: 'New',
      width: 500,
      ranges: ['A1:A2'],
      place: [9, 1, 0, 0],
      old: 'T',
      left: 0,
    });
  });

  test('are saved, told to the page, and move with the cells', async () => {
    const host = await toyHost({
      workbook,
      script: `const at = (a1) => SpreadsheetApp.getActiveSheet().getRange(a1); function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${built} sheet.insertChart(chart); } function grow() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 2) }`,
    });
    const heard: number[] = [];
    host.on('charts', ({ charts }) => heard.push(charts.length));
    await host.run('main');
    expect(host.save().sheets[0]!.charts).toEqual([
      {
        id: 1,
        type: 'COMBO',
        ranges: [{ sheetId: '0', row: 0, column: 0, rows: 2, columns: 2 }],
        headers: 1,
        position: { row: 2, column: 3, offsetX: 5, offsetY: 6 },
        width: 500,
        height: 250,
        options: { title: 'T', series: { 0: { color: 'red' } } },
      },
    ]);
    await host.run('grow');
    expect(host.save().sheets[0]!.charts[0]).toMatchObject({
      ranges: [{ row: 0, rows: 4 }],
      position: { row: 4, column: 3 },
    });
    expect(heard).toEqual([1, 1]);
  });

  test.each([
    ['sheet.newChart().setChartType(Charts.ChartType.TABLE)', '[local host] Charts.ChartType.TABLE is not implemented'],
    ['sheet.newChart().setTransposeRowsAndColumns(true)', /not implemented/],
    [`${built} sheet.updateChart(chart)`, 'Embedded chart not found on this sheet.'],
  ])('%s is refused', async (body, message) => {
    await expect(run(body)).rejects.toThrow(message);
  });
});

test('developer metadata is found again by key and value, on sheets and on the spreadsheet', async () => {
  const body = `sheet.addDeveloperMetadata('report', 'kpi', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); ss.getSheetByName('Other').addDeveloperMetadata('report', 'forecast'); ss.addDeveloperMetadata('version', '1');
    const find = (key, value) => { let finder = ss.createDeveloperMetadataFinder().withKey(key); if (value) finder = finder.withValue(value); return finder.find(); };
    const kpi = find('report', 'kpi')[0]; const found = [find('report').length, kpi.getLocation().getSheet().getName(), kpi.getVisibility().toString(), kpi.getLocation().getLocationType().toString(), find('version')[0].getLocation().getSheet(),
      sheet.getDeveloperMetadata().map((entry) => entry.getKey() + '=' + entry.getValue())];
    kpi.setValue('new'); const changed = find('report', 'new').length; kpi.remove(); const removed = find('report').length; ss.deleteSheet(ss.getSheetByName('Other')); return [...found, changed, removed, find('report').length]`;
  expect(await run(body)).toEqual([2, 'Data', 'PROJECT', 'SHEET', null, ['report=kpi'], 1, 1, 0]);
});

test('the selection is what the page says, and scripts can move it', async () => {
  const host = await toyHost({
    workbook,
    script: `function where() { const ss = SpreadsheetApp.getActive(); return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()] }
      function go() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('B2').activate(); return where() } function sheet() { SpreadsheetApp.getActive().getSheetByName('Other').activate() }`,
  });
  host.engine.select('1', { row: 2, column: 1, rows: 2, columns: 2 });
  expect((await host.run('where')).value).toEqual(['Other', 'B3:C4', 'B3']);
  const heard: unknown[] = [];
  host.on('ui', (request) => heard.push(request));
  expect((await host.run('go')).value).toEqual(['Data', 'B2', 'B2']);
  await host.run('sheet');
  expect(heard).toEqual([
    { kind: 'activate', sheetId: '0', area: { row: 1, column: 1, rows: 1, columns: 1 } },
    { kind: 'activate', sheetId: '1', area: undefined },
  ]);
});
