import { isPersianYear } from '../../lib/calendars';
import { civilOf, type Day, dayFromSerial } from '../../lib/days';
import { type DateOrder, dayInOrder, isOnCalendar, orderOf, parseDate, type WrittenDate } from '../../lib/text-dates';
import { type Cells, isBlank } from '../../model/cell';
import { isBlankWord } from './blank-words';
import { note, noteUnreadable, type Problems } from './cell-reader';
import { isoDay } from './iso-day';

/** Takes a day that a text writes, and the time behind it. */
export type PlaceDate = (row: number, day: Day, written: Pick<WrittenDate, 'time' | 'offset'>) => void;

/** What a date without a time says. */
const DAY_ALONE = { time: NaN, offset: NaN };

/** Texts that are parsed once: of days there are few, and moments hardly ever repeat. */
const MOST_REMEMBERED = 4000;

interface Unclear {
  readonly row: number;
  readonly written: WrittenDate;
}

/** Dates that a column holds as texts. Those that can be read in two ways wait until the column is known as a whole. */
export interface DateTexts {
  read(text: string, row: number): void;
  /** Places what waited, in the order that the column tells or the team chose; else with dots day first. */
  settle(): void;
  /**
   * The rows whose date cells an import got wrong: it read `03/04/2026` in one order and left `25/12/2026` as text, which
   * the same column writes in the other order. `dayAt` gives the day of a row.
   */
  swapped(cells: Cells, rows: Int32Array, index: number, dayAt: (row: number) => Day): number[];
}

export function dateTexts(place: PlaceDate, problems: Problems, chosen?: DateOrder): DateTexts {
  const unclear: Unclear[] = [];
  const memory = new Map<string, WrittenDate | null>();
  const parse = (text: string): WrittenDate | null => {
    let written = memory.get(text);
    if (written === undefined) {
      written = parseDate(text);
      if (memory.size < MOST_REMEMBERED) memory.set(text, written);
    }
    return written;
  };
  return {
    read(text, row) {
      const day = isoDay(text);
      if (day !== null) return place(row, day, DAY_ALONE);
      const written = parse(text);
      if (written?.day != null) place(row, written.day, written);
      else if (written?.parts && isOnCalendar(written.parts)) unclear.push({ row, written });
      else readOther(text, row);
    },
    settle() {
      const parts = unclear.map(({ written }) => written.parts!);
      const order = unclear.length > 0 ? (chosen ?? orderOf(parts)) : null;
      for (const { row, written } of unclear) {
        const own = order === 'both' && written.parts!.isDotted ? 'dayFirst' : order;
        const day = own && own !== 'both' ? dayInOrder(written.parts!, own) : null;
        if (day !== null) place(row, day, written);
        else note(problems, order === 'both' ? 'undecidedDates' : 'unreadableDate', row);
      }
    },
    swapped(cells, rows, index, dayAt) {
      return unclear.length > 0 && haveOneOrder(unclear) ? allSwapped(cells, rows, index, dayAt) : [];
    },
  };

  function readOther(text: string, row: number): void {
    const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? dayFromSerial(Number(text)) : null;
    if (serial !== null) place(row, serial, { time: (Number(text) % 1) * 864e5, offset: NaN });
    else if (!isBlankWord(text)) noteUnreadable(problems, 'unreadableDate', text, row);
  }
}

/** Whether no date could be read in the other order: those that could have become date cells. */
function haveOneOrder(unclear: readonly Unclear[]): boolean {
  const fits =
    (order: DateOrder) =>
    ({ written }: Unclear) =>
      dayInOrder(written.parts!, order) !== null;
  if (unclear.some(({ written }) => isPersianYear(written.parts!.year) || written.parts!.third >= 0)) return false;
  const [dayFirst, monthFirst] = [unclear.filter(fits('dayFirst')), unclear.filter(fits('monthFirst'))];
  return (dayFirst.length === 0 || monthFirst.length === 0) && dayFirst.length !== monthFirst.length;
}

/** The date cells, if day and month could be swapped in every one of them. */
function allSwapped(cells: Cells, rows: Int32Array, index: number, dayAt: (row: number) => Day): number[] {
  const swapped: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cell = cells[rows[row]!]![index];
    if (typeof cell === 'string' || isBlank(cell) || Number.isNaN(dayAt(row))) continue;
    const { month, date } = civilOf(dayAt(row));
    if (date > 12) return [];
    if (date !== month) swapped.push(row);
  }
  return swapped;
}
