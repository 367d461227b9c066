import { addMonths } from '../lib/days';
import { NO_DAY } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import { yearOf } from './quota-split';
import type { Stretch } from './stints';

/** A date typed wrong would make centuries of quotas. */
const MOST_MONTHS = 120;

/** The years from the first to the last in which a deal closed, and up to the running one. */
export function closedYears(book: Book): Stretch[] {
  const closed = dayValues(book.deals, 'closedOn') ?? new Int32Array(0);
  const [earliest, latest] = [addMonths(book.today, -MOST_MONTHS), addMonths(book.today, MOST_MONTHS)];
  let [first, last]: [number, number] = [book.today, book.today];
  for (let row = 0; row < closed.length; row++) {
    const day = closed[row]!;
    if (day === NO_DAY || day < earliest || day > latest) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const years: Stretch[] = [];
  for (let year = yearOf(first); year.start <= last; year = yearOf(year.end + 1)) years.push(year);
  return years;
}
