import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
/** Where functions and their examples are defined. */
const FOLDERS = ['src/metrics', 'src/functions'];

/** The beginning of a module at the project's root: `examplesOf(name)`, the examples in the file that defines a function. */
export async function examplesModule() {
  const modules = (await Promise.all(FOLDERS.map(modulesWithExamples))).flat();
  return `
    import { en } from './src/read/words/en';
    import { provideWords } from './src/read/words/library';
    ${modules.map((path, i) => `import * as module${i} from './${path}';`).join('\n')}
    provideWords({ words: () => en, stages: () => ({ en: en.stages, sv: '', nb: '', pl: '', zh: '', fa: '' }) });
    const modules = [${modules.map((_, i) => `module${i}`)}];
    const defines = (module, name) => Object.values(module).some((each) => each?.name === name);
    const examplesOf = (name) => modules.find((module) => defines(module, name))?.examples ?? [];`;
}

async function modulesWithExamples(folder) {
  const names = (await readdir(join(ROOT, folder))).filter((name) => name.endsWith('.ts')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(ROOT, folder, name), 'utf8')));
  return names.filter((_, i) => /^export const examples\b/m.test(texts[i])).map((name) => `${folder}/${name}`);
}
