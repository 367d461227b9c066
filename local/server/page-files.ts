import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The built page: what `buildPage` wrote. */
export interface PageFiles {
  index: string;
  /** The script that defines `google.script` inside of frames. */
  frameShim: string;
  /** One of the page's scripts and styles; their names change with their content. */
  read(name: string): Promise<{ type: string; content: Buffer } | undefined>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export async function openPageFiles(folder: string): Promise<PageFiles> {
  const assets = join(folder, 'assets');
  try {
    const [index, frameShim, names] = await Promise.all([
      readFile(join(folder, 'index.html'), 'utf8'),
      readFile(join(folder, 'frame-shim.js'), 'utf8'),
      readdir(assets),
    ]);
    // Only names that were there at the start are read: no path can lead out of the folder.
    const known = new Set(names);
    return {
      index,
      frameShim,
      async read(name) {
        const type = TYPES[extname(name)];
        if (!known.has(name) || type === undefined) return undefined;
        return { type, content: await readFile(join(assets, name)) };
      },
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`The spreadsheet's page is not built: ${folder} is missing. Run "npm run build" first`);
  }
}
