/**
 * A name reduced to its words, so that `CloseDate`, `close_date`, `Close Date *` and `CLOSE DATE` are one:
 * compatibility forms folded, camelCase and snake_case split, punctuation dropped, digits as 0-9, lower case.
 */
export function normalise(text: string): string {
  let words = text.normalize('NFKC').replace(/\u200c/g, ' ');
  if (/[\u0600-\u06ff]/.test(words)) words = asPersian(words);
  return words
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’´`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}%#]+/gu, ' ')
    .trim();
}

function asPersian(text: string): string {
  return text
    .replace(/\u064a/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
