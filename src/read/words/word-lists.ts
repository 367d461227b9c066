import { folded, hasMarks } from '../../lib/normalise';
import type { TabKind } from '../../model/tab';
import { headerLines } from './library';
import type { Language } from './words';

/** A field that a header may stand for; a lower rank is a better match. */
export interface Candidate {
  readonly field: string;
  readonly rank: number;
  /** Only where the values below the header fit the field. */
  readonly needsValues: boolean;
}

const headers = new Map<string, Map<string, Candidate[]>>();

/** What each known header of a kind of tab means in one language; read from its words when first asked for. */
export function headerWords(language: Language, kind: TabKind): ReadonlyMap<string, readonly Candidate[]> {
  const key = `${language} ${kind}`;
  let words = headers.get(key);
  if (!words) {
    const lines = headerLines(language, kind);
    words = parseHeaders(lines);
    if (hasMarks(lines)) addFolded(words);
    headers.set(key, words);
  }
  return words;
}

function parseHeaders(lines: string): Map<string, Candidate[]> {
  const words = new Map<string, Candidate[]>();
  for (const [field, names] of parseLines(lines)) {
    names.split('/').forEach((group, rank) => {
      const plain: Candidate = { field, rank, needsValues: false };
      group.split('|').forEach((written) => {
        const needsValues = written.endsWith('?');
        const name = needsValues ? written.slice(0, -1) : written;
        const candidate = needsValues ? { ...plain, needsValues } : plain;
        const known = words.get(name);
        if (!known) words.set(name, [candidate]);
        else if (!known.some((each) => each.field === field)) known.push(candidate);
      });
    });
  }
  return words;
}

/** Adds the words without their marks: `wartosc` for `wartość`. */
export function addFolded<T>(words: Map<string, T>): void {
  for (const [word, meaning] of [...words]) {
    const plain = folded(word);
    if (plain !== word && !words.has(plain)) words.set(plain, meaning);
  }
}

/** `class=words` lines, in their order. */
export function parseLines(lines: string): [name: string, words: string][] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    });
}
