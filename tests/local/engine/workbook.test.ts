import { describe, expect, test } from 'vitest';
import type { Host } from '../../../local/host';
import type { Workbook } from '../../../local/workbook';
import { customFunctions, openToy, toyHost } from '../fixtures/toy-host';
import { dateCell, toyWorkbook } from '../fixtures/toy-workbook';

const script = customFunctions({ F: 'return a === "" ? 0 : a', TABLE: 'return [[1, 2], [3, 4]]' });

describe('a workbook', () => {
  const full: Workbook = {
    ...toyWorkbook({ sheets: { Data: [], Hidden: [['x']] } }),
    locale: 'sv_SE',
  };
  full.sheets[0] = {
    ...full.sheets[0]!,
    rows: [
      [{ value: 'text', style: { bold: true, color: '#112233', size: 14 }, note: 'a note' }, { value: '007' }],
      [{ value: true }, { error: '#N/A' }, dateCell('2026-07-01'), { style: { background: '#ffee00' } }],
      [{ value: 3, formula: '=1+2', style: { borders: { top: { color: '#000000', style: 'medium' } } } }],
    ],
    columnWidths: [120, undefined, 80],
    rowHeights: [undefined, 40],
    frozenRows: 1,
    frozenColumns: 2,
    gridlines: false,
    rightToLeft: true,
    tabColor: '#1a73e8',
    merges: [{ row: 5, column: 0, rows: 2, columns: 3 }],
    charts: [
      {
        id: 7,
        type: 'COLUMN',
        ranges: [{ sheetId: '0', row: 0, column: 0, rows: 2, columns: 2 }],
        headers: 1,
        position: { row: 1, column: 1, offsetX: 0, offsetY: 5 },
        width: 400,
        height: 300,
        options: { title: 'T' },
      },
    ],
    metadata: [{ key: 'k', value: 'v' }],
  };
  full.sheets[1]!.hidden = true;

  test('is saved as it was loaded', async () => {
    const host = await openToy(full);
    await host.settle();
    expect(JSON.parse(JSON.stringify(host.save()))).toEqual(JSON.parse(JSON.stringify(full)));
  });
});

test('formulas are calculated when the workbook is loaded, spills stand as values where they are', async () => {
  const host = await toyHost({ script, workbook: { sheets: { A: [['=F(5)'], ['=TABLE()'], [], ['=SUM(A2:B3)']] } } });
  await host.settle();
  expect(host.save().sheets[0]!.rows).toEqual([
    [{ value: 5, formula: '=F(5)' }],
    [{ value: 1, formula: '=TABLE()' }, { value: 2 }],
    [{ value: 3 }, { value: 4 }],
    [{ value: 10, formula: '=SUM(A2:B3)' }],
  ]);
});

test('TODAY and NOW follow the zone of the spreadsheet and the frozen day', async () => {
  const workbook = { timeZone: 'Pacific/Kiritimati' };
  const host = await toyHost({ workbook, today: '2026-11-22' });
  expect(await host.evaluate('=TODAY()')).toEqual({ value: { date: '2026-11-22' } });
  expect(await host.evaluate('=NOW()')).toEqual({ value: { date: '2026-11-22', time: '12:00:00' } });
});

describe('evaluate', () => {
  test.each([
    ['1+1', { value: 2 }],
    ['="a"&1', { value: 'a1' }],
    ['=1>0', { value: true }],
    [
      '=A1:B2',
      {
        value: [
          [1, 'x'],
          [{ date: '2026-07-01' }, '#N/A'],
        ],
      },
    ],
    ['=A2', { value: { date: '2026-07-01' } }],
    ['=C9', { value: '' }],
    ['=1/0', { error: '#DIV/0!', message: 'A division by zero.' }],
    ['=NOSUCH(1)', { error: '#NAME?', message: "Unknown function: 'NOSUCH'." }],
    ['=SUM(', { error: '#ERROR!', message: 'Formula parse error.' }],
    ['=SUM(A1:A;2;3)', { value: 46_210 }],
    [
      '=TABLE()',
      {
        value: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['=SUM(TABLE())', { value: 10 }],
  ])('%s', async (formula, result) => {
    const host = await toyHost({
      script,
      workbook: {
        sheets: {
          A: [
            [1, 'x'],
            [dateCell('2026-07-01'), { error: '#N/A' }],
          ],
        },
      },
    });
    expect(await host.evaluate(formula)).toEqual(result);
  });

  test('leaves no trace', async () => {
    const host = await toyHost({ script, workbook: { sheets: { A: [['x']] } } });
    const before = JSON.stringify(host.save());
    const heard: unknown[] = [];
    host.on('mutation', (mutation) => heard.push(mutation));
    await host.evaluate('=TABLE()');
    await host.evaluate('=F(1/0)');
    expect(JSON.stringify(host.save())).toBe(before);
    expect(heard).toEqual([]);
  });

  test('keeps formulas apart that are evaluated at the same time', async () => {
    const host = await toyHost({
      script: customFunctions({ F: 'if (a > 1) throw new Error("too many: " + a); return a' }),
    });
    const results = await Promise.all(['=F(1)', '=F(2)', '=F(3)', '=F(1)+1'].map((formula) => host.evaluate(formula)));
    expect(results).toEqual([
      { value: 1 },
      { error: '#ERROR!', message: 'too many: 2' },
      { error: '#ERROR!', message: 'too many: 3' },
      { value: 2 },
    ]);
  });

  test('sees what was written just before', async () => {
    const host = await toyHost({
      script: `function set(v) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(v) }`,
    });
    await host.run('set', [5]);
    expect(await host.evaluate('=A1*2')).toEqual({ value: 10 });
  });
});

describe('the page', () => {
  const sheets = { Deals: [['Amount'], [1], [2]], Calc: [['=SUM(Deals!A2:A)']] };
  const write = (host: Host, row: number, column: number, cell: object, sheet = '0') =>
    host.applyMutation('sheet.mutation.set-range-values', {
      unitId: host.engine.unitId,
      subUnitId: sheet,
      cellValue: { [row]: { [column]: cell } },
    });
  const value = (host: Host, sheet: number, row: number, column: number) => {
    const cell = host.save().sheets[sheet]!.rows[row]?.[column];
    return cell?.error ?? cell?.value;
  };

  test('gets a snapshot in which formulas stand as typed', async () => {
    const host = await toyHost({ workbook: { sheets } });
    await host.settle();
    const cell = host.engine.snapshot().sheets['1']!.cellData![0]![0]!;
    expect(cell).toMatchObject({ f: '=SUM(Deals!A2:A)', v: 3 });
    expect(cell).not.toHaveProperty('custom');
  });

  test('edits cells, and hears of results but not of its own edits', async () => {
    const host = await toyHost({ workbook: { sheets } });
    await host.settle();
    const heard: { id: string; params: object }[] = [];
    host.on('mutation', (mutation) => heard.push(mutation));
    write(host, 1, 0, { v: 10 });
    expect(heard).toEqual([]);
    await host.settle();
    expect(value(host, 1, 0, 0)).toBe(12);
    expect(heard.find(({ id }) => id === 'sheet.mutation.set-range-values')?.params).toMatchObject({
      subUnitId: '1',
      cellValue: { 0: { 0: { v: 12 } } },
    });
  });

  test('types formulas with open ranges and semicolons', async () => {
    const host = await toyHost({ script, workbook: { sheets } });
    write(host, 0, 1, { f: '=SUM(deals!A2:A;10)', v: null }, '1');
    await host.settle();
    expect(value(host, 1, 0, 1)).toBe(13);
    expect(host.save().sheets[1]!.rows[0]![1]!.formula).toBe('=SUM(deals!A2:A;10)');
  });

  test('inserts rows, and formulas that it cannot read itself follow', async () => {
    const host = await toyHost({ workbook: { sheets } });
    await host.settle();
    const heard: string[] = [];
    host.on('mutation', ({ params }) => heard.push(JSON.stringify(params)));
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 9, rangeType: 1 };
    host.applyMutation('sheet.mutation.insert-row', { unitId: host.engine.unitId, subUnitId: '0', range });
    await host.settle();
    expect(host.save().sheets[1]!.rows[0]![0]).toEqual({ value: 3, formula: '=SUM(Deals!A4:A)' });
    expect(heard.some((text) => text.includes('=SUM(Deals!A4:A)'))).toBe(true);
  });

  test('renames and removes a sheet', async () => {
    const host = await toyHost({ workbook: { sheets } });
    await host.settle();
    const names: string[][] = [];
    host.on('sheets', ({ sheets: all }) => names.push(all.map(({ name }) => name)));
    const target = { unitId: host.engine.unitId, subUnitId: '0' };
    host.applyMutation('sheet.mutation.set-worksheet-name', { ...target, name: 'Opps' });
    await host.settle();
    expect(host.save().sheets[1]!.rows[0]![0]).toEqual({ value: 3, formula: '=SUM(Opps!A2:A)' });
    host.applyMutation('sheet.mutation.remove-sheet', { ...target, subUnitName: 'Opps' });
    await host.settle();
    expect(value(host, 0, 0, 0)).toBe('#REF!');
    expect(names.at(-1)).toEqual(['Calc']);
  });

  test('a mutation that nobody knows is passed over', async () => {
    const host = await toyHost();
    expect(() => host.applyMutation('sheet.mutation.of-a-plugin', { unitId: host.engine.unitId })).not.toThrow();
  });

  test('a formula recovers when the sheet that it names appears', async () => {
    const host = await toyHost({
      script: `function add() { SpreadsheetApp.getActive().insertSheet('Late').getRange('A1').setValue(7) }`,
      workbook: { sheets: { A: [['=Late!A1+1']] } },
    });
    await host.settle();
    expect(value(host, 0, 0, 0)).toBe('#REF!');
    expect(host.engine.errorMessage('0', 0, 0)).toBe("Unresolved sheet name 'Late'.");
    await host.run('add');
    await host.settle();
    expect(host.save().sheets[0]!.rows[0]![0]).toEqual({ value: 8, formula: '=Late!A1+1' });
  });
});
