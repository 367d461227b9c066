/** An error whose message is a sentence for the reader. */
export class PlainError extends Error {}

/** What Google Sheets says when it refuses, and what that means. The first match counts. */
const known: readonly (readonly [RegExp, string])[] = [
  [
    /protected (cell|range|sheet|object)|protected cells/i,
    'Some of its cells are protected. Ask the owner of the spreadsheet to let you edit them, then try again.',
  ],
  [
    /10[,.\s]?000[,.\s]?000 cells|limit of .*cells/i,
    'The spreadsheet is full: Google allows 10 million cells. Delete tabs or rows that nobody needs, then try again.',
  ],
  [
    /permission|authori[sz]ation|access denied/i,
    'You may not edit this spreadsheet. Ask its owner to make you an editor, then try again.',
  ],
  [
    /service (spreadsheets|unavailable|error|timed out)|failed while accessing|server error|internal error|timed out|too many (times|requests)|try again later/i,
    'Google Sheets did not answer. Try again in a minute.',
  ],
];

/** The same failure in plain words; `doing` opens the sentence, such as `KPI Summary was not written`. */
export function toPlainError(error: unknown, doing: string): PlainError {
  if (error instanceof PlainError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const meaning = known.find(([pattern]) => pattern.test(message))?.[1];
  return new PlainError(`${doing}. ${meaning ?? `Google Sheets says: ${message}`}`);
}
