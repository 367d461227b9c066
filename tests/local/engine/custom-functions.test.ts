import { describe, expect, test } from 'vitest';
import type { Host } from '../../../local/host';
import { customFunctions, toyHost } from '../fixtures/toy-host';
import { dateCell, type ToyCell } from '../fixtures/toy-workbook';

const SHOW = `const show = (v) => v === undefined ? 'undefined' : v instanceof Date ? 'Date ' + v.toISOString() : JSON.stringify(v);
  return args.map((x) => Array.isArray(x) ? x.map((r) => r.map(show).join(' ')).join(' | ') : show(x)).join(' ; ');`;

const shown = async (formula: string, deals: readonly (readonly ToyCell[])[] = [], more = {}) => {
  const script = customFunctions({ SHOW });
  const host = await toyHost({ script, workbook: { sheets: { Deals: deals }, ...more } });
  const result = await host.evaluate(formula);
  return 'value' in result ? result.value : `${result.error} ${result.message}`;
};

const error = async (body: string, formula = '=F()') =>
  (await toyHost({ script: customFunctions({ F: body }) })).evaluate(formula);

const values = (host: Host, sheet = 0) =>
  host.save().sheets[sheet]!.rows.map((row) => Array.from(row, (cell) => cell?.error ?? cell?.value ?? ''));

describe('arguments arrive as in Sheets', () => {
  test('scalars, blanks, dates, percentages, errors and rows', async () => {
    const rows = [
      ['a', 1, true, dateCell('2026-07-01')],
      [null, { value: 0.1, style: { format: '0%' } }, { error: '#N/A' }, 'x'],
    ];
    expect(await shown('=SHOW(Deals!A1:D2)', rows)).toBe(
      '"a" 1 true Date 2026-06-30T22:00:00.000Z | "" 0.1 "#N/A" "x"',
    );
    expect(await shown('=SHOW(Deals!D1,Deals!A2,10%,1/0,TRUE,"t")', rows)).toBe(
      'Date 2026-06-30T22:00:00.000Z ; "" ; 0.1 ; "#DIV/0!" ; true ; "t"',
    );
  });

  test('skipped arguments are undefined', async () => {
    expect(await shown('=SHOW(1;;2;)')).toBe('1 ; undefined ; 2 ; undefined');
  });

  test('constants in braces are rows', async () => {
    expect(await shown('=SHOW({"a;b","c";1,2})')).toBe('"a;b" "c" | 1 2');
  });

  test('a whole column delivers every row of the grid', async () => {
    const sheet = { rowCount: 5, columnCount: 3 };
    expect(await shown('=SHOW(Deals!A:B)', [['a', 'b']], { sheet })).toBe('"a" "b" | "" "" | "" "" | "" "" | "" ""');
    expect(await shown('=SHOW(Deals!B2:B)', [[], [null, 'x']], { sheet })).toBe('"x" | "" | "" | ""');
    expect(await shown('=SHOW(Deals!A1:1)', [['x']], { sheet })).toBe('"x" "" ""');
  });

  test('names are taken in any case, of functions and of sheets', async () => {
    expect(await shown('=show(dEALS!a1)', [['x']])).toBe('"x"');
  });

  test('numbers kept as text stay text', async () => {
    expect(await shown('=SHOW(Deals!A1:B1)', [['007', 'TRUE']])).toBe('"007" "TRUE"');
  });

  test('what other functions return is passed on', async () => {
    expect(await shown('=SHOW(SUM(Deals!A1:B1),INDIRECT("Deals!A1:B1"),{Deals!A1;Deals!B1})', [[1, 2]])).toBe(
      '3 ; 1 2 ; 1 | 2',
    );
  });
});

describe('functions are not called', () => {
  test('for a sheet that is missing', async () => {
    expect(await shown('=SHOW(Gone!A1)')).toBe("#REF! Unresolved sheet name 'Gone'.");
  });

  test('for a reference that is lost', async () => {
    expect(await shown('=SHOW(#REF!)')).toBe('#REF! Reference does not exist.');
  });

  test.each(['NOW()', 'TODAY()', 'RAND()', 'YEAR(TODAY())', 'Deals!A1:B2'])('with %s', async (argument) => {
    const message = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';
    expect(await shown(`=SHOW(${argument})`, [[], [null, '=NOW()']])).toBe(`#ERROR! ${message}`);
  });
});

describe('results', () => {
  test('of every legal kind', async () => {
    const script = customFunctions({
      F: `return [[1, 'x', true], [new Date(Date.UTC(2026, 6, 1, 4)), null, undefined]]`,
    });
    const host = await toyHost({ script, workbook: { timeZone: 'America/New_York' } });
    expect(await host.evaluate('=F()')).toEqual({
      value: [
        [1, 'x', true],
        [{ date: '2026-07-01' }, '', ''],
      ],
    });
  });

  test.each([
    ['return [[1, 2], [3]]', '#ERROR!', 'The rows of the result do not all have the same number of columns.'],
    ['return [[1], 2]', '#ERROR!', 'The rows of the result do not all have the same number of columns.'],
    ['return []', '#REF!', 'Reference does not exist.'],
    ['return 0 / 0', '#NUM!', 'Result was not a number.'],
    ['return [[Infinity]]', '#NUM!', 'Result was not a number.'],
    ['return { a: 1 }', '#ERROR!', 'The result holds a value that a cell cannot: [object Object].'],
    ['return new Date(NaN)', '#NUM!', 'The result holds an invalid date.'],
    ['return "x".repeat(50001)', '#ERROR!', 'The result has more than the 50000 characters that a cell can hold.'],
    ['throw new Error("needs a range")', '#ERROR!', 'needs a range'],
    ['throw "text"', '#ERROR!', 'text'],
    ['return nothing', '#ERROR!', 'nothing is not defined'],
  ])('%s', async (body, code, message) => {
    expect(await error(body)).toEqual({ error: code, message });
  });

  test('a plain list fills a column', async () => {
    expect(await error('return [1, 2]')).toEqual({ value: [[1], [2]] });
  });

  test('an endless function is stopped', async () => {
    const host = await toyHost({ script: customFunctions({ F: 'for (;;);' }), customFunctionTimeoutMs: 50 });
    expect(await host.evaluate('=F()')).toEqual({ error: '#ERROR!', message: 'Exceeded maximum execution time' });
  });

  test('spill over blank cells, and are a #REF! over filled ones', async () => {
    const script = customFunctions({ F: 'return [[1, 2], [3, 4]]' });
    const host = await toyHost({ script, workbook: { sheets: { A: [['=F()']], B: [['=F()'], ['filled']] } } });
    await host.settle();
    expect(values(host)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(values(host, 1)).toEqual([['#REF!'], ['filled']]);
    expect(host.engine.errorMessage('1', 0, 0)).toBe('Array result was not expanded because it would overwrite data.');
  });

  test('what a cell says about its error is kept with the cell', async () => {
    const script = customFunctions({ F: 'if (a === 1) throw new Error("not one"); return a' });
    const host = await toyHost({
      script,
      workbook: {
        sheets: {
          A: [
            [1, '=F(A1)'],
            [2, '=IFERROR(F(A1),"caught")'],
          ],
        },
      },
    });
    await host.settle();
    expect(host.engine.errorMessage('0', 0, 1)).toBe('not one');
    expect(host.engine.errorMessage('0', 1, 1)).toBeUndefined();
  });
});

describe('one calculation', () => {
  const twice = (body: string) =>
    toyHost({
      script: customFunctions({ F: body }),
      workbook: {
        sheets: {
          Deals: [
            ['c', dateCell('2026-01-01')],
            ['a', 2],
            ['b', 3],
          ],
          Calc: [['=F(Deals!A1:B3)'], ['=F(Deals!A1:B3)']],
        },
      },
    });

  test.each([
    ['shifts its rows', 'a.shift(); return a.length', 2],
    ['sorts its rows', 'const first = a[0][0]; a.sort((x, y) => x[0] < y[0] ? -1 : 1); return first', 'c'],
    ['changes a cell', 'const old = a[1][1]; a[1][1] = 99; return old', 2],
    [
      'changes a date',
      'const old = a[0][1].getTime(); a[0][1].setFullYear(1999); return old',
      Date.UTC(2025, 11, 31, 23),
    ],
    ['lengthens a row', 'a[0].push(1); return a[0].length', 3],
  ])('a function that %s does not disturb the next', async (_, body, result) => {
    const host = await twice(body);
    await host.settle();
    expect(values(host, 1)).toEqual([[result], [result]]);
  });

  test('the same range given twice is two arrays', async () => {
    const host = await twice('return a === b');
    expect(await host.evaluate('=F(Deals!A1:B3,Deals!A1:B3)')).toEqual({ value: false });
  });

  test('a later calculation starts with a fresh script', async () => {
    const script = `var count = 0; ${customFunctions({ F: 'return ++count' })}`;
    const host = await toyHost({ script });
    expect(await host.evaluate('=F()')).toEqual({ value: 1 });
    expect(await host.evaluate('=F()')).toEqual({ value: 1 });
  });
});

describe('what custom functions may do', () => {
  const says = async (body: string) => {
    const result = await (await toyHost({ script: customFunctions({ F: body }) })).evaluate('=F()');
    return 'value' in result ? result.value : result.message;
  };

  test.each([
    [
      'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1)',
      'You do not have permission to call setValue',
    ],
    ['SpreadsheetApp.getActive().insertSheet()', 'You do not have permission to call insertSheet'],
    ['SpreadsheetApp.getActive().toast("x")', 'You do not have permission to call toast'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [
      'Session.getActiveUser()',
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
  ])('not %s', async (body, message) => {
    expect(await says(body)).toBe(message);
  });

  test('read the spreadsheet, and use the cache, properties, locks and utilities', async () => {
    expect(await says('return SpreadsheetApp.getActive().getSheets()[0].getName()')).toBe('Sheet1');
    expect(await says('return SpreadsheetApp.getActive().getSpreadsheetTimeZone()')).toBe('Europe/Stockholm');
    expect(
      await says('const cache = CacheService.getDocumentCache(); cache.put("k", "v"); return cache.get("k")'),
    ).toBe('v');
    expect(await says('return String(PropertiesService.getDocumentProperties().getProperty("k"))')).toBe('null');
    expect(await says('return LockService.getDocumentLock().tryLock(10)')).toBe(true);
    expect(await says('return Utilities.formatDate(new Date(0), "UTC", "yyyy")')).toBe('1970');
    expect(await says('return Session.getScriptTimeZone()')).toBe('America/New_York');
  });
});
