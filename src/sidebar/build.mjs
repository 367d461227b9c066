import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles the sidebar into one self-contained page, script and style inline, as HtmlService wants it.
 * @param {{ outfile: string, minify?: boolean }} options
 */
export async function buildSidebar({ outfile, minify = true }) {
  const [template, script, style] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    bundle('main.tsx', minify),
    bundle('style.css', minify),
  ]);
  const page = template
    .replace('/* style.css */', () => style.replace(/<\/(style)/gi, '<\\/$1'))
    .replace('/* main.tsx */', () => safeInline(script));
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, page);
}

/** HtmlService drops what follows `//` inside template literals, so none may be left in the script. */
async function bundle(entry, minify) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    tsconfig: join(folder, 'tsconfig.json'),
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  return outputFiles[0].text.trim();
}

/** A script inside a page ends at the first closing tag, wherever it stands. */
function safeInline(script) {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
