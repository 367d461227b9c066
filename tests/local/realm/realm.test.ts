import { describe, expect, test } from 'vitest';
import { customFunctions, runBody, toyHost } from '../fixtures/toy-host';

const evaluated = async (body: string, toy = {}) => {
  const result = await (await toyHost({ script: customFunctions({ F: body }), ...toy })).evaluate('=F()');
  return 'value' in result ? result.value : result.message;
};

const MISSING = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'process',
  'require',
  'module',
  'Buffer',
  'structuredClone',
  'queueMicrotask',
  'SharedArrayBuffer',
  'Atomics',
  '__localHostBridge',
];

describe('the realm has only what Apps Script has', () => {
  test('in custom functions and in scripts', async () => {
    const found = `return ${JSON.stringify(MISSING)}.filter((name) => typeof globalThis[name] !== 'undefined').join()`;
    expect(await evaluated(found)).toBe('');
    expect(await runBody(found)).toBe('');
  });

  test('and none of the newest library methods', async () => {
    expect(
      await runBody(`return [typeof [].at, typeof Object.groupBy, typeof [].toSorted, typeof Object.hasOwn].join()`),
    ).toBe('undefined,undefined,undefined,undefined');
    expect(await runBody('return ["a-b".replaceAll("-", "+"), [1, [2]].flat().length].join()')).toBe('a+b,2');
  });

  test('nothing of the host is reachable through what services hand out', async () => {
    const attempt = `const found = []; for (const name of Object.getOwnPropertyNames(globalThis)) {
      try { const F = globalThis[name].constructor && globalThis[name].constructor.constructor;
        if (F && F('return typeof process')() !== 'undefined') found.push(name); } catch (e) {} }
      return found.join();`;
    expect(await runBody(attempt)).toBe('');
  });

  test('arguments belong to it', async () => {
    const workbook = { sheets: { A: [[1, 2]] } };
    const host = await toyHost({
      script: customFunctions({ F: 'return a instanceof Array && a[0] instanceof Array && b instanceof Date' }),
      workbook,
    });
    expect(await host.evaluate('=F(A1:B1,DATE(2026,1,1))')).toEqual({ value: true });
  });

  test('global lookups cost what they cost elsewhere', async () => {
    const time = (expression: string) => `{ const start = Date.now(); let sum = 0;
      for (let i = 0; i < 3e6; i++) sum += ${expression}; times.push(Date.now() - start); }`;
    const body = `const times = []; const own = Math; ${time('own.trunc(i / 3)')} ${time('Math.trunc(i / 3)')} return times;`;
    const [local, global] = (await runBody(body)) as [number, number];
    expect(global).toBeLessThan(local * 10 + 50);
  });
});

describe('time', () => {
  test('local times are in the zone of the script, not of the spreadsheet', async () => {
    const body = 'const d = new Date(2026, 6, 1); return [d.toISOString(), d.getTimezoneOffset()].join()';
    const manifest = { timeZone: 'Asia/Tokyo' };
    expect(await runBody(body, { manifest })).toBe('2026-06-30T15:00:00.000Z,-540');
    expect(await evaluated(body, { manifest })).toBe('2026-06-30T15:00:00.000Z,-540');
  });

  test('two scripts of one process keep their own zones', async () => {
    const script = customFunctions({ F: 'return new Date(2026, 0, 1).getTimezoneOffset()' });
    const tokyo = await toyHost({ script, manifest: { timeZone: 'Asia/Tokyo' } });
    const lisbon = await toyHost({ script, manifest: { timeZone: 'Europe/Lisbon' } });
    expect(await tokyo.evaluate('=F()')).toEqual({ value: -540 });
    expect(await lisbon.evaluate('=F()')).toEqual({ value: 0 });
    expect(await tokyo.evaluate('=F()')).toEqual({ value: -540 });
  });

  test('the clock begins at noon of today in the spreadsheet, everything else about Date stays', async () => {
    const body = `const now = new Date(); const other = new Date(2026, 0, 5);
      return [now.toISOString(), Date.now() - now.getTime() < 1000, other.getMonth(), new Date('2026-01-01').getTime(),
        now instanceof Date, Object.prototype.toString.call(now), new Date(other).getTime() === other.getTime(),
        Date.UTC(2026, 0), Date(), now.constructor === Date].join();`;
    const expected = [
      '2026-11-22T11:00:00.000Z',
      true,
      0,
      Date.UTC(2026, 0),
      true,
      '[object Date]',
      true,
      Date.UTC(2026, 0),
      'Sun Nov 22 2026 06:00:00 GMT-0500 (Eastern Standard Time)',
      true,
    ].join();
    expect(await evaluated(body, { today: '2026-11-22' })).toBe(expected);
    const toTheMinute = (text: unknown) => String(text).replace(/:00:\d\d(\.\d+)?/g, ':00');
    expect(toTheMinute(await runBody(body, { today: '2026-11-22' }))).toBe(toTheMinute(expected));
  });

  test('on a set day a script can tell how long it takes, and for a formula no time passes', async () => {
    const body = 'const began = Date.now(); Utilities.sleep(120); return Date.now() - began';
    const took = await runBody(body, { today: '2026-11-22' });
    expect(took).toBeGreaterThanOrEqual(119);
    expect(took).toBeLessThan(30_000);
    expect(Number.isInteger(took)).toBe(true);
    expect(await evaluated(body, { today: '2026-11-22' })).toBe(0);
  });
});

describe('loading', () => {
  test.each([
    'SpreadsheetApp.getActive();',
    'var tz = Session.getScriptTimeZone();',
    'const kind = Charts.ChartType.LINE;',
    'UrlFetchApp.fetch("x");',
  ])('a service at the top level is refused: %s', async (script) => {
    await expect(toyHost({ script })).rejects.toThrow(/is used while the script loads; .* AuthMode\.NONE/);
  });

  test('naming a service, and logging, is not', async () => {
    const script = 'var app = typeof SpreadsheetApp; console.log(app); Logger.log("x"); function f() { return app }';
    expect((await (await toyHost({ script })).run('f')).value).toBe('object');
  });

  test('a script that does not parse says where', async () => {
    await expect(toyHost({ script: 'function (' })).rejects.toThrow(SyntaxError);
  });

  test('files see what the files before them have defined', async () => {
    const files = { 'A.js': 'var App = { n: 1 };', 'Z.js': 'App.n++; function get() { return App.n }' };
    expect((await (await toyHost({ files })).run('get')).value).toBe(2);
  });
});
