import { normalise } from '../lib/normalise';
import { DEAL_HEADERS } from './words/en';

/** A field that a header may stand for; a lower rank is a better match. */
export interface Candidate {
  readonly field: string;
  readonly rank: number;
}

const CURRENCY_CODES = /\s(usd|eur|gbp|chf|sek|nok|dkk|pln|czk|huf|cny|rmb|jpy|inr|irr|aud|cad|brl|zar)$/;
const PREFIXES = /^(?:do not modify |deal |opportunity |opp |property |sales )+/;

let dictionary: Map<string, Candidate[]> | undefined;

/** What a header may mean, best first; none for an unknown header. The values below it decide between several. */
export function candidatesOf(header: string): readonly Candidate[] {
  const words = normalise(header);
  if (words === '') return [];
  dictionary ??= parseWords(DEAL_HEADERS);
  for (const form of formsOf(words)) {
    const found = dictionary.get(form);
    if (found) return found;
  }
  return [];
}

/** The ISO currency code at the end of a header such as `Amount (EUR)`, or `null`. */
export function currencyOf(header: string): string | null {
  return CURRENCY_CODES.exec(normalise(header))?.[1]?.toUpperCase() ?? null;
}

function formsOf(words: string): string[] {
  const bare = words.replace(CURRENCY_CODES, '').replace(/\s[%#]$/, '');
  return [words, bare, words.replace(PREFIXES, ''), bare.replace(PREFIXES, '').replace(PREFIXES, '')];
}

function parseWords(lines: string): Map<string, Candidate[]> {
  const words = new Map<string, Candidate[]>();
  for (const line of lines.trim().split('\n')) {
    const [field, names] = line.split('=') as [string, string];
    names.split('/').forEach((group, rank) => {
      for (const name of group.split('|')) {
        const candidates = words.get(name) ?? [];
        if (!candidates.some((candidate) => candidate.field === field)) candidates.push({ field, rank });
        words.set(name, candidates);
      }
    });
  }
  return words;
}
