import type { DealHistories } from '../forecast/deal-histories';
import { type By, calendarParts, groupByColumn } from '../measures/grouping';
import { CallError } from '../model/call-error';
import { type Grain, type Period, within } from '../model/period';
import type { ComputedAnswer, KpiInput } from './metric';

/** The parts of the calendar that make up the period. */
export function partsOf(name: string, period: Period, grain: Grain): Period[] {
  const parts = calendarParts([period.start, period.end], grain);
  if (parts.some((part, i) => i > 0 && part.start !== parts[i - 1]!.end + 1)) {
    throw new CallError(`${name} finds too many parts in ${period.label}. Ask for a shorter period`);
  }
  return parts.map((part) => within(part, period));
}

/** The answer where there is no forecast: each group that has deals, or part of the period, without a value. */
export function answerWithout(
  name: string,
  problem: string,
  history: DealHistories,
  { by, period, book }: Pick<KpiInput, 'by' | 'period' | 'book'>,
): ComputedAnswer {
  const groups = by ? groupsIn(name, history, by, period!, book.deals!) : [''];
  return { groups, values: groups.map(() => null), details: [], problem };
}

function groupsIn(
  name: string,
  { rows }: DealHistories,
  by: By,
  period: Period,
  deals: NonNullable<KpiInput['book']['deals']>,
): string[] {
  if (rows.length === 0) return [];
  if ('grain' in by) return partsOf(name, period, by.grain).map(({ label }) => label);
  const { labels, codes } = groupByColumn(deals.column(by.field)!, deals.size);
  return [...new Set(Array.from(rows, (row) => codes[row]!))].map((code) => labels[code]!);
}
