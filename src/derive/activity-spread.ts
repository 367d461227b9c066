import { NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import { daysDated, daysNamed, grainOfDates } from './cost-days';
import type { LoadedTable } from './derivation';
import { rollup } from './rollup';
import { spread } from './spread';
import type { Stretch } from './stints';

/**
 * Counts of weeks, months or other periods, an even part on each of their days; those of a period that is running on
 * its days so far. Counts of days stay as they are.
 */
export function spreadOverDays(counts: LoadedTable, book: Book): LoadedTable {
  const stretches = stretchesOf(counts, book);
  if (!stretches?.some((stretch) => stretch && stretch.end > stretch.start)) return counts;
  const { today } = book;
  const kept = stretches.map((stretch) =>
    stretch && stretch.start <= today && stretch.end > today ? { start: stretch.start, end: today } : stretch,
  );
  const { values } = counts.column('count') as NumberColumn;
  const sizes = Int32Array.from(kept, (stretch, row) =>
    stretch && !Number.isNaN(values[row]!) ? stretch.end - stretch.start + 1 : 1,
  );
  const parts = spread(values, sizes);
  const rows = new Int32Array(parts.length);
  const days = new Int32Array(parts.length);
  let next = 0;
  kept.forEach((stretch, row) => {
    for (let i = 0; i < sizes[row]!; i++, next++) {
      rows[next] = row;
      days[next] = stretch ? stretch.start + i : NO_DAY;
    }
  });
  return rollup(counts, rows, { count: { kind: 'number', values: parts }, date: { kind: 'day', values: days } });
}

/** The days of each row, by its date or what is written in its place; `null` where nothing tells. */
function stretchesOf(counts: LoadedTable, book: Book): (Stretch | null)[] | null {
  counts.load(['date']);
  const label = counts.named('date');
  const dates = dayValues(counts, 'date');
  if (!label || !dates) return null;
  const grain = grainOfDates(label.label);
  // A column that looks otherwise than dates is named as it stands.
  if (label.key !== 'date') counts.load([label.key]);
  const column = label.key !== 'date' && dates.includes(NO_DAY) ? (counts.column(label.key) as TextColumn) : null;
  const written = column?.kind === 'text' ? column.values.map((text) => daysNamed(text, false, book)) : null;
  return Array.from(dates, (day, row) => {
    if (day === NO_DAY) return written?.[column!.codes[row]!] ?? null;
    return daysDated(day, grain);
  });
}
