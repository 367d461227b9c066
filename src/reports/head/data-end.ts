import type { Day } from '../../lib/days';
import { NO_DAY } from '../../model/column';
import { dayValues } from '../../model/day-values';
import { staleSince } from '../../model/stale-since';
import type { Table } from '../../model/table';
import type { BookInput } from '../report-input';

/**
 * The words on a period, with the day on which something last happened by these dates of a tab, where that is long ago
 * and before the period was over: `1 Oct – 31 Dec 2026 · the data end on 1 Jul 2026, 136 days ago`.
 */
export function withDataEnd(
  when: string,
  table: Table,
  dates: readonly string[],
  { period, today, speech }: Pick<BookInput, 'period' | 'today' | 'speech'>,
): string {
  let last = NO_DAY;
  for (const date of dates) {
    for (const day of dayValues(table, date) ?? []) if (day > last && day <= today) last = day;
  }
  const end = last === NO_DAY ? null : staleSince(last, today);
  return end === null || end >= period.end ? when : untilDataEnd(when, end, { today, speech });
}

/** The words on a period, with the last day of the data. */
export function untilDataEnd(when: string, end: Day, { today, speech }: Pick<BookInput, 'today' | 'speech'>): string {
  return `${when} · ${speech.t('head.dataEnd', { day: speech.day(end), days: speech.count('days', today - end) })}`;
}
