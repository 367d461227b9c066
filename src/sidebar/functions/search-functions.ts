import type { FunctionHelp } from '../../app/api';

/**
 * The functions that hold every word of the query: first those whose name or title hold them, then those that say them
 * in their summary too, then those that say them anywhere. Any part of a name will do, elsewhere the beginning of a word.
 */
export function searchFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const ranks = functions.map((help) => {
    const name = help.name.toLowerCase();
    const texts = [help.title, help.summary, `${help.section} ${told(help)}`].map(plain);
    return texts.findIndex((_, last) => {
      const text = ` ${texts.slice(0, last + 1).join(' ')}`;
      return wanted.every((word) => name.includes(word) || text.includes(` ${word}`));
    });
  });
  return [0, 1, 2].flatMap((rank) => functions.filter((_, i) => ranks[i] === rank));
}

/** What is said of a function, but for how it is written: that is much the same of all. */
function told({ parts }: FunctionHelp): string {
  return parts.map(({ formula, sentences }) => (formula ? '' : sentences.join(' '))).join(' ');
}

/** Words without case, accents and marks between them. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
