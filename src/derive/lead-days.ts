import { type DayColumn, type FlagColumn, NO_DAY, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { qualifyingStep } from './lead-steps';

/** The day on which each lead that came so far reached a step: the first of these dates that it has. */
export function dayReached(leads: LoadedTable, step: string, fields: readonly string[]): DayColumn | undefined {
  const reached = (leads.column(step) as FlagColumn | undefined)?.values;
  const columns = fields.map((field) => dayValues(leads, field)).filter((days) => days !== undefined);
  if (!reached || columns.length === 0) return undefined;
  const values = new Int32Array(leads.size).fill(NO_DAY);
  for (let row = 0; row < values.length; row++) {
    if (reached[row] === YES) values[row] = columns.find((days) => days[row] !== NO_DAY)?.[row] ?? NO_DAY;
  }
  return { kind: 'day', values };
}

/** The dates that tell when a lead was qualified, the best first. */
export function qualifyingDates(leads: LoadedTable, book: Book): readonly string[] {
  return qualifyingStep(leads, book) === 'mql' ? ['mqlDate'] : ['qualifiedDate', 'sqlDate'];
}
