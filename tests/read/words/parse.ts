import { normalise } from '../../../src/lib/normalise';
import type { TabKind } from '../../../src/model/tab';
import { TAB_FIELDS } from '../../../src/model/tabs';
import { en } from '../../../src/read/words/en';
import { fa } from '../../../src/read/words/fa';
import { nb } from '../../../src/read/words/nb';
import { pl } from '../../../src/read/words/pl';
import { sv } from '../../../src/read/words/sv';
import type { LANGUAGES, Language, Words } from '../../../src/read/words/words';
import { zh } from '../../../src/read/words/zh';

export const DICTIONARIES: Readonly<Record<(typeof LANGUAGES)[number], Words>> = { en, sv, nb, pl, zh, fa };
export const KINDS = Object.keys(TAB_FIELDS) as TabKind[];

/** The groups of classes beside the headers, with the classes that each may have. */
export const CLASSES = {
  stages: 'won lost ignored hold closed lead contacted qualified evaluation proposal negotiation'.split(' '),
  leads: 'new contacted mql sql qualified converted rejected'.split(' '),
  activities: [
    ...'call email meeting demo presentation visit training inbound outbound'.split(' '),
    ...'done planned cancelled noShow connected noAnswer'.split(' '),
  ],
  values:
    'yes no prospect draft newBusiness existingBusiness active ended expired weekly monthly quarterly halfYearly yearly returned'.split(
      ' ',
    ),
} as const;
export type ClassGroup = keyof typeof CLASSES;

/** `name=a|b/c?` lines as pairs, the words without their marks. */
export function linesOf(text: string): [name: string, words: string[]][] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const at = line.indexOf('=');
    const words = line.slice(at + 1).split(/[|/]/);
    return [line.slice(0, at), words.map((word) => word.replace(/\?$/, ''))];
  });
}

/** The fields of a kind of tab that a header may stand for in one language, the prefixes of records left aside. */
export function fieldsOf(language: Language, kind: TabKind, header: string): string[] {
  const words = normalise(header);
  const lines = linesOf(DICTIONARIES[language].headers[kind]);
  return lines.filter(([field, names]) => field !== 'tab' && names.includes(words)).map(([field]) => field);
}

/** The classes of a group that a word has in one language. */
export function classesOf(language: Language, group: ClassGroup, word: string): string[] {
  const words = normalise(word);
  const lines = linesOf(DICTIONARIES[language][group]);
  return lines.filter(([, names]) => names.includes(words)).map(([name]) => name);
}
