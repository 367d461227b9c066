import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, tokenizer, tokTypes } from 'acorn';

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
  const files = names.map((name) => ({ name, text: distFile(name) }));
  return [{ name: 'Code.js, made late', text: madeLate(distFile('Code.js')) }, ...files];
}

/** The text that a script makes a program of: the one of `new Function('…')`. */
function madeLate(script: string): string {
  const tokens = [...tokenizer(script, { ecmaVersion: 2019 })] as (Token & { value: unknown })[];
  const texts = tokens.filter(({ type }, i) => {
    if (type !== tokTypes.string || tokens[i - 1]?.type !== tokTypes.parenL) return false;
    return script.slice(tokens[i - 3]?.start, tokens[i - 2]?.end) === 'new Function';
  });
  if (texts.length !== 1) throw new Error(`Code.js makes ${texts.length} programs of texts, not one`);
  return String(texts[0]!.value);
}
