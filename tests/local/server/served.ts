import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { serve } from '../../../local/server/serve';
import { type Toy, toyHost } from '../fixtures/toy-host';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A page of three words in place of the built one. */
export function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toy-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p>the page</p>');
  writeFileSync(join(folder, 'frame-shim.js'), 'window.google = "shim </script>";');
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'main();');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  closers.push(async () => rmSync(folder, { recursive: true }));
  return folder;
}

/** A served toy spreadsheet; `ask` sends the session's cookie, as the page does. */
export async function servedToy(toy: Toy = {}) {
  const host = await toyHost(toy);
  const { address, close } = await serve({ host, port: 0, title: 'Toy', pageFolder: pageFolder() });
  closers.push(close);
  const { origin, port } = new URL(address);
  const opened = await ask(address);
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  return {
    host,
    address,
    origin,
    port: Number(port),
    opened,
    cookie,
    close,
    ask: (path: string, { headers = {}, ...rest }: Ask = {}) =>
      ask(origin + path, { headers: { cookie, ...headers }, ...rest }),
    post: (path: string, body: unknown) =>
      ask(origin + path, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

/** Not `fetch`, which sets `Host` and `Origin` as it likes. */
export function ask(address: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
