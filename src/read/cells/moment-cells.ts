import { dayFromSerial, SERIAL_OF_1970 } from '../../lib/days';
import type { DateOrder } from '../../lib/text-dates';
import { momentOf, type Zone } from '../../lib/zone';
import type { Cell } from '../../model/cell';
import { type CellReader, note, type Problems } from './cell-reader';
import { ColumnDraft, MOMENTS } from './column-draft';
import { dateTexts } from './date-texts';

/** Moments, of date cells, serial numbers with fractions and texts. A date without a time is the beginning of its day. */
export function momentReader(index: number, size: number, zone: Zone, chosen?: DateOrder): CellReader {
  const problems: Problems = new Map();
  const unreadable = (row: number): number => {
    note(problems, 'unreadableDate', row);
    return NaN;
  };
  const texts = dateTexts(
    (row, day, { time, offset }) => {
      const local = day * 864e5 + (Number.isNaN(time) ? 0 : time);
      if (Number.isNaN(offset)) values[row] = momentOf(local, zone);
      else values[row] = offset === Infinity ? unreadable(row) : local - offset;
    },
    problems,
    chosen,
  );
  const ofSerial = (serial: number, row: number): number => {
    if (dayFromSerial(serial) === null) return unreadable(row);
    return momentOf(Math.round((serial - SERIAL_OF_1970) * 864e5), zone);
  };
  const other = (cell: Cell, row: number): void => {
    if (typeof cell === 'string') texts.read(cell, row);
    else if (typeof cell === 'number') values[row] = ofSerial(cell, row);
    else if (cell !== null && cell !== undefined) unreadable(row);
  };
  const draft = new ColumnDraft(index, MOMENTS, other, size, NaN);
  const values = draft.numbers;
  return {
    draft,
    problems,
    finish(cells, rows) {
      texts.settle();
      const dayAt = (row: number) => (Number.isNaN(values[row]!) ? NaN : zone(values[row]!));
      for (const row of texts.swapped(cells, rows, index, dayAt)) {
        values[row] = NaN;
        note(problems, 'halfParsedDates', row);
      }
      return { kind: 'moment', values };
    },
  };
}
