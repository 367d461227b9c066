import { type DayColumn, type MomentColumn, NO_DAY, type TextColumn } from '../model/column';
import type { Book } from './book';
import { daysNamed } from './cost-days';
import type { LoadedTable } from './derivation';

/** The day of each activity; counts of a month or week that is written as a text (`2026-04`) stand on its first day. */
export function activityDay(table: LoadedTable, book: Book): DayColumn | undefined {
  const date = table.column('date') as DayColumn | undefined;
  if (date) return withFirstDays(date, table, book);
  const at = table.column('at') as MomentColumn | undefined;
  const { zone } = book;
  return at && { kind: 'day', values: Int32Array.from(at.values, (ms) => (Number.isNaN(ms) ? NO_DAY : zone(ms))) };
}

function withFirstDays(date: DayColumn, table: LoadedTable, book: Book): DayColumn {
  // A column that looks otherwise than dates is named as it stands.
  const key = date.values.includes(NO_DAY) ? table.named('date')?.key : undefined;
  const written = key && key !== 'date' ? (table.column(key) as TextColumn) : undefined;
  if (written?.kind !== 'text') return date;
  const firsts = written.values.map((text) => daysNamed(text, false, book)?.start ?? NO_DAY);
  return { kind: 'day', values: date.values.map((day, row) => (day === NO_DAY ? firsts[written.codes[row]!]! : day)) };
}
