import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { PortError } from '../../../local/server/port-error';
import { serve } from '../../../local/server/serve';
import { toyHost } from '../fixtures/toy-host';
import { ask, pageFolder, servedToy } from './served';

const messageOf = (body: string) => (JSON.parse(body) as { error: { message: string } }).error.message;

test('the printed address opens the page and hands out a cookie that scripts and other sites cannot use', async () => {
  const { address, opened, port } = await servedToy();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
  expect(opened).toMatchObject({ status: 200, body: '<!doctype html><p>the page</p>' });
  expect(String(opened.headers['set-cookie'])).toMatch(
    new RegExp(`^local-sheets-${port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`),
  );
  expect(opened.headers['content-security-policy']).toContain("script-src 'self';");
});

test.each(['/', '/?token=guess', '/api/boot', '/api/events', '/assets/main-1.js'])(
  'without the token %s is refused',
  async (path) => {
    const { origin } = await servedToy();
    const reply = await ask(origin + path);
    expect(reply.status).toBe(401);
    expect(messageOf(reply.body)).toBe('Open this spreadsheet with the address that was printed when it was started.');
  },
);

test('a person reads the sentence, not JSON', async () => {
  const { origin } = await servedToy();
  const reply = await ask(`${origin}/`, { headers: { accept: 'text/html' } });
  expect(reply.body).toBe('Open this spreadsheet with the address that was printed when it was started.');
});

test("another spreadsheet's cookie is refused", async () => {
  const { origin, cookie } = await servedToy();
  expect((await ask(`${origin}/api/boot`, { headers: { cookie: `${cookie}x` } })).status).toBe(401);
});

test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
  'a request for the host %s is refused, as names can be pointed at this machine',
  async (host) => {
    const toy = await servedToy();
    const reply = await toy.ask('/api/boot', { headers: { host } });
    expect(reply.status).toBe(403);
    expect(messageOf(reply.body)).toBe(
      `This spreadsheet answers at 127.0.0.1:${toy.port} and localhost:${toy.port} only.`,
    );
  },
);

test('localhost is as good a name', async () => {
  const { ask: askToy, port } = await servedToy();
  expect((await askToy('/api/boot', { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test.each(['https://evil.example', 'http://127.0.0.1:1', 'http://localhost:1', 'null'])(
  'a request from a page of %s is refused, cookie or not',
  async (origin) => {
    const toy = await servedToy({ script: 'function main() { return 1; }' });
    const body = JSON.stringify({ client: 'x', functionName: 'main', args: [] });
    const headers = { origin, 'content-type': 'application/json' };
    const reply = await toy.ask('/api/run', { method: 'POST', headers, body });
    expect(reply.status).toBe(403);
    expect(messageOf(reply.body)).toBe('This spreadsheet answers its own page only.');
  },
);

test('a request that the browser marks as cross-site or as from another port is refused', async () => {
  const toy = await servedToy();
  for (const site of ['cross-site', 'same-site']) {
    expect((await toy.ask('/api/boot', { headers: { 'sec-fetch-site': site } })).status).toBe(403);
  }
  expect((await toy.ask('/api/boot', { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
});

test('the printed address may be followed from any site, such as a terminal in the browser', async () => {
  const { address } = await servedToy();
  expect((await ask(address, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
});

test('a body that is no JSON by its type is refused: forms of other sites cannot send JSON', async () => {
  const toy = await servedToy();
  const body = JSON.stringify({ client: 'x', functionName: 'main', args: [] });
  const reply = await toy.ask('/api/run', { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  expect(reply.status).toBe(415);
});

test('a body that is too large is refused, announced or not', async () => {
  const toy = await servedToy();
  const body = Buffer.alloc(5_000, 'x');
  const headers = { 'content-type': 'application/json' };
  for (const extra of [{}, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
    const reply = await toy.ask('/api/selection', { method: 'POST', headers: { ...headers, ...extra }, body });
    expect(reply.status).toBe(413);
    expect(messageOf(reply.body)).toBe('The request is larger than 4 kB.');
  }
});

test.each([
  ['not JSON', '{', 'The request is not JSON.'],
  ['a list', '[]', 'The request is not understood: body does not fit.'],
  [
    'a wrong part',
    '{"sheetId":"0","area":{"row":-1,"column":0,"rows":1,"columns":1}}',
    'The request is not understood: area.row does not fit.',
  ],
])('a body that is %s is explained', async (_, body, message) => {
  const toy = await servedToy();
  const reply = await toy.ask('/api/selection', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(reply.status).toBe(400);
  expect(messageOf(reply.body)).toBe(message);
});

test.each(['/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/assets/..%2fsecret.txt', '/secret.txt', '/frame/1'])(
  '%s is not served',
  async (path) => {
    const toy = await servedToy();
    expect((await toy.ask(path)).status).toBe(404);
  },
);

test('scripts of the page may be kept, the data may not', async () => {
  const toy = await servedToy();
  expect((await toy.ask('/assets/main-1.js')).headers['cache-control']).toContain('immutable');
  expect((await toy.ask('/api/boot')).headers['cache-control']).toBe('no-store');
});

test('a port in use is one clear sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const error = await serve({ host: await toyHost(), port, title: 'Toy', pageFolder: pageFolder() }).catch((e) => e);
  other.close();
  expect(error).toBeInstanceOf(PortError);
  expect(error.message).toBe(`Port ${port} is in use. Stop what uses it, or choose another with --port.`);
});

test('a page that is not built is said so', async () => {
  const serving = serve({ host: await toyHost(), port: 0, title: 'Toy', pageFolder: '/nowhere' });
  await expect(serving).rejects.toThrow(
    'The spreadsheet\'s page is not built: /nowhere is missing. Run "npm run build" first',
  );
});
