import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readKnownNames } from './services/read-known-names.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Builds what the local host needs at run time: `services.js`, `worker.cjs`, and the library `host.cjs`. */
export async function buildHost({ outdir }) {
  mkdirSync(outdir, { recursive: true });
  const known = JSON.stringify(readKnownNames());
  writeFileSync(join(outdir, 'known-names.json'), known);
  const common = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
  await Promise.all([
    // Evaluated in every realm, before the script.
    build({
      ...common,
      entryPoints: [join(here, 'realm/services.ts')],
      outfile: join(outdir, 'services.js'),
      format: 'iife',
      target: 'es2022',
      define: { KNOWN_NAMES: JSON.stringify(known) },
    }),
    build({ ...nodeBundle(common), entryPoints: [join(here, 'realm/worker.ts')], outfile: join(outdir, 'worker.cjs') }),
    build({ ...nodeBundle(common), entryPoints: [join(here, 'host.ts')], outfile: join(outdir, 'host.cjs') }),
  ]);
}

function nodeBundle(common) {
  return {
    ...common,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // See build-folder.ts: a bundle finds its folder by __dirname.
    define: { 'import.meta.url': 'undefined' },
  };
}
