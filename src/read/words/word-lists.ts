import { folded } from '../../lib/normalise';
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
    words = withFolded(parseHeaders(headerLines(language, kind)));
    headers.set(key, words);
  }
  return words;
}

function parseHeaders(lines: string): Map<string, Candidate[]> {
  const words = new Map<string, Candidate[]>();
  for (const [field, names] of parseLines(lines)) {
    names.split('/').forEach((group, rank) => {
      for (const written of group.split('|')) {
        const needsValues = written.endsWith('?');
        const name = needsValues ? written.slice(0, -1) : written;
        const candidates = words.get(name) ?? [];
        if (!candidates.some((candidate) => candidate.field === field)) candidates.push({ field, rank, needsValues });
        words.set(name, candidates);
      }
    });
  }
  return words;
}

/** The words, and behind them the same without their marks: `wartosc` for `wartość`. */
export function withFolded<T>(words: Map<string, T>): Map<string, T> {
  for (const [word, meaning] of [...words]) {
    const plain = folded(word);
    if (plain !== word && !words.has(plain)) words.set(plain, meaning);
  }
  return words;
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
