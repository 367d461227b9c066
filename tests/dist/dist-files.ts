import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

/** The script files of the bundle, in the order in which Apps Script loads them. */
export function scriptFiles(): { name: string; text: string }[] {
  const { filePushOrder } = JSON.parse(readFileSync(join(DIST, '../.clasp.json'), 'utf8')) as {
    filePushOrder: string[];
  };
  return filePushOrder.map((path) => ({
    name: path.replace('dist/', ''),
    text: readFileSync(join(DIST, '..', path), 'utf8'),
  }));
}

export function distFile(name: string): string {
  return readFileSync(join(DIST, name), 'utf8');
}

/** The programs that are made when they are asked for: what answers cells, the workbench, parts that few cells call. */
export function laterPrograms(): { name: string; text: string }[] {
  const names = readdirSync(DIST).filter((name) => /^(?:Workbench|Part-.*)\.html$/.test(name));
  return names.map((name) => ({ name, text: distFile(name) }));
}
