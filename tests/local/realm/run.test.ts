import { describe, expect, test } from 'vitest';
import { runBody, toyHost } from '../fixtures/toy-host';

describe('values travel as JSON', () => {
  test('both ways, as copies', async () => {
    const host = await toyHost({
      script: 'function echo(x, y) { if (x && x.list) x.list.push(3); return { x, y, u: undefined } }',
    });
    const argument = { list: [1, 'a', null, true], nested: { n: 1.5 } };
    expect((await host.run('echo', [argument, 'y'])).value).toEqual({
      x: { ...argument, list: [1, 'a', null, true, 3] },
      y: 'y',
    });
    expect(argument.list).toHaveLength(4);
  });

  test('nothing comes back as null, numbers that JSON lacks too', async () => {
    expect(await runBody('')).toBeNull();
    expect(await runBody('return [NaN, undefined]')).toEqual([null, null]);
  });

  test.each(['new Date()', '{ a: [{ when: new Date() }] }', '() => 1', 'new Map()', 'new (class A {})() && Symbol()'])(
    'not %s',
    async (value) => {
      await expect(runBody(`return ${value}`)).rejects.toThrow(
        'The script completed but the returned value is not a supported return type.',
      );
    },
  );

  test('nor something circular', async () => {
    await expect(runBody('const a = {}; a.a = a; return a')).rejects.toThrow('not a supported return type');
  });

  test.each([[new Date()], [{ when: new Date() }], [() => 1]])('nor such an argument', async (argument) => {
    const host = await toyHost({ script: 'function f() {}' });
    await expect(host.run('f', [argument])).rejects.toThrow(/^Failed due to illegal value in property: (?:0|when)$/);
  });
});

describe('functions', () => {
  test.each(['hidden_', 'unknown', 'value', 'toString'])('%s is not found', async (name) => {
    const host = await toyHost({ script: 'function hidden_() {} var value = 1;' });
    await expect(host.run(name)).rejects.toThrow(`Script function not found: ${name}`);
  });

  test('their errors keep name and message', async () => {
    await expect(runBody('throw new TypeError("bad")')).rejects.toMatchObject({ name: 'TypeError', message: 'bad' });
    await expect(runBody('throw "text"')).rejects.toMatchObject({ message: 'text' });
    await expect(
      runBody('SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet())'),
    ).rejects.toMatchObject({
      name: 'Exception',
      message: "You can't remove all the sheets in a document.",
    });
  });

  test('an endless one is stopped', async () => {
    await expect(runBody('for (;;);', { scriptTimeoutMs: 100 })).rejects.toThrow('Exceeded maximum execution time');
  });

  test('so is one whose calls take longer than its time, which its clock tells; what it always does is not done', async () => {
    const host = await toyHost({
      script: `const store = () => PropertiesService.getDocumentProperties();
        function slow() { const start = Date.now(); store().setProperty('took', '1'); const took = Date.now() - start;
          try { store().setProperty('took', String(took)); store().setProperty('took', 'late') } finally { store().setProperty('end', 'yes') } }
        function told() { return store().getProperties() }`,
      today: '2026-11-22',
    });
    const time = { callMilliseconds: 150_000 };
    await expect(host.run('slow', [], time)).rejects.toThrow('Exceeded maximum execution time');
    expect((await host.run('told')).value).toEqual({ took: '150000' });
  });

  test('so is one that waits for ever', async () => {
    const host = await toyHost({
      script: 'function main() { SpreadsheetApp.getUi().alert("?") }',
      scriptTimeoutMs: 100,
    });
    host.answerAlert = () => new Promise(() => undefined);
    await expect(host.run('main')).rejects.toThrow('Exceeded maximum execution time');
  });

  test('each execution starts from nothing', async () => {
    const host = await toyHost({ script: 'var n = 0; function count() { return ++n }' });
    expect([(await host.run('count')).value, (await host.run('count')).value]).toEqual([1, 1]);
  });

  test('what they log is told', async () => {
    const host = await toyHost({
      script: `function talk() { console.log('a %s', 1); console.warn({ b: 2 }); Logger.log('%s!', 'c'); console.error('d'); }`,
    });
    expect((await host.run('talk')).log).toEqual(['a 1', 'warn: {"b":2}', 'c!', 'error: d']);
  });

  test('promises are run to their end', async () => {
    const host = await toyHost({
      script: `function main() { Promise.resolve().then(() => { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('late') }) }`,
    });
    await host.run('main');
    expect(await host.evaluate('=A1')).toEqual({ value: 'late' });
  });

  test('flush makes results visible', async () => {
    const body = `const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setValue(20);
      sheet.getRange('B1').setFormula('=A1*2'); SpreadsheetApp.flush(); return sheet.getRange('B1').getValue()`;
    expect(await runBody(body)).toBe(40);
  });
});

describe('locks', () => {
  const script = `
    const store = () => PropertiesService.getDocumentProperties();
    const note = (letter) => store().setProperty('log', (store().getProperty('log') || '') + letter);
    function hold() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); store().setProperty('held', 'yes');
      while (!store().getProperty('go')) Utilities.sleep(10); note('h'); return lock.hasLock(); }
    function isHeld() { return store().getProperty('held') === 'yes' }
    function letGo() { store().setProperty('go', 'yes') }
    function attempt(ms) { const lock = LockService.getDocumentLock(); const got = lock.tryLock(ms); if (got) note('a'); return [got, lock.hasLock()]; }
    function insist() { LockService.getDocumentLock().waitLock(20) }
    function ask() { const lock = LockService.getDocumentLock(); lock.waitLock(10); SpreadsheetApp.getUi().alert('?'); return true; }
    function log() { return store().getProperty('log') }
    function release() { const lock = LockService.getDocumentLock(); lock.waitLock(10); lock.releaseLock(); return lock.hasLock(); }`;

  test('keep concurrent executions apart', async () => {
    const host = await toyHost({ script });
    const holding = host.run('hold');
    while (!(await host.run('isHeld')).value);
    expect((await host.run('attempt', [20])).value).toEqual([false, false]);
    await expect(host.run('insist')).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    const waiting = host.run('attempt', [20_000]);
    await host.run('letGo');
    expect((await holding).value).toBe(true);
    expect((await waiting).value).toEqual([true, true]);
    expect((await host.run('log')).value).toBe('ha');
  });

  test('end with the execution, with releaseLock and with an alert', async () => {
    const host = await toyHost({ script });
    expect((await host.run('release')).value).toBe(false);
    let gotIt: unknown;
    host.answerAlert = async () => {
      gotIt = (await host.run('attempt', [0])).value;
      return 'OK';
    };
    await host.run('ask');
    expect(gotIt).toEqual([true, true]);
    expect((await host.run('attempt', [0])).value).toEqual([true, true]);
  });
});
