import { type Column, NO_DAY, YES } from '../model/column';

/** Whether a row holds something: a text, an id, a number, a date, a yes. */
export function isFilled(column: Column): (row: number) => boolean {
  switch (column.kind) {
    case 'text':
      return (row) => column.codes[row] !== 0;
    case 'id':
      return (row) => column.values[row] !== '';
    case 'day':
      return (row) => column.values[row] !== NO_DAY;
    case 'flag':
      return (row) => column.values[row] === YES;
    default:
      return (row) => !Number.isNaN(column.values[row]!);
  }
}
