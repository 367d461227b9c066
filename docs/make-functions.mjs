import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluated } from '../build.mjs';
import { examplesModule } from '../examples.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const REFERENCE = join(ROOT, 'docs/functions.md');
const README = join(ROOT, 'README.md');

/** The generated texts by file: all of the reference, and the README with its table of functions. */
export async function generatedDocs() {
  const { reference, table } = await madeOfSources();
  const readme = await readFile(README, 'utf8');
  const block = /(<!-- functions -->\n)[\s\S]*?(\n<!-- \/functions -->)/;
  if (!block.test(readme)) throw new Error('README.md has lost the marks <!-- functions --> of its table');
  return new Map([
    [REFERENCE, reference],
    [README, readme.replace(block, (_, begin, end) => begin + table + end)],
  ]);
}

async function madeOfSources() {
  return evaluated(
    'function-reference',
    `
      ${await examplesModule()}
      import { CELL_FUNCTIONS } from './src/functions/catalogue';
      import { functionReference } from './docs/reference/function-reference';
      import { readmeTable } from './docs/reference/readme-table';
      export const result = {
        reference: functionReference(CELL_FUNCTIONS, examplesOf),
        table: readmeTable(CELL_FUNCTIONS),
      };`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generatedDocs()) await writeFile(path, text);
}
