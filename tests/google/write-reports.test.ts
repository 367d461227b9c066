import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../local/host';
import type { Workbook } from '../../local/workbook';
import type { SheetModel } from '../../src/reports/sheet-model';
import { plainModel, toyChart, toyModel } from './toy-models';
import { openToy } from './toy-script';
import { dealsWorkbook, foreignCells, put, reportSheet, reportView, sheetNamed, sheetOf } from './workbooks';

let host: Host;
afterEach(() => host.dispose());

/** Writes reports into a spreadsheet and answers what it then is. */
async function write(workbook: Workbook, ...models: SheetModel[]): Promise<Workbook> {
  host = await openToy(workbook);
  await host.run('writeReports', [models]);
  return host.save();
}

async function writeAgain(workbook: Workbook, ...models: SheetModel[]): Promise<Workbook> {
  await host.dispose();
  return write(workbook, ...models);
}

const view = (workbook: Workbook, model: SheetModel) =>
  reportView(reportSheet(workbook, model.reportId)!, Math.max(model.cells.length, 30), model.columnWidths.length);

describe('a report written for the first time', () => {
  test('stands on a visible sheet of its own with cells, notes, lines, widths and charts', async () => {
    const workbook = await write(dealsWorkbook(), toyModel('kpi', 5));
    const sheet = sheetNamed(workbook, 'Toy kpi');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Deals', 'Toy kpi']);
    expect(sheet).toMatchObject({ hidden: false, gridlines: false, frozenRows: 3, rightToLeft: false });
    expect(sheet.columnWidths.slice(0, 6).map((width) => width ?? 100)).toEqual([24, 160, 90, 90, 90, 24]);
    expect(sheet.rows[0]![0]).toMatchObject({ value: 'kpi of 5', style: { bold: true, size: 18 } });
    expect(sheet.rows[2]![1]).toMatchObject({ value: 'Won', note: 'Won deals, n = 5', style: { horizontal: 'right' } });
    expect(sheet.rows[2]![1]!.style!.borders!.bottom).toBeDefined();
    expect(sheet.rows[4]![1]).toMatchObject({ value: 0.125, style: { format: '0.0%', color: '#1a73e8' } });
    expect(sheet.rows[4]![2]).toMatchObject({ formula: '=B5*2', value: 0.25 });
    expect(sheet.charts).toMatchObject([
      { type: 'COLUMN', headers: 1, width: 400, height: 240, position: { row: 4, column: 3 } },
    ]);
    expect(sheet.charts[0]!.ranges).toEqual([{ sheetId: sheet.id, row: 2, column: 0, rows: 4, columns: 2 }]);
  });

  test.each([
    [[16, 124, 60, 124, 60, 124, 60, 124, 60, 16]],
    [[50, 50, 60, 50, 50, 60, 50, 50, 60, 70]],
    [[100, 90, 100, 90, 100, 90, 100, 80, 90, 80]],
  ])('has the widths %j', async (columnWidths) => {
    const cells = Array.from({ length: 12 }, () => columnWidths.map(() => ({ value: 1 })));
    const model = toyModel('sizes', 0, { columnWidths, cells, rules: [], charts: [] });
    const workbook = await write(dealsWorkbook(), model, { ...model, reportId: 'twin', name: 'Twin' });
    for (const id of ['sizes', 'twin']) {
      expect(reportView(reportSheet(workbook, id)!, 12, 10).widths).toEqual(columnWidths);
    }
  });

  test('keeps text as text, whatever it looks like', async () => {
    const texts = ['=1+1', '+46 70', '-3', '@name', '1-2', '2026-01-02', '007', '10 %', 'TRUE', "'quoted", '#N/A'];
    const cells = texts.map((value) => [{ value }]);
    const model = toyModel('text', 0, { columnWidths: [100], cells, rules: [], charts: [] });
    const sheet = sheetNamed(await write(dealsWorkbook(), model), model.name);
    expect(sheet.rows.map((row) => row[0]!.value)).toEqual(texts);
    expect(sheet.rows.every((row) => row[0]!.formula === undefined)).toBe(true);
    const again = sheetNamed(await writeAgain(host.save(), model), model.name);
    expect(again.rows.map((row) => row[0]!.value)).toEqual(texts);
  });

  test('refuses a number that is none, and leaves no litter', async () => {
    host = await openToy(dealsWorkbook());
    const before = host.save();
    const charts = [toyChart('won', 4)];
    await expect(
      host.run('writeReports', [
        [toyModel('bad', 1, { cells: [[{ value: null, formula: 'B5*2' }]], columnWidths: [100], charts })],
      ]),
    ).rejects.toThrow('A formula must begin with =');
    expect(host.save()).toEqual(before);
  });

  test('takes another name where somebody has the wanted one, in any case', async () => {
    const theirs = dealsWorkbook();
    theirs.sheets.push(sheetOf('TOY KPI', [['mine']]), sheetOf('Toy kpi 2', [['mine too']]));
    const workbook = await write(theirs, toyModel('kpi', 2));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Deals', 'TOY KPI', 'Toy kpi 2', 'Toy kpi 3']);
    expect(sheetNamed(workbook, 'TOY KPI').rows[0]![0]!.value).toBe('mine');
  });

  test('answers where the reports stand, and leaves the person where they were', async () => {
    host = await openToy(dealsWorkbook());
    const { value } = await host.run('writeReports', [[toyModel('kpi', 2), toyModel('forecast', 3)]]);
    const { value: links } = await host.run('listReports');
    expect(value).toEqual({ written: links, cancelled: false, isOutOfTime: false });
    expect(links).toMatchObject([
      { id: 'kpi', name: 'Toy kpi' },
      { id: 'forecast', name: 'Toy forecast' },
    ]);
  });
});

describe('a report written again', () => {
  test('from the same data is equal, and nothing else has changed', async () => {
    const once = await write(dealsWorkbook(), toyModel('kpi', 5), toyModel('forecast', 3));
    const twice = await writeAgain(once, toyModel('kpi', 5), toyModel('forecast', 3));
    expect(twice).toEqual(once);
  });

  test.each([
    ['longer', toyModel('kpi', 3), toyModel('kpi', 12)],
    ['shorter', toyModel('kpi', 12), toyModel('kpi', 3)],
    ['wider', narrowed(toyModel('kpi', 3)), toyModel('kpi', 3)],
    ['narrower', toyModel('kpi', 3), narrowed(toyModel('kpi', 3))],
    ['laid out otherwise', toyModel('kpi', 3, { frozenRows: 0, columnWidths: [9, 9, 9, 9, 9, 9] }), toyModel('kpi', 3)],
    ['mirrored', toyModel('kpi', 3), toyModel('kpi', 3, { rightToLeft: true })],
    [
      'with another chart',
      toyModel('kpi', 3),
      toyModel('kpi', 3, { charts: [toyChart('won', 3), toyChart('open', 4)] }),
    ],
    [
      'with a chart of another type',
      toyModel('kpi', 3),
      toyModel('kpi', 3, { charts: [toyChart('won', 4, { type: 'line' })] }),
    ],
    [
      'with a chart less',
      toyModel('kpi', 3, { charts: [toyChart('won', 3), toyChart('open', 4)] }),
      toyModel('kpi', 3),
    ],
    [
      'with an option less',
      toyModel('kpi', 3, { charts: [toyChart('won', 4, { options: { title: 'A', isStacked: true } })] }),
      toyModel('kpi', 3),
    ],
  ])('%s is as if it had been written for the first time', async (_what, old, next) => {
    const fresh = view(await write(dealsWorkbook(), next), next);
    const before = await writeAgain(dealsWorkbook(), old);
    const after = await writeAgain(before, next);
    expect(view(after, next)).toEqual(fresh);
    expect(after.sheets.map(({ id, name }) => ({ id, name }))).toEqual(
      before.sheets.map(({ id, name }) => ({ id, name })),
    );
  });

  test('keeps the id of a chart that only changes', async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    const wider = toyModel('kpi', 3, { charts: [toyChart('won', 4, { width: 500 })] });
    const after = await writeAgain(before, wider);
    const [chart] = sheetNamed(after, 'Toy kpi').charts;
    expect(chart).toMatchObject({ id: sheetNamed(before, 'Toy kpi').charts[0]!.id, width: 500 });
  });

  test('is found under the name that people gave it', async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    sheetNamed(before, 'Toy kpi').name = 'For the board';
    const after = await writeAgain(before, toyModel('kpi', 4));
    expect(after.sheets.map(({ name }) => name)).toEqual(['Deals', 'For the board']);
    expect(sheetNamed(after, 'For the board').rows[0]![0]!.value).toBe('kpi of 4');
  });

  test("leaves somebody's copy of the sheet alone", async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    before.sheets.push({ ...structuredClone(sheetNamed(before, 'Toy kpi')), id: 'copy', name: 'March', charts: [] });
    const after = await writeAgain(before, toyModel('kpi', 4));
    expect(sheetNamed(after, 'Toy kpi').rows[0]![0]!.value).toBe('kpi of 4');
    expect(sheetNamed(after, 'March').rows).toEqual(sheetNamed(before, 'March').rows);
  });

  test('is made anew where somebody deleted its sheet', async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    before.sheets = before.sheets.filter(({ name }) => name !== 'Toy kpi');
    const after = await writeAgain(before, toyModel('kpi', 4));
    expect(after.sheets.map(({ name }) => name)).toEqual(['Deals', 'Toy kpi']);
  });

  test('gets a chart back that somebody deleted, and keeps what people changed on the others', async () => {
    const model = toyModel('kpi', 3, { charts: [toyChart('won', 3), toyChart('open', 4)] });
    const before = await write(dealsWorkbook(), model);
    const sheet = sheetNamed(before, 'Toy kpi');
    sheet.charts = [{ ...sheet.charts[1]!, position: { row: 20, column: 1, offsetX: 0, offsetY: 0 } }];
    const charts = sheetNamed(await writeAgain(before, model), 'Toy kpi').charts;
    expect(charts.map(({ options }) => options.title)).toEqual(['Chart open', 'Chart won']);
    expect(charts[0]!.position.row).toBe(20);
  });

  test('leaves the charts alone that people put on its sheet', async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    const sheet = sheetNamed(before, 'Toy kpi');
    const theirs = {
      ...structuredClone(sheet.charts[0]!),
      id: 99,
      position: { row: 40, column: 1, offsetX: 0, offsetY: 0 },
    };
    sheet.charts.push(theirs);
    const after = await writeAgain(before, toyModel('kpi', 3, { charts: [toyChart('won', 2, { type: 'bar' })] }));
    expect(sheetNamed(after, 'Toy kpi').charts).toContainEqual(theirs);
  });

  test('keeps the width that people gave a column', async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    sheetNamed(before, 'Toy kpi').columnWidths[1] = 222;
    const after = await writeAgain(before, toyModel('kpi', 8));
    expect(sheetNamed(after, 'Toy kpi').columnWidths[1]).toBe(222);
  });
});

describe('cells of other people', () => {
  test('beside the report stay where they are', async () => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    const sheet = sheetNamed(before, 'Toy kpi');
    for (const row of [0, 4, 9, 20]) put(sheet, row, 8, { value: `beside ${row}`, note: 'mine' });
    for (const rows of [12, 2]) {
      const after = sheetNamed(await writeAgain(before, toyModel('kpi', rows)), 'Toy kpi');
      expect(foreignCells(after, 30, 6)).toEqual(foreignCells(sheet, 30, 6));
    }
  });

  test.each([
    ['a value', { value: 'below' }],
    ['a formula that shows nothing', { formula: '=""' }],
    ['a note', { note: 'below' }],
  ])('below the report, %s, move down as whole rows when it grows into them', async (_what, cell) => {
    const before = await write(dealsWorkbook(), toyModel('kpi', 3));
    const sheet = sheetNamed(before, 'Toy kpi');
    put(sheet, 7, 2, cell);
    put(sheet, 7, 9, { value: 'same row' });
    const model = toyModel('kpi', 8);
    const fresh = view(await writeAgain(dealsWorkbook(), model), model).cells;
    const after = sheetNamed(await writeAgain(before, model), 'Toy kpi');
    expect(after.rows[12]![2]).toMatchObject(cell);
    expect(after.rows[12]![9]).toMatchObject({ value: 'same row' });
    expect(reportView(after, 11, 6).cells).toEqual(fresh);
    expect(after.rows[11]?.some((each) => each?.value !== undefined) ?? false).toBe(false);
  });

  test('in columns that the report grows into move right', async () => {
    const before = await write(dealsWorkbook(), narrowed(toyModel('kpi', 3)));
    put(sheetNamed(before, 'Toy kpi'), 1, 5, { value: 'mine' });
    const after = sheetNamed(await writeAgain(before, toyModel('kpi', 3)), 'Toy kpi');
    expect(after.rows[1]![7]).toMatchObject({ value: 'mine' });
    expect(after.rows[0]![0]!.value).toBe('kpi of 3');
  });

  test('that were written into the room that a report left are not overwritten when it grows again', async () => {
    const long = await write(dealsWorkbook(), toyModel('kpi', 9));
    const short = await writeAgain(long, toyModel('kpi', 3));
    put(sheetNamed(short, 'Toy kpi'), 8, 0, { value: 'mine' });
    const again = sheetNamed(await writeAgain(short, toyModel('kpi', 4)), 'Toy kpi');
    expect(again.rows[8]![0]).toMatchObject({ value: 'mine' });
    const longer = sheetNamed(await writeAgain(host.save(), toyModel('kpi', 9)), 'Toy kpi');
    expect(
      longer.rows
        .slice(12)
        .flatMap((row) => row ?? [])
        .map((cell) => cell?.value),
    ).toContain('mine');
  });
});

test('at most 30 service calls a written sheet, with 5,000 rows, first and again', async () => {
  host = await openToy(dealsWorkbook());
  const first = await host.run('writeReports', [[plainModel('kpi', 5000), plainModel('forecast', 5000)]]);
  const again = await host.run('writeReports', [[plainModel('kpi', 4990), plainModel('forecast', 5010)]]);
  expect(first.calls).toBeLessThanOrEqual(2 * 30);
  expect(again.calls).toBeLessThanOrEqual(2 * 30);
}, 60_000);

describe('a report in which people have', () => {
  const model = toyModel('kpi', 5);

  test.each([
    ['deleted a row', 'deleteRows', 5, 1, 7],
    ['deleted several rows', 'deleteRows', 2, 4, 4],
    ['inserted a row', 'insertRow', 5, undefined, 9],
  ])('%s is whole again, and what stood below it is still there', async (_what, change, row, count, below) => {
    const fresh = view(await write(dealsWorkbook(), model), model);
    const before = host.save();
    put(sheetNamed(before, 'Toy kpi'), 8, 1, { value: 'mine' });
    await host.dispose();
    host = await openToy(before);
    await host.run(change, ['Toy kpi', row, count]);
    expect(sheetNamed(host.save(), 'Toy kpi').rows[below]![1]!.value).toBe('mine');
    await host.run('writeReports', [[model]]);
    const sheet = sheetNamed(host.save(), 'Toy kpi');
    const expectedRow = Math.max(8, below);
    expect(sheet.rows[expectedRow]![1]).toMatchObject({ value: 'mine' });
    sheet.rows.splice(8);
    expect(reportView(sheet, 30, 6)).toEqual(fresh);
  });

  test('deleted the end, and the rest of the sheet with it, is whole again', async () => {
    const fresh = view(await write(dealsWorkbook(), model), model);
    await host.run('deleteRows', ['Toy kpi', 6, 995]);
    await host.run('writeReports', [[model]]);
    expect(view(host.save(), model)).toEqual(fresh);
    await host.run('writeReports', [[toyModel('kpi', 9)]]);
    expect(sheetNamed(host.save(), 'Toy kpi').rows[0]![0]!.value).toBe('kpi of 9');
  });
});

test('two people who write at once wait for each other', async () => {
  host = await openToy(dealsWorkbook());
  const models = [plainModel('kpi', 3), plainModel('forecast', 4)];
  await Promise.all([host.run('writeReports', [models]), host.run('writeReports', [models])]);
  expect(host.save().sheets.map(({ name }) => name)).toEqual(['Deals', 'Toy kpi', 'Toy forecast']);
});

describe('a run that is cancelled', () => {
  test('before its first report arrives changes nothing', async () => {
    host = await openToy(dealsWorkbook());
    const before = host.save();
    const { value } = await host.run('writeUntilAsked', [[toyModel('kpi', 3)], 1]);
    expect(value).toMatchObject({ written: [], cancelled: true });
    expect(host.save()).toEqual(before);
  });

  test('between reports keeps those that are written', async () => {
    host = await openToy(dealsWorkbook());
    const { value } = await host.run('writeUntilAsked', [[toyModel('kpi', 3), toyModel('forecast', 3)], 2]);
    expect(value).toMatchObject({
      written: [{ id: 'kpi' }],
      cancelled: true,
      steps: [
        { step: 'Writing Toy kpi', done: 0, of: 2 },
        { step: 'Writing Toy forecast', done: 1, of: 2 },
      ],
    });
    expect(host.save().sheets.map(({ name }) => name)).toEqual(['Deals', 'Toy kpi']);
  });
});

function narrowed(model: SheetModel): SheetModel {
  return {
    ...model,
    columnWidths: model.columnWidths.slice(0, 4),
    cells: model.cells.map((row) => row.slice(0, 4)),
  };
}
