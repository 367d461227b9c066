import { get } from 'node:http';
import { expect, test } from 'vitest';
import type { Boot, PageEvent } from '../../../local/server/protocol';
import { servedToy } from './served';

type Served = Awaited<ReturnType<typeof servedToy>>;

const DOUBLE = `
/**
 * Twice the number.
 * @param {number} amount The number.
 * @customfunction
 */
function DOUBLE(amount) { if (typeof amount !== 'number') throw new Error('DOUBLE needs a number'); return amount * 2; }`;

const setCell = (unitId: string, row: number, column: number, cell: object) => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId, subUnitId: '0', cellValue: { [row]: { [column]: cell } } },
});

async function boot(toy: Served): Promise<Boot> {
  return JSON.parse((await toy.ask('/api/boot')).body) as Boot;
}

/** Follows the events as one tab; `until` resolves with the first that fits. */
function follow({ origin, cookie }: Served, client: string, since: number) {
  const events: PageEvent[] = [];
  const waiting: { fits: (event: PageEvent) => boolean; found: (event: PageEvent) => void }[] = [];
  let rest = '';
  const sent = get(`${origin}/api/events?client=${client}&since=${since}`, { headers: { cookie } }, (response) => {
    response.on('error', () => undefined);
    response.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data) tell(JSON.parse(data) as PageEvent);
      }
    });
  });
  sent.on('error', () => undefined);
  const tell = (event: PageEvent) => {
    events.push(event);
    for (const { fits, found } of waiting) if (fits(event)) found(event);
  };
  return {
    events,
    stop: () => sent.destroy(),
    until: (fits: (event: PageEvent) => boolean) =>
      new Promise<PageEvent>((found) => {
        const already = events.find(fits);
        if (already) found(already);
        else waiting.push({ fits, found });
      }),
  };
}

test('opening runs onOpen and tells what the page shows', async () => {
  const script = `${DOUBLE}
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi(); }`;
  const toy = await servedToy({ script, workbook: { locale: 'sv_SE', sheets: { Deals: [[1, '=DOUBLE(A1)']] } } });
  const shown = await boot(toy);
  expect(shown).toMatchObject({
    title: 'Toy',
    locale: 'sv_SE',
    menus: [{ caption: 'Pipeline KPIs', items: [{ kind: 'item', label: 'Open', functionName: 'open' }] }],
    functions: [{ name: 'DOUBLE', description: 'Twice the number.', parameters: [{ name: 'amount' }] }],
  });
  expect(JSON.stringify(shown.snapshot)).toContain('"f":"=DOUBLE(A1)"');
});

test("one tab's change is calculated by the host and reaches the other tab, but is not sent back", async () => {
  const toy = await servedToy({ script: DOUBLE, workbook: { sheets: { Deals: [[1, '=DOUBLE(A1)']] } } });
  const { eventNumber, snapshot } = await boot(toy);
  const unitId = (snapshot as { id: string }).id;
  const [mine, other] = [follow(toy, 'mine', eventNumber), follow(toy, 'other', eventNumber)];
  const reply = await toy.post('/api/mutations', {
    client: 'mine',
    mutations: [setCell(unitId, 0, 0, { v: 21, t: 2 })],
  });
  expect(reply.status).toBe(200);
  const isResult = (event: PageEvent) => event.kind === 'mutation' && JSON.stringify(event.params).includes('"v":42');
  await Promise.all([mine.until(isResult), other.until(isResult)]);
  const isChange = (event: PageEvent) => event.kind === 'mutation' && JSON.stringify(event.params).includes('"v":21');
  expect(other.events.filter(isChange)).toHaveLength(1);
  expect(mine.events.filter(isChange)).toHaveLength(0);
});

test('a tab that lost its connection gets what it missed; one that missed too much is told to load anew', async () => {
  const toy = await servedToy({ workbook: { sheets: { Deals: [[1]] } } });
  const { eventNumber, snapshot } = await boot(toy);
  const unitId = (snapshot as { id: string }).id;
  await toy.post('/api/mutations', { client: 'mine', mutations: [setCell(unitId, 0, 0, { v: 5, t: 2 })] });
  const back = follow(toy, 'other', eventNumber);
  await back.until((event) => event.kind === 'mutation');
  const lost = follow(toy, 'lost', 99_999);
  await lost.until((event) => event.kind === 'reload');
});

test('what a script returns and what it throws are both answers', async () => {
  const script = `function give(x) { return { x: x }; } function fail() { throw new TypeError('no'); } function secret_() {}`;
  const toy = await servedToy({ script });
  const run = async (functionName: string, args: unknown[] = []) =>
    JSON.parse((await toy.post('/api/run', { client: 'mine', functionName, args })).body);
  expect(await run('give', [[1, 'two']])).toEqual({ value: { x: [1, 'two'] } });
  expect(await run('fail')).toEqual({ error: { name: 'TypeError', message: 'no' } });
  expect(await run('secret_')).toEqual({ error: { message: 'secret_ is private to the script.' } });
});

test('what a script shows goes to the tab that started it', async () => {
  const script = `function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head><title>x</title></head><body>Hi</body></html>').setTitle('Side')); }`;
  const toy = await servedToy({ script });
  const [mine, other] = [follow(toy, 'mine', 0), follow(toy, 'other', 0)];
  await toy.post('/api/run', { client: 'mine', functionName: 'open', args: [] });
  const event = await mine.until(({ kind }) => kind === 'sidebar');
  if (event.kind !== 'sidebar') throw new Error('no sidebar');
  expect(event.frame.title).toBe('Side');
  const page = await toy.ask(event.frame.address);
  expect(page.body).toBe(
    '<html><head><script>window.google = "shim <\\/script>";</script><title>x</title></head><body>Hi</body></html>',
  );
  expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox allow-scripts/);
  expect(other.events).toEqual([]);
});

test('an alert waits for the button that is pressed on the page', async () => {
  const script = `function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO)); }`;
  const toy = await servedToy({ script });
  const mine = follow(toy, 'mine', 0);
  await expect.poll(async () => (await toy.ask('/api/boot')).status).toBe(200);
  const running = toy.post('/api/run', { client: 'mine', functionName: 'ask', args: [] });
  const event = await mine.until(({ kind }) => kind === 'alert');
  if (event.kind !== 'alert') throw new Error('no alert');
  expect(event.alert).toMatchObject({ title: 'Title', prompt: 'Sure?', buttons: 'YES_NO' });
  expect((await toy.post('/api/alert', { alertId: event.alertId, button: 'NO' })).body).toBe('{"wasWaiting":true}');
  expect(JSON.parse((await running).body)).toEqual({ value: 'NO' });
  expect((await toy.post('/api/alert', { alertId: event.alertId, button: 'YES' })).body).toBe('{"wasWaiting":false}');
});

test('an alert that nobody can see counts as closed', async () => {
  const script = `function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Sure?', ui.ButtonSet.YES_NO)); }`;
  const toy = await servedToy({ script });
  const reply = await toy.post('/api/run', { client: 'mine', functionName: 'ask', args: [] });
  expect(JSON.parse(reply.body)).toEqual({ value: 'CLOSE' });
});

test('closing the tab closes the alert that it shows', async () => {
  const script = `function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Sure?', ui.ButtonSet.YES_NO)); }`;
  const toy = await servedToy({ script });
  const mine = follow(toy, 'mine', 0);
  await toy.ask('/api/boot');
  const running = toy.post('/api/run', { client: 'mine', functionName: 'ask', args: [] });
  await mine.until(({ kind }) => kind === 'alert');
  mine.stop();
  expect(JSON.parse((await running).body)).toEqual({ value: 'CLOSE' });
});

test('a script knows what is selected, from a selection told before as well as from its own request', async () => {
  const script = `function where() { return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(); }`;
  const toy = await servedToy({ script, workbook: { sheets: { A: [[1]], B: [[1]] } } });
  const area = { row: 2, column: 1, rows: 2, columns: 3 };
  await toy.post('/api/selection', { sheetId: '1', area });
  const run = async (selection?: object) =>
    JSON.parse((await toy.post('/api/run', { client: 'mine', functionName: 'where', args: [], selection })).body).value;
  expect(await run()).toBe('B3:D4');
  expect(await run({ sheetId: '0', area: { ...area, rows: 1, columns: 1 } })).toBe('B3');
});

test('an error cell explains itself', async () => {
  const toy = await servedToy({ script: DOUBLE, workbook: { sheets: { Deals: [['x', '=DOUBLE(A1)']] } } });
  await toy.host.settle();
  const explain = async (row: number, column: number) =>
    JSON.parse((await toy.ask(`/api/cell-error?sheet=0&row=${row}&column=${column}`)).body);
  expect(await explain(0, 1)).toEqual({ message: 'DOUBLE needs a number' });
  expect(await explain(0, 0)).toEqual({ message: null });
  expect((await toy.ask('/api/cell-error?sheet=0&row=x&column=0')).status).toBe(400);
});

test('the workbook is downloaded as .xlsx under its title', async () => {
  const toy = await servedToy({ workbook: { sheets: { Deals: [['a', 1]] } } });
  const reply = await toy.ask('/api/workbook.xlsx');
  expect(reply.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Toy.xlsx");
  expect(reply.body.slice(0, 2)).toBe('PK');
});

test('closing ends the open connections', async () => {
  const toy = await servedToy();
  follow(toy, 'mine', 0);
  await toy.ask('/api/boot');
  await toy.close();
  await expect(toy.ask('/api/boot')).rejects.toThrow('ECONNREFUSED');
});
