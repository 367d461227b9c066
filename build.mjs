import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildSidebar } from './src/sidebar/build.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
/** The global of `src/app/main.ts`. */
const NAME_SPACE = 'PipelineKpis';

/** How all that runs in Apps Script is built. */
const SCRIPT = {
  tsconfig: join(ROOT, 'src/google/tsconfig.json'),
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
};

/** Writes what is pushed to Google: the bundle, the plain declarations that Sheets reads, the sidebar, the manifest. */
export async function buildDist(dist = join(ROOT, 'dist')) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    bundle('src/app/main.ts', undefined, join(dist, 'Code.js'), [keptAsText('src/forecast/index.ts')]),
    bundle('src/app/workbench.ts', 'Workbench', join(dist, 'Workbench.html')),
    declarations().then((text) => writeFile(join(dist, 'Functions.js'), text)),
    buildSidebar({ outfile: join(dist, 'Sidebar.html') }),
    cp(join(ROOT, 'appsscript.json'), join(dist, 'appsscript.json')),
  ]);
}

/** A script that keeps all but one global to itself: `globalName`, or the one that the entry sets. The text of an HTML file is a script too: see `load-workbench.ts`. */
async function bundle(entry, globalName, outfile, plugins = []) {
  const { outputFiles } = await build({ ...SCRIPT, entryPoints: [join(ROOT, entry)], globalName, plugins });
  await writeFile(outfile, outputFiles[0].text);
}

/**
 * Keeps a module, which exports functions alone, and all that it imports as text that becomes a program when the first
 * of them is called: text is the cheapest thing to load, and most cells never call it.
 */
function keptAsText(module) {
  const path = join(ROOT, module);
  return {
    name: 'kept-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async (file) => {
        if (file.path !== path) return undefined;
        const { outputFiles } = await build({ ...SCRIPT, entryPoints: [path], globalName: 'part' });
        const { metafile } = await build({ ...SCRIPT, entryPoints: [path], format: 'esm', metafile: true });
        const [{ exports }] = Object.values(metafile.outputs);
        const forwards = exports.map((name) => `export const ${name} = (...args) => part().${name}(...args);`);
        const text = JSON.stringify(`${outputFiles[0].text}return part;`);
        return {
          contents: `let made;\nconst part = () => (made ??= new Function(${text})());\n${forwards.join('\n')}`,
        };
      });
    },
  };
}

/** Generated from the registry: each cell function with its help, each entry point of the menu and the sidebar. */
async function declarations() {
  const bundle = join(ROOT, 'build', 'declarations.mjs');
  await build({
    stdin: {
      contents: `
        import { CELL_FUNCTIONS } from './src/functions/catalogue';
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
