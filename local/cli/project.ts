import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { WrongCall } from './wrong-call';

/** Where the built add-on is, and in which order its files are loaded. */
export interface Project {
  dist: string;
  /** Relative to `dist`. */
  filePushOrder: string[];
}

/** The project that a file belongs to: the folder above it with a `.clasp.json`. */
export function findProject(file: string): Project {
  let folder = dirname(resolve(file));
  while (!existsSync(join(folder, '.clasp.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new WrongCall(`There is no .clasp.json above ${file}`);
    folder = parent;
  }
  const settings = JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as {
    rootDir?: string;
    filePushOrder?: string[];
  };
  const dist = join(folder, settings.rootDir ?? '.');
  if (!existsSync(join(dist, 'appsscript.json'))) {
    throw new WrongCall(`The add-on is not built: run "npm run build" in ${folder} first`);
  }
  const order = settings.filePushOrder ?? [];
  return { dist, filePushOrder: order.map((path) => relative(dist, join(folder, path))) };
}
