import { hasMarks, normalise } from '../lib/normalise';
import { languagesFrom, valueLines } from './words/library';
import { addFolded, parseLines } from './words/word-lists';
import type { Language } from './words/words';

/** The lists of words that cells of a kind are classed by. */
export type ValueList = 'leads' | 'activities' | 'values';

const parsed = new Map<string, Map<string, string>>();

/** Tells the class of a cell's text (`Discovery call` is a `call`) by the words of these languages, then of the others. */
export function valueClassifier(languages: readonly Language[]): (list: ValueList, text: string) => string | null {
  const memory = new Map<string, string | null>();
  return (list, text) => {
    const key = `${list} ${text}`;
    let found = memory.get(key);
    if (found === undefined) {
      found = classOf(list, normalise(text), languagesFrom(languages));
      memory.set(key, found);
    }
    return found;
  };
}

function classOf(list: ValueList, words: string, languages: readonly Language[]): string | null {
  if (words === '') return null;
  for (const language of languages) {
    const found = wordsIn(list, language).get(words);
    if (found) return found;
  }
  return null;
}

function wordsIn(list: ValueList, language: Language): ReadonlyMap<string, string> {
  const key = `${list} ${language}`;
  let words = parsed.get(key);
  if (!words) {
    const lines = valueLines(language, list);
    words = new Map<string, string>();
    for (const [name, texts] of parseLines(lines)) {
      for (const text of texts.split('|')) if (!words.has(text)) words.set(text, name);
    }
    if (hasMarks(lines)) addFolded(words);
    parsed.set(key, words);
  }
  return words;
}
