import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildDist } from './build.mjs';

/** Builds and pushes to the Apps Script project of `.clasp.json`. */
const { scriptId } = JSON.parse(readFileSync(new URL('.clasp.json', import.meta.url), 'utf8'));

if (!/^[\w-]{30,}$/.test(scriptId) || scriptId.startsWith('PUT-')) {
  console.error(
    'Put the id of your Apps Script project into .clasp.json (scriptId) first: README.md says where to find it.',
  );
  process.exit(2);
}
await buildDist();
const { status } = spawnSync('npx', ['clasp', 'push', '-f'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
