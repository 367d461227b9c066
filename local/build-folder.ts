import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of what the build made for the host: `services.js` and `worker.cjs`. It is the folder of this code when
 * that is bundled itself, else `build/` of the project.
 */
export function buildFolder(): string {
  const here = import.meta.url ? dirname(fileURLToPath(import.meta.url)) : __dirname;
  const folder = [here, join(here, '..', 'build')].find((each) => existsSync(join(each, 'services.js')));
  if (!folder) throw new Error('build/services.js is missing: run the build first');
  return folder;
}
