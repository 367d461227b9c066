import { normalise } from '../lib/normalise';
import { CATEGORIES } from './deal-histories';

/** What CRMs and teams write for each category, as `normalise` leaves the words; by the category. */
const WORDS: readonly (readonly [category: (typeof CATEGORIES)[number], words: string])[] = [
  ['omitted', 'omitted|omit|excluded|not forecasted|utelämnad|utelatt|pominięte|已忽略|省略|حذف شده'],
  ['pipeline', 'pipeline|open|pipelinen|lejek|销售管道|管道|漏斗|در جریان'],
  [
    'best case',
    'best case|bestcase|upside|strong upside|most likely|probable|bästa fall|bästa utfall|troligast|beste tilfelle|mest sannsynlig|najlepszy przypadek|najlepszy scenariusz|najbardziej prawdopodobne|最佳情况|最佳方案|最有可能|بهترین حالت|محتمل ترین',
  ],
  [
    'commit',
    'commit|committed|commitment|åtagande|säker|forpliktet|bekreftet|zobowiązanie|pewne|承诺|确定|تعهد|متعهد|قطعی',
  ],
];

const [NONE, OTHER] = [CATEGORIES.indexOf(''), CATEGORIES.indexOf('other')];

let known: Map<string, number> | undefined;

/** The place in `CATEGORIES` of what a cell says; of words that are none of them that of `other`. */
export function categoryOf(text: string): number {
  known ??= new Map(
    WORDS.flatMap(([name, words]) => words.split('|').map((word) => [word, CATEGORIES.indexOf(name)] as const)),
  );
  const word = normalise(text);
  return known.get(word) ?? (word === '' ? NONE : OTHER);
}
