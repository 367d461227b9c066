import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { examplesModule } from './examples.mjs';
import { buildSidebar } from './src/sidebar/build.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
/** The global of `src/app/main.ts`. */
const NAME_SPACE = 'PipelineKpis';
/** What answers cells, a file for KPIs of deals alone and one for all functions over all tabs. */
const CELLS_OF_DEALS = { 'src/app/call-of-deals.ts': 'Part-cells-of-deals' };
const CELLS = { 'src/app/call.ts': 'Part-cells' };
/** What few of those cells call. */
const APART_FROM_CELLS = { 'src/forecast/index.ts': 'Part-forecast' };
/** Parts that few cells over deals alone call. */
const APART_FROM_DEALS = {
  'src/derive/chance.ts': 'Part-chance',
  'src/measures/criterion.ts': 'Part-criterion',
  'src/functions/needed-ranges.ts': 'Part-needed-ranges',
  'src/read/kinds-of-tab.ts': 'Part-kinds-of-tab',
  'src/metrics/ask-each.ts': 'Part-ask-each',
  'src/functions/wide-targets.ts': 'Part-wide-targets',
  'src/metrics/missing.ts': 'Part-missing',
  'src/metrics/mixed-currencies.ts': 'Part-mixed-currencies',
};
/** Parts that few cells call, each a file of its own; those over plain numbers and dates need none. */
const KEPT_APART = {
  'src/derive/convert-amounts.ts': 'Part-convert-amounts',
  'src/derive/flag-status.ts': 'Part-flag-status',
  'src/derive/lookups.ts': 'Part-lookups',
  'src/derive/rates.ts': 'Part-rates',
  'src/lib/number-text.ts': 'Part-number-text',
  'src/lib/text-dates.ts': 'Part-text-dates',
  'src/model/tabs/tab-fields.ts': 'Part-tab-fields',
  'src/read/cells/settle-numbers.ts': 'Part-settle-numbers',
  'src/read/tab-kinds.ts': 'Part-tab-kinds',
  'src/read/total-rows.ts': 'Part-total-rows',
};
const LANGUAGES = ['en', 'sv', 'nb', 'pl', 'zh', 'fa'];

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
    bundle('src/app/main.ts', undefined, join(dist, 'Code.js'), cells(dist)),
    bundle('src/app/workbench.ts', 'Workbench', join(dist, 'Workbench.html')),
    words().then((languages) =>
      Promise.all(languages.map(([language, text]) => writeFile(join(dist, `Words-${language}.html`), text))),
    ),
    declarations().then((text) => writeFile(join(dist, 'Functions.js'), text)),
    examples().then((text) => writeFile(join(dist, 'Examples.html'), text)),
    buildSidebar({ outfile: join(dist, 'Sidebar.html') }),
    cp(join(ROOT, 'appsscript.json'), join(dist, 'appsscript.json')),
  ]);
}

/** A script that keeps all but one global to itself: `globalName`, or the one that the entry sets. The text of an HTML file is a script too: see `load-workbench.ts`. */
async function bundle(entry, globalName, outfile, plugins = []) {
  const { outputFiles } = await build({ ...SCRIPT, entryPoints: [join(ROOT, entry)], globalName, plugins });
  await writeFile(outfile, outputFiles[0].text);
}

/** What answers cells, in files of its own: opening a spreadsheet, every edit and every click load the script too and need none of it. */
function cells(dist) {
  const parts = partsOf(KEPT_APART, dist);
  const ofDeals = partsOf(CELLS_OF_DEALS, dist, [...parts, ...partsOf(APART_FROM_DEALS, dist)]);
  return [...ofDeals, ...partsOf(CELLS, dist, [...parts, ...partsOf(APART_FROM_CELLS, dist)])];
}

/** How the bundle of cells gets at the parts that it does not hold. */
function partsOf(modules, dist, plugins) {
  return Object.entries(modules).map(([module, name]) => keptApart(module, name, dist, plugins));
}

/** What all forwards share, since each byte of it counts. */
const PART_NAMED = `export function partNamed(name) {
  let made;
  return () => (made ??= new Function(HtmlService.createTemplateFromFile(name).getRawContent())());
}`;

/**
 * Puts a module, which exports functions alone, and all that it imports into a file of its own, and makes a program of it
 * when the first of them is called: every cell pays for what it loads.
 */
function keptApart(module, name, dist, plugins = []) {
  const path = join(ROOT, module);
  const options = { ...SCRIPT, entryPoints: [path], plugins };
  return {
    name: module,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^part-named$/ }, () => ({ path: 'part-named', namespace: 'part-named' }));
      onLoad({ filter: /./, namespace: 'part-named' }, () => ({ contents: PART_NAMED }));
      onLoad({ filter: /\.ts$/ }, async (file) => {
        if (file.path !== path) return undefined;
        const { outputFiles } = await build({ ...options, globalName: 'part' });
        const { metafile } = await build({ ...options, format: 'esm', metafile: true });
        const [{ exports }] = Object.values(metafile.outputs);
        const forwards = exports.map((each) => `export const ${each} = (...args) => part().${each}(...args);`);
        await writeFile(join(dist, `${name}.html`), `${outputFiles[0].text}return part;`);
        return {
          contents: `import { partNamed } from 'part-named';
            const part = partNamed('${name}');
            ${forwards.join('\n')}`,
        };
      });
    },
  };
}

/** What headers and stages are called in each language, and the stages of all, as [name, JSON]. */
function words() {
  return evaluated(
    'words',
    `
      ${LANGUAGES.map((language) => `import { ${language} } from './src/read/words/${language}';`).join('\n')}
      const languages = { ${LANGUAGES} };
      const stages = Object.fromEntries(Object.entries(languages).map(([name, words]) => [name, words.stages]));
      export const result = Object.entries({ ...languages, stages }).map(([name, words]) => [name, JSON.stringify(words)]);`,
  );
}

/** Generated from the registry: each cell function with its help, each entry point of the menu and the sidebar. */
function declarations() {
  return evaluated(
    'declarations',
    `
      import { CELL_FUNCTIONS } from './src/functions/catalogue';
      import { entryPointStubs, functionStubs } from './src/functions/stubs';
      import { ENTRY_POINTS } from './src/app/entry-points';
      const name = '${NAME_SPACE}';
      export const result = functionStubs(CELL_FUNCTIONS, name) + '\\n' + entryPointStubs(ENTRY_POINTS, name);`,
  );
}

/** What the examples of each function answer, as JSON by its name: for the help in the sidebar. */
async function examples() {
  return evaluated(
    'examples',
    `
      ${await examplesModule()}
      import { CELL_FUNCTIONS } from './src/functions/catalogue';
      import { workedExample } from './src/functions/worked-example';
      const worked = CELL_FUNCTIONS.map((each) => [each.name, workedExample(each, examplesOf(each.name))]);
      export const result = JSON.stringify(Object.fromEntries(worked));`,
  );
}

/** The `result` of a module over the sources. */
export async function evaluated(name, contents) {
  const outfile = join(ROOT, 'build', `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    tsconfig: join(ROOT, 'src/tsconfig.json'),
  });
  const { result } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return result;
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
