import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import buildOnce from '../../build-once';
import { BUILT } from './terminal';

/** The command line as people call it: the built file in a process of its own. */
let deals = '';
let folder = '';

beforeAll(async () => {
  if (!existsSync(BUILT)) buildOnce();
  folder = await mkdtemp(join(tmpdir(), 'kpi-'));
  deals = `Deals=${join(folder, 'deals.csv')}`;
  await writeFile(join(folder, 'deals.csv'), 'Deal,Stage,Amount\nA,Closed Won,100\nB,Closed Lost,50\n');
});

afterAll(() => rm(folder, { recursive: true }));

function kpi(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [BUILT, ...args], { encoding: 'utf8' });
  return { exitCode: status, printed: stdout.trim(), complained: stderr.trim() };
}

test('a value goes to standard output, a complaint to standard error', () => {
  const called = kpi('eval', '=WINRATE(Deals!A:C)', '--sheet', deals);
  expect(called).toEqual({ exitCode: 0, printed: '0.5', complained: '' });
  const wrong = kpi('eval', '=1', '--tz', 'Mars/X');
  expect(wrong).toMatchObject({ exitCode: 2, printed: '' });
  expect(wrong.complained.split('\n')).toHaveLength(1);
});

test('help is there at once: what is heavy is loaded when it is needed', () => {
  const begun = performance.now();
  expect(kpi('sample', '--help').exitCode).toBe(0);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('serve opens the page, says when its port is taken, and stops when told', async () => {
  const child = spawn('node', [BUILT, 'serve', '--sheet', deals, '--port', '0']);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += chunk;
        const found = /http:\/\/\S+/.exec(printed)?.[0];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`serve ended: ${printed}`)));
    });
    expect((await fetch(address)).status).toBe(200);
    const { port } = new URL(address);
    const second = kpi('serve', '--sheet', deals, '--port', port);
    expect(second.exitCode).toBe(2);
    expect(second.complained).toContain(`Port ${port} is in use`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    child.kill();
  }
});
