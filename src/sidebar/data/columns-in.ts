import type { RecognisedColumn } from '../../app/api';

/** The columns that a sentence names: by a quoted header, else by headers that occur in it as whole words. */
export function columnsIn(sentence: string, columns: readonly RecognisedColumn[]): RecognisedColumn[] {
  const quoted = [...sentence.matchAll(/["“”„«»「*]([^"“”„«»」*]+)["“”„«»」*]/g)].map(([, text]) => text!.trim());
  const named = columns.filter(({ header }) => quoted.includes(header.trim()));
  return named.length > 0 ? named : columnsByWord(sentence, columns);
}

/** Longer headers first, each taken out of the sentence, so that “Close date” is not also “Close”. */
function columnsByWord(sentence: string, columns: readonly RecognisedColumn[]): RecognisedColumn[] {
  const found = new Set<RecognisedColumn>();
  let rest = sentence;
  for (const column of [...columns].sort((a, b) => b.header.length - a.header.length)) {
    const header = column.header.trim();
    const pieces = rest.split(header);
    if (header === '' || pieces.length === 1 || !standsAlone(pieces)) continue;
    found.add(column);
    rest = pieces.join('\n');
  }
  return columns.filter((column) => found.has(column));
}

/** Whether no letter or digit touches one of the places where the text was cut. */
function standsAlone([before = '', after = '']: readonly string[]): boolean {
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
}
