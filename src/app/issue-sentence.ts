import type { Issue } from '../model/issue';

/** What is wrong, where, for the sidebar. */
export function issueSentence({ kind, column, rows }: Issue): string {
  const where = `${rows.length.toLocaleString('en-US')} ${rows.length === 1 ? 'row' : 'rows'} (first: row ${rows[0]})`;
  switch (kind) {
    case 'errorCell':
      return `${column} shows an error in ${where}.`;
    case 'unreadableDate':
      return `${column} holds something else than a date in ${where}.`;
    case 'unreadableNumber':
      return `${column} holds something else than a number in ${where}.`;
    case 'undecidedDates':
      return `Dates in ${column} can be read day first or month first in ${where}. Write them as 2026-03-04.`;
    case 'halfParsedDates':
      return `${column} was pasted with the day and the month swapped: in ${where} the dates are still text. Paste it again with the spreadsheet’s locale set to that of the file.`;
    case 'unreadableFlag':
      return `${column} holds something else than yes or no in ${where}.`;
    case 'undecidedNumbers':
      return `Numbers in ${column} can be read with thousands or with decimals in ${where}. Write them without thousands marks.`;
    case 'mangledNumbers':
      return `${column} was pasted with thousands and decimals swapped: in ${where} the numbers are wrong, as those that are still text tell. Paste it again with the spreadsheet’s locale set to that of the file.`;
    case 'headerAgain':
      return `The header stands again in ${where}; these rows are left out.`;
    case 'total':
      return `Other rows are added up in ${where}; these rows are left out.`;
    case 'unreadablePeriod':
      return `The period cannot be read in ${where}; these rows are left out.`;
    case 'duplicate':
      return `An ID occurs twice in ${where}; of each the last row counts.`;
    default:
      return `Deals have no stage or status in ${where}.`;
  }
}
