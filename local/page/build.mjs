import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

/** What the page in a folder was made of. */
const STAMP = 'sources.sha256';

/** What the page is made of besides its own folder: types of the server, and the exact packages. */
const OTHER_SOURCES = ['local/server/protocol.ts', 'local/host.ts', 'local/workbook.ts', 'package-lock.json'];

/**
 * Writes the page of the local spreadsheet: `index.html`, `frame-shim.js` (`google.script` for sidebars and dialogs) and, in
 * `assets/`, everything else under names that change with the content. Does nothing when the page there is made of the same sources.
 *
 * @param {{ outdir: string }} options
 * @returns {Promise<{ isNew: boolean }>}
 */
export async function buildPage({ outdir }) {
  const stamp = await sourcesStamp();
  if ((await readFile(join(outdir, STAMP), 'utf8').catch(() => '')) === stamp) return { isNew: false };

  // Put in place as a whole: two builds at once, or one that is broken off, leave a page that works.
  const draft = `${outdir}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    const [assets] = await Promise.all([buildAssets(draft), buildFrameShim(draft)]);
    const html = await readFile(join(HERE, 'index.html'), 'utf8');
    const index = html.replace('%SCRIPT%', assets.script).replace('%STYLE%', assets.style);
    await writeFile(join(draft, 'index.html'), index);
    await writeFile(join(draft, STAMP), stamp);
    await rm(outdir, { recursive: true, force: true });
    await rename(draft, outdir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return { isNew: true };
}

/** @param {string} outdir */
async function buildAssets(outdir) {
  const { metafile } = await build({
    entryPoints: { main: join(HERE, 'main.tsx'), page: join(HERE, 'styles', 'page.css') },
    outdir: join(outdir, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    // Charts and the grid's hyphenation rules of many languages are loaded when they are needed.
    format: 'esm',
    splitting: true,
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    absWorkingDir: ROOT,
    logLevel: 'warning',
  });
  const outputs = Object.entries(metafile.outputs);
  /** @param {string} entry */
  const address = (entry) => {
    const found = outputs.find(([, output]) => output.entryPoint === relative(ROOT, join(HERE, entry)));
    if (!found) throw new Error(`${entry} was not built`);
    return `/${relative(outdir, join(ROOT, found[0]))}`;
  };
  return { script: address('main.tsx'), style: address('styles/page.css') };
}

/** @param {string} outdir */
async function buildFrameShim(outdir) {
  await build({
    entryPoints: [join(HERE, 'frames', 'google-script.ts')],
    outfile: join(outdir, 'frame-shim.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  });
}

async function sourcesStamp() {
  const own = await readdir(HERE, { recursive: true, withFileTypes: true });
  const files = own.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files, ...OTHER_SOURCES.map((path) => join(ROOT, path))].sort()) {
    hash
      .update(relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage({ outdir: join(ROOT, 'build', 'page') });
