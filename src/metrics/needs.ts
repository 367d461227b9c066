import type { Book } from '../derive/book';
import { type Column, NO_DAY } from '../model/column';
import type { TableName } from '../model/tab';
import type { Metric, Needs } from './metric';
import { sentenceOfMissing, type Tables } from './missing';
import { columnsNeeded, wayOf } from './ways';

/** What keeps a KPI from being worked out from these tabs, in one sentence without a full stop; `null` when nothing does. */
export function whatItLacks(
  metric: Pick<Metric, 'name' | 'value'>,
  book: Tables & Pick<Book, 'given'>,
  dated: boolean,
): string | null {
  return whatIsMissing(metric.name, columnsNeeded(wayOf(metric, book.given), dated), book);
}

/** What keeps columns of tables from being read, in one sentence without a full stop; `null` when nothing does. */
export function whatIsMissing(name: string, needs: Needs, book: Tables): string | null {
  return hasAll(needs, book) ? null : sentenceOfMissing(name, needs, book);
}

/** Whether every column is there, has values, and none that an import has made of others. */
function hasAll(needs: Needs, book: Tables): boolean {
  return (Object.keys(needs) as TableName[]).every((name) => {
    const table = book.table(name);
    return (
      table !== undefined &&
      needs[name]!.every((field) => {
        const column = table.column(field);
        return column !== undefined && !isWithoutValues(column);
      }) &&
      table.issues.every(({ kind }) => kind !== 'halfParsedDates' && kind !== 'mangledNumbers')
    );
  });
}

/** Whether a column of numbers or dates has none. */
export function isWithoutValues(column: Column): boolean {
  if (column.kind === 'number') return column.values.every((number) => Number.isNaN(number));
  if (column.kind === 'moment') return column.values.every((moment) => Number.isNaN(moment));
  return column.kind === 'day' && column.values.every((day) => day === NO_DAY);
}
