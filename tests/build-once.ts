import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds what is shipped and the local spreadsheet, before any test runs: tests run what people get. */
export default function buildOnce(): void {
  const { status, stderr } = spawnSync('node', ['build.mjs', '--local'], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
}
