/**
 * A name reduced to its words, so that `CloseDate`, `close_date`, `Close Date *` and `CLOSE DATE` are one:
 * compatibility forms folded, camelCase and snake_case split, punctuation dropped, digits as 0-9, lower case.
 */
export function normalise(text: string): string {
  return WESTERN.test(text) ? words(text, WESTERN_LETTERS) : normaliseAny(text);
}

/** A name without even the gaps between its words: `Win rate`, `win-rate` and `WINRATE` are one. */
export function wordless(name: string): string {
  return normalise(name).replace(/ /g, '');
}

function normaliseAny(text: string): string {
  const folded = text.normalize('NFKC').replace(/\u200c/g, ' ');
  anyLetters ??= lettersOf(String.raw`\p{Ll}`, String.raw`\p{Lu}`, String.raw`\p{L}\p{M}\p{N}`);
  return words(/[\u0600-\u06ff]/.test(folded) ? asPersian(folded) : folded, anyLetters);
}

interface Letters {
  readonly newWord: RegExp;
  readonly endOfCapitals: RegExp;
  readonly between: RegExp;
}

function lettersOf(lower: string, upper: string, all: string): Letters {
  return {
    newWord: new RegExp(`([${lower}\\d])(${upper})`, 'gu'),
    endOfCapitals: new RegExp(`(${upper})(${upper}${lower})`, 'gu'),
    between: new RegExp(`[^${all}%#]+`, 'gu'),
  };
}

/** Most names are written in these characters alone; the tables behind `\p{L}` are worth a third of a bundle's loading. */
const WESTERN = /^[\t-~]*$/;
const WESTERN_LETTERS: Letters = {
  newWord: /([a-z\d])([A-Z])/g,
  endOfCapitals: /([A-Z])([A-Z][a-z])/g,
  between: /[^A-Za-z\d%#]+/g,
};
let anyLetters: Letters | undefined;

function words(text: string, { newWord, endOfCapitals, between }: Letters): string {
  return text
    .replace(newWord, '$1 $2')
    .replace(endOfCapitals, '$1 $2')
    .toLowerCase()
    .replace(/['’´`]/g, '')
    .replace(between, ' ')
    .trim();
}

/** Whether any of a text’s letters have marks that people leave out who have no key for them. */
export function hasMarks(text: string): boolean {
  return /[\u00c0-\u024f]/.test(text);
}

/** Words without the marks on their letters: `wartosc` for `wartość`. */
export function folded(words: string): string {
  if (!hasMarks(words)) return words;
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/** Persian letters for Arabic ones, western digits, and no marks that only guide the voice or stretch a word. */
function asPersian(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u0655\u0670]/g, '')
    .replace(/\u064a/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
