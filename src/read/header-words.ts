import { normalise } from '../lib/normalise';
import type { TabKind } from '../model/tab';
import { type Candidate, headerWords } from './words/word-lists';
import type { Language } from './words/words';

const CODES = 'usd|eur|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|cny|rmb|jpy|inr|irr|irt|aud|cad|nzd|sgd|hkd|brl|mxn|zar|try';
const CURRENCY_CODES = new RegExp(`\\s(${CODES})$`);
/** What stands behind the name of an amount or a time: a currency’s sign, how many of it, a time zone. */
const UNITS =
  /(?:\s(?:[%#]|kr|zł|元|万元|万|亿元|تومان|ریال|میلیون|هزار|in thousands|in millions|thousands?|millions?|000s|tkr|mkr|tys|mln|mio|tusen|keur|kusd|utc))+$/;

/** Names of the record that exports put before each header. */
const PREFIXES: Readonly<Partial<Record<TabKind, RegExp>>> = {
  deals: /^(?:do not modify |deal |opportunity |opp |property |sales |affär |mulighet |szansa |معامله )+/,
  leads: /^(?:do not modify |lead |property |prospect )+/,
};
const ANY_PREFIX = /^(?:do not modify |property )+/;
/** Toman has no ISO code of its own; `IRT` is in common use. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  تومان: 'IRT',
  ریال: 'IRR',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  元: 'CNY',
  zł: 'PLN',
  '﷼': 'IRR',
};

/** What a header may mean on a kind of tab in these languages, best first; none for an unknown header. The values below it decide between several. */
export function candidatesOf(header: string, kind: TabKind, languages: readonly Language[]): readonly Candidate[] {
  const words = wordsOf(header);
  const found: Candidate[] = [];
  if (words === '') return found;
  for (const language of languages) {
    const known = headerWords(language, kind);
    const form = known.has(words) ? words : formsOf(words, kind).find((each) => known.has(each));
    for (const candidate of (form !== undefined && known.get(form)) || []) {
      if (candidate.field !== 'tab' && !found.some(({ field }) => field === candidate.field)) found.push(candidate);
    }
  }
  return found;
}

/** The ISO currency code in a header such as `Amount (EUR)` or `Värde (€)`, or `null`. */
export function currencyOf(header: string): string | null {
  const code = CURRENCY_CODES.exec(normalise(header))?.[1]?.toUpperCase();
  if (code) return code === 'RMB' ? 'CNY' : code;
  const sign = Object.keys(CURRENCY_SIGNS).find((each) => header.includes(each));
  return sign ? CURRENCY_SIGNS[sign]! : null;
}

/** What is in every header that multiplies, and in few others. */
const MAY_MULTIPLY = /[亿万]|میلیون|هزار|mil|mln|mio|thous|000|kr|nok|sek|eur|usd|tys|tus/i;

/** By how much a header multiplies what stands below it: `金额（万元）`, `Wartość (tys. zł)`, `Amount (in thousands)`. */
export function scaleOf(header: string): number {
  return MAY_MULTIPLY.test(header) ? scaleNamed(header) : 1;
}

function scaleNamed(header: string): number {
  if (/亿/.test(header)) return 1e8;
  if (/万/.test(header)) return 1e4;
  if (/میلیون/.test(header)) return 1e6;
  if (/هزار/.test(header)) return 1e3;
  const words = normalise(header);
  if (/\b(?:in )?(?:millions?|mln|mio|mkr|mnok|msek|meur)\b/.test(words)) return 1e6;
  if (/\b(?:in )?(?:thousands?|000s|tkr|tnok|tsek|keur|kusd|tys|tusen)\b/.test(words)) return 1e3;
  return 1;
}

/** Whether a tab's name says that it is of this kind. */
export function isTabName(name: string, kind: TabKind, languages: readonly Language[]): boolean {
  const words = normalise(name);
  return languages.some((language) =>
    headerWords(language, kind)
      .get(words)
      ?.some(({ field }) => field === 'tab'),
  );
}

const asked = new Map<string, string>();
const MOST_ASKED = 500;

/** The words of a header; the same few headers are asked for in each language and for each kind of tab. */
function wordsOf(header: string): string {
  let words = asked.get(header);
  if (words === undefined) {
    words = normalise(header);
    if (asked.size > MOST_ASKED) asked.clear();
    asked.set(header, words);
  }
  return words;
}

/** The words of a header without what may stand around them: a code of a currency, a unit, the name of the record. */
function formsOf(words: string, kind: TabKind): string[] {
  const prefix = PREFIXES[kind] ?? ANY_PREFIX;
  const bare = words.replace(CURRENCY_CODES, '').replace(UNITS, '');
  return [bare, words.replace(prefix, ''), bare.replace(prefix, '').replace(prefix, '')];
}
