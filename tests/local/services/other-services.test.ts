import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runBody, toyHost } from '../fixtures/toy-host';

describe('the user interface', () => {
  test('menus, sidebar, dialogs and toasts are shown', async () => {
    const host = await toyHost({
      files: { 'sidebar.html': '<p>side</p>' },
      script: `function main() { const ui = SpreadsheetApp.getUi();
        ui.createMenu('KPIs').addItem('Report', 'report').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi(); ui.createMenu('KPIs').addItem('Only', 'only').addToUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Side').append('!'));
        ui.showModalDialog(HtmlService.createHtmlOutput('<b>').setWidth(300).setHeight(200), 'Dialog');
        SpreadsheetApp.getActive().toast('done', 'Title', 3); }`,
    });
    const kinds: string[] = [];
    host.on('ui', ({ kind }) => kinds.push(kind));
    await host.run('main');
    expect(kinds).toEqual(['menu', 'menu', 'sidebar', 'dialog', 'toast']);
    expect(host.ui).toMatchObject({
      menus: [{ caption: 'KPIs', items: [{ kind: 'item', label: 'Only', functionName: 'only' }] }],
      sidebar: { title: 'Side', html: '<p>side</p>!' },
      dialog: { title: 'Dialog', html: '<b>', width: 300, height: 200, modal: true },
      toasts: [{ message: 'done', title: 'Title', seconds: 3 }],
    });
  });

  test('an alert waits for its answer', async () => {
    const host = await toyHost({
      script: `function main() { const ui = SpreadsheetApp.getUi(); const answer = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO); return [answer === ui.Button.NO, String(answer), String(ui.alert('fine'))] }`,
    });
    host.answerAlert = async ({ buttons }) => (buttons === 'YES_NO' ? 'NO' : 'OK');
    expect((await host.run('main')).value).toEqual([true, 'NO', 'OK']);
    expect(host.ui.alerts[0]).toEqual({ title: 'Sure?', prompt: 'Really?', buttons: 'YES_NO' });
  });

  test('a file that is missing is named', async () => {
    await expect(runBody('HtmlService.createHtmlOutputFromFile("gone")')).rejects.toThrow(
      'No HTML file named gone was found.',
    );
  });
});

describe('stores', () => {
  test('properties last, with the limits of Google', async () => {
    const host = await toyHost({
      script: `const store = () => PropertiesService.getDocumentProperties(); function fill() { store().setProperty('a', '1').setProperties({ b: 2, c: '3' }).deleteProperty('a') }
        function get() { return [store().getProperties(), store().getProperty('a'), store().getKeys(), PropertiesService.getUserProperties().getKeys()] } function replace() { store().setProperties({ z: '1' }, true); return store().getProperties() }
        function wipe() { store().deleteAllProperties(); return store().getKeys() }
        function big() { store().setProperty('big', 'x'.repeat(9 * 1024 + 1)) } function full() { for (let at = 0; at < 60; at++) store().setProperty('k' + at, 'x'.repeat(9000)) }`,
    });
    await host.run('fill');
    expect((await host.run('get')).value).toEqual([{ b: '2', c: '3' }, null, ['b', 'c'], []]);
    expect((await host.run('replace')).value).toEqual({ z: '1' });
    expect((await host.run('wipe')).value).toEqual([]);
    await expect(host.run('big')).rejects.toThrow('Argument too large: value');
    await expect(host.run('full')).rejects.toThrow('You have exceeded the property storage quota.');
  });

  test('caches forget', async () => {
    const body = `const cache = CacheService.getScriptCache(); cache.put('a', '1'); cache.put('gone', 'x', 1); cache.putAll({ b: '2', c: '3' }, 60); cache.remove('c');
      const now = [cache.get('a'), cache.getAll(['a', 'b', 'c']), CacheService.getUserCache().get('a')]; Utilities.sleep(1050); return [...now, cache.get('gone')]`;
    expect(await runBody(body)).toEqual(['1', { a: '1', b: '2' }, null, null]);
    await expect(runBody('CacheService.getScriptCache().put("a", "x".repeat(100 * 1024 + 1))')).rejects.toThrow(
      'Argument too large: value',
    );
    await expect(runBody('CacheService.getScriptCache().put("k".repeat(251), "x")')).rejects.toThrow(
      'Argument too large: key',
    );
  });
});

describe('utilities', () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-07-01T00:05:09+02:00'],
    ["EEEE d MMMM yyyy, h:mm a '''quoted'''", "Wednesday 1 July 2026, 12:05 AM 'quoted'"],
    ['EEE dd MMM yy D u S Z z', 'Wed 01 Jul 26 182 3 7 +0200 GMT+2'],
    ["'Q'M", 'Q7'],
  ])('formatDate writes %s', async (pattern, text) => {
    const body = `return Utilities.formatDate(new Date(Date.UTC(2026, 5, 30, 22, 5, 9, 7)), 'Europe/Stockholm', ${JSON.stringify(pattern)})`;
    expect(await runBody(body)).toBe(text);
  });

  test('digests, encodings and ids', async () => {
    const body = `const hex = (bytes) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
      return [hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é')), hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')).slice(0, 16), Utilities.base64Encode('é✓'),
        String.fromCharCode(...Utilities.base64Decode('YWJj')), Utilities.base64EncodeWebSafe([-5, -1]), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'x').some((byte) => byte < 0), Utilities.getUuid().length]`;
    expect(await runBody(body)).toEqual(
      ['4526e07a50ab9a96c94c64cbc42d9c8a', 'ba7816bf8f01cfea', 'w6ninJM=', 'abc', '-_8=', true, 36].map((value, at) =>
        at === 0 ? expect.any(String) : value,
      ),
    );
  });

  test('the session tells the zone of the script and the language of the user', async () => {
    expect(
      await runBody(
        'return [Session.getScriptTimeZone(), Session.getActiveUserLocale(), Session.getActiveUser().getEmail(), typeof ScriptApp.getScriptId(), String(ScriptApp.AuthMode.FULL)]',
      ),
    ).toEqual(['America/New_York', 'en', 'you@example.com', 'string', 'FULL']);
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
    await expect(runBody('Session.getActiveUser()', { manifest })).rejects.toThrow(
      'You do not have permission to call Session.getActiveUser.',
    );
  });
});

describe('what is missing', () => {
  test.each([
    ['SpreadsheetApp.getActiveSheet().getRange("A1").sort(1)', 'Error', '[local host] Range.sort is not implemented'],
    ['SpreadsheetApp.getActive().getEditors()', 'Error', '[local host] Spreadsheet.getEditors is not implemented'],
    ['SpreadsheetApp.openById("x")', 'Error', '[local host] SpreadsheetApp.openById is not implemented'],
    [
      'SpreadsheetApp.getActiveSheet().newChart().asPieChart()',
      'Error',
      '[local host] EmbeddedChartBuilder.asPieChart is not implemented',
    ],
    ['ScriptApp.newTrigger("x")', 'Error', '[local host] ScriptApp.newTrigger is not implemented'],
    ['UrlFetchApp.fetch("x")', 'Error', '[local host] UrlFetchApp.fetch is not implemented'],
    ['SpreadsheetApp.getUi().prompt("x")', 'Error', '[local host] Ui.prompt is not implemented'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").getValeu()', 'TypeError', /getValeu is not a function/],
    ['SpreadsheetApp.getActiv()', 'TypeError', /getActiv is not a function/],
    ['DriveApp.getFoo()', 'TypeError', /getFoo is not a function/],
    ['NoSuchService.call()', 'ReferenceError', 'NoSuchService is not defined'],
  ])('%s', async (body, name, message) => {
    const thrown = await runBody(body).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(thrown?.name).toBe(name);
    expect(thrown?.message).toMatch(message);
  });

  test('every method that the host has is one of Google', async () => {
    const known = JSON.parse(readFileSync(new URL('../../../build/known-names.json', import.meta.url), 'utf8')) as {
      members: Record<string, string>;
    };
    const body = `const chain = (object) => { const names = []; for (let at = Object.getPrototypeOf(object); at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        const own = Object.getOwnPropertyNames(at); if (own.includes('hasOwnProperty')) break; names.push(...own); } return names };
      const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet(); const range = sheet.getRange('A1'); const builder = sheet.newChart();
      return { 'Spreadsheet.Spreadsheet': chain(ss), 'Spreadsheet.Sheet': chain(sheet), 'Spreadsheet.Range': chain(range), 'Spreadsheet.RangeList': chain(sheet.getRangeList(['A1'])),
        'Spreadsheet.EmbeddedChartBuilder': chain(builder), 'Spreadsheet.EmbeddedChart': chain(builder.build()), 'Base.Ui': chain(SpreadsheetApp.getUi()), 'HTML.HtmlOutput': chain(HtmlService.createHtmlOutput('')),
        'Properties.Properties': chain(PropertiesService.getUserProperties()), 'Cache.Cache': chain(CacheService.getUserCache()), 'Lock.Lock': chain(LockService.getUserLock()) }`;
    const found = (await runBody(body)) as Record<string, string[]>;
    /** Not for scripts. */
    const internal = new Set([
      'constructor',
      'toString',
      'at',
      'id',
      'sized',
      'fill',
      'styled',
      'looks',
      'sheetIdNamed',
    ]);
    /** Missing in the types, there in Apps Script. */
    const untyped = new Set([
      'getFontColor',
      'getFontColors',
      'getId',
      'getType',
      'getNumHeaders',
      'getRowIndex',
      'getColumnIndex',
    ]);
    for (const [name, methods] of Object.entries(found)) {
      const members = new Set(known.members[name]?.split(' '));
      expect(methods.length).toBeGreaterThan(3);
      expect(methods.filter((method) => !members.has(method) && !internal.has(method) && !untyped.has(method))).toEqual(
        [],
      );
    }
  });
});
