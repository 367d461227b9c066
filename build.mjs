import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildSidebar } from './src/sidebar/build.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const NAME_SPACE = 'PipelineKpis';

/** Writes what is pushed to Google: the bundle, the plain declarations that Sheets reads, the sidebar, the manifest. */
export async function buildDist(dist = join(ROOT, 'dist')) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    bundle('src/app/main.ts', NAME_SPACE, join(dist, 'Code.js')),
    bundle('src/app/workbench.ts', 'Workbench', join(dist, 'Workbench.html')),
    declarations().then((text) => writeFile(join(dist, 'Functions.js'), text)),
    buildSidebar({ outfile: join(dist, 'Sidebar.html') }),
    cp(join(ROOT, 'appsscript.json'), join(dist, 'appsscript.json')),
  ]);
}

/** A script that keeps all but one global to itself. The text of an HTML file is a script too: see `load-workbench.ts`. */
async function bundle(entry, globalName, outfile) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    tsconfig: join(ROOT, 'src/google/tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
  });
  await writeFile(outfile, outputFiles[0].text);
}

/** Generated from the registry: each cell function with its help, each entry point of the menu and the sidebar. */
async function declarations() {
  const bundle = join(ROOT, 'build', 'declarations.mjs');
  await build({
    stdin: {
      contents: `
        import { CELL_FUNCTIONS } from './src/functions/index';
        import { entryPointStubs, functionStubs } from './src/functions/stubs';
        import { ENTRY_POINTS } from './src/app/entry-points';
        export const text = (name) => functionStubs(CELL_FUNCTIONS, name) + '\\n' + entryPointStubs(ENTRY_POINTS, name);`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    tsconfig: join(ROOT, 'src/tsconfig.json'),
  });
  const { text } = await import(`${pathToFileURL(bundle).href}?${Date.now()}`);
  return text(NAME_SPACE);
}

/** Writes the local spreadsheet into `build/`: the command line, the realm's services, the page. */
async function buildLocal(outdir = join(ROOT, 'build')) {
  const [{ buildHost }, { buildPage }] = await Promise.all([
    import('./local/build-host.mjs'),
    import('./local/page/build.mjs'),
  ]);
  await Promise.all([
    buildHost({ outdir }),
    buildPage({ outdir: join(outdir, 'page') }),
    build({
      entryPoints: { kpi: join(ROOT, 'local/cli/main.ts') },
      outdir,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      tsconfig: join(ROOT, 'local/tsconfig.json'),
      // `local/build-folder.ts` asks for `import.meta` and does without where there is none.
      logOverride: { 'empty-import-meta': 'silent' },
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildDist();
  if (process.argv.includes('--local')) await buildLocal();
}
