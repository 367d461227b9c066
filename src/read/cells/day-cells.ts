import { dayFromSerial } from '../../lib/days';
import type { DateOrder } from '../../lib/text-dates';
import type { Zone } from '../../lib/zone';
import { type Cell, isDate } from '../../model/cell';
import { NO_DAY } from '../../model/column';
import { dayOfDate } from '../../model/day-of-date';
import { type CellReader, note, type Problems } from './cell-reader';
import { ColumnDraft, DAYS } from './column-draft';
import { dateTexts } from './date-texts';

/** A text that tells its offset from UTC. */
interface Stamp {
  readonly row: number;
  readonly day: number;
  readonly time: number;
  readonly offset: number;
}

/** Calendar days of the spreadsheet's zone, of date cells, serial numbers and texts. */
export function dayReader(index: number, size: number, zone: Zone, chosen?: DateOrder): CellReader {
  const problems: Problems = new Map();
  const stamps: Stamp[] = [];
  const texts = dateTexts(
    (row, day, { time, offset }) => {
      values[row] = day;
      if (Number.isFinite(time) && Number.isFinite(offset)) stamps.push({ row, day, time, offset });
    },
    problems,
    chosen,
  );
  const unreadable = (row: number): number => {
    note(problems, 'unreadableDate', row);
    return NO_DAY;
  };
  const other = (cell: Cell, row: number): void => {
    if (typeof cell === 'string') texts.read(cell, row);
    else if (isDate(cell)) values[row] = dayOfDate(cell, zone) ?? unreadable(row);
    else if (typeof cell === 'number') values[row] = dayFromSerial(cell) ?? unreadable(row);
    else if (cell !== null && cell !== undefined) unreadable(row);
  };
  const draft = new ColumnDraft(index, DAYS, other, size, NO_DAY);
  const values = draft.codes;
  return {
    draft,
    problems,
    finish(cells, rows) {
      texts.settle();
      for (const { row, day } of stampedElsewhere(stamps, zone)) values[row] = day;
      for (const row of texts.swapped(cells, rows, index, (row) => (values[row] === NO_DAY ? NaN : values[row]!))) {
        values[row] = NO_DAY;
        note(problems, 'halfParsedDates', row);
      }
      return { kind: 'day', values };
    },
  };
}

/**
 * The days of stamps such as `2026-03-04T23:30:00Z` where the spreadsheet is. A column in which all of them are at
 * midnight holds plain days, which no zone moves.
 */
function stampedElsewhere(stamps: readonly Stamp[], zone: Zone): { row: number; day: number }[] {
  if (stamps.every(({ time }) => time === 0)) return [];
  return stamps.map(({ row, day, time, offset }) => ({ row, day: zone(day * 864e5 + time - offset) }));
}
