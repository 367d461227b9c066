import { isoOf } from '../lib/days';
import { type Column, NO_DAY, NOT_SAID, YES } from './column';

/** A row's value as text: days as `2026-11-22`, moments as `2026-11-22T09:30:00.000Z`, flags as `TRUE` and `FALSE`, `''` when missing. */
export function textOfValue(column: Column, row: number): string {
  switch (column.kind) {
    case 'text':
      return column.values[column.codes[row]!]!;
    case 'id':
      return column.values[row]!;
    case 'number': {
      const number = column.values[row]!;
      return !Number.isNaN(number) ? String(number) : '';
    }
    case 'day': {
      const day = column.values[row]!;
      return day === NO_DAY ? '' : isoOf(day);
    }
    case 'moment': {
      const ms = column.values[row]!;
      return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
    }
    default: {
      const flag = column.values[row]!;
      return flag === NOT_SAID ? '' : flag === YES ? 'TRUE' : 'FALSE';
    }
  }
}
