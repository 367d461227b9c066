import type { TabKind } from '../../model/tab';
import { EN_DEALS, EN_STAGES } from './en-deals';
import { LANGUAGES, type Language, type Words } from './words';

/** Where words come from. */
export interface WordSource {
  words(language: Language): Words;
  /** The stages of all languages together: a stage of the team’s own is looked for in each of them. */
  stages(): Readonly<Record<Language, string>>;
}

let source: WordSource | undefined;
const loaded = new Map<Language, Words>();
let stages: Readonly<Record<Language, string>> | undefined;

/** Says where words come from: they are loaded when they are first needed. */
export function provideWords(from: WordSource): void {
  source = from;
}

function given(): WordSource {
  if (!source) throw new Error('Nobody has said where the words of the languages are');
  return source;
}

export function headerLines(language: Language, kind: TabKind): string {
  return language === 'en' && kind === 'deals' ? EN_DEALS : wordsOf(language).headers[kind];
}

export function stageLines(language: Language): string {
  if (language === 'en') return EN_STAGES;
  stages ??= given().stages();
  return stages[language];
}

/** What cells of leads, of activities and of other columns say. */
export function valueLines(language: Language, list: 'leads' | 'activities' | 'values'): string {
  return wordsOf(language)[list];
}

function wordsOf(language: Language): Words {
  let words = loaded.get(language);
  if (!words) {
    words = given().words(language);
    loaded.set(language, words);
  }
  return words;
}

/** All languages, the given ones first. */
export function languagesFrom(first: readonly Language[]): Language[] {
  return [...new Set([...first, ...LANGUAGES])];
}
