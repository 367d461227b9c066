import type { TabKind } from '../../model/tab';
import { EN_DEALS, EN_STAGES } from './en-deals';
import { LANGUAGES, type Language, type Words } from './words';

let load = (language: Language): Words => {
  throw new Error(`Nobody has said where the words of ${language} are`);
};
const loaded = new Map<Language, Words>();

/** Says where the words of a language come from: they are loaded when they are first needed. */
export function provideWords(loader: (language: Language) => Words): void {
  load = loader;
}

export function headerLines(language: Language, kind: TabKind): string {
  return language === 'en' && kind === 'deals' ? EN_DEALS : wordsOf(language).headers[kind];
}

export function stageLines(language: Language): string {
  return language === 'en' ? EN_STAGES : wordsOf(language).stages;
}

function wordsOf(language: Language): Words {
  let words = loaded.get(language);
  if (!words) {
    words = load(language);
    loaded.set(language, words);
  }
  return words;
}

/** All languages, the given ones first. */
export function languagesFrom(first: readonly Language[]): Language[] {
  return [...new Set([...first, ...LANGUAGES])];
}
